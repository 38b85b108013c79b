/** A picture's size in px, drawn at a logical size in which type is as large as on screen: text 12, title 20. */
export interface ImageSize {
  readonly id: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Picture px per logical px. */
  readonly scale: number;
}

/**
 * hd and uhd are 16:9 slides; a4 is the 156 mm text block of a Chinese official A4 page at 300 dpi, where 12 logical px
 * print as 7.2 pt; square is for chat and posters.
 */
export const imageSizes = {
  hd: { id: 'hd', widthPx: 1920, heightPx: 1080, scale: 2 },
  uhd: { id: 'uhd', widthPx: 3840, heightPx: 2160, scale: 4 },
  a4: { id: 'a4', widthPx: 1843, heightPx: 1216, scale: 2.5 },
  square: { id: 'square', widthPx: 1080, heightPx: 1080, scale: 1.8 },
} as const satisfies Record<string, ImageSize>;

export type ImageSizeId = keyof typeof imageSizes;
