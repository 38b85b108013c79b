/** A picture's size in px, drawn at a logical size in which type is as large as on screen: text 12, title 20. */
export interface ImageSize {
  readonly id: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Picture px per logical px. */
  readonly scale: number;
  /** What it is to be printed at; none for screens. */
  readonly dpi?: number;
}

/**
 * hd and uhd are 16:9 slides, slide43 one of the older shape; a4 is the 156 mm text block of a Chinese official A4 page at 300 dpi,
 * where 12 logical px print as 7.2 pt, a4half one of its two columns (76 mm, 5.8 pt); square is for chat and posters, phone for a phone
 * held upright. Two sizes of one shape are one layout, scaled.
 */
export const imageSizes = {
  hd: { id: 'hd', widthPx: 1920, heightPx: 1080, scale: 2 },
  uhd: { id: 'uhd', widthPx: 3840, heightPx: 2160, scale: 4 },
  slide43: { id: 'slide43', widthPx: 1600, heightPx: 1200, scale: 2 },
  a4: { id: 'a4', widthPx: 1843, heightPx: 1216, scale: 2.5, dpi: 300 },
  a4half: { id: 'a4half', widthPx: 898, heightPx: 674, scale: 2, dpi: 300 },
  square: { id: 'square', widthPx: 1080, heightPx: 1080, scale: 1.8 },
  phone: { id: 'phone', widthPx: 1080, heightPx: 1920, scale: 2.5 },
} as const satisfies Record<string, ImageSize>;

export type ImageSizeId = keyof typeof imageSizes;

/** The same picture with its type so many times as large: the layout is made anew in less room. */
export function withTextScale(size: ImageSize, textScale: number): ImageSize {
  return textScale === 1 ? size : { ...size, scale: size.scale * textScale };
}
