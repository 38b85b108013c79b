import { contrastOf, rgbOf } from '../charts/contrast.ts';
import { extremes } from '../charts/palette.ts';
import { px } from '../charts/scene.ts';
import type { ChartStyle } from '../charts/style.ts';
import { imageWords } from './image-words.ts';
import type { Logo } from './logo.ts';
import { escapeXml } from './svg-text.ts';

/** As high as the type of two lines of notes, and never so wide that sources have no room. */
const mostHeightPx = 28;
const mostWidth = { px: 132, share: 0.22 } as const;
/** Between it and the words beside it. */
export const logoGapPx = 16;
/** Below it a mark is lost on its ground. */
const leastContrast = 1.6;
const platePx = 3;

export interface LogoExtent {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** How large a logo stands beside words of this width, in logical px (or pt); its shape is kept. */
export function logoExtent({ widthPx, heightPx }: Logo, roomPx: number): LogoExtent {
  const scale = Math.min(mostHeightPx / heightPx, Math.min(mostWidth.px, roomPx * mostWidth.share) / widthPx);
  return { widthPx: widthPx * scale, heightPx: heightPx * scale };
}

/** A ground for a logo that would be lost on the picture's own: the darkest or the lightest, whichever it stands out from; null where none is needed. */
export function logoPlate({ ink }: Logo, surface: string): string | null {
  const [mark, ground] = [rgbOf(ink), rgbOf(surface)];
  if (mark === null || ground === null || contrastOf(mark, ground) >= leastContrast) return null;
  return contrastOf(mark, [255, 255, 255]) > contrastOf(mark, [0, 0, 0]) ? extremes.lightest : extremes.darkest;
}

interface LogoCorner {
  readonly right: number;
  readonly bottom: number;
}

/** A logo as SVG, its lower right corner given, on a plate where it needs one. */
export function logoSvg(logo: Logo, style: ChartStyle, extent: LogoExtent, { right, bottom }: LogoCorner): string[] {
  const plate = logoPlate(logo, style.colours.surface);
  const inset = plate === null ? 0 : platePx;
  const [x, y] = [right - extent.widthPx, bottom - extent.heightPx];
  const box = (by: number): string =>
    `x="${px(x + by)}" y="${px(y + by)}" width="${px(extent.widthPx - by * 2)}" height="${px(extent.heightPx - by * 2)}"`;
  const label = escapeXml(imageWords[style.language].logo);
  return [
    ...(plate === null ? [] : [`<rect ${box(0)} fill="${plate}"/>`]),
    `<image ${box(inset)} aria-label="${label}" href="data:image/png;base64,${logo.png}"/>`,
  ];
}

/** A logo of a finished picture, its label, PNG and box in the picture's logical px. */
export interface ImageLogo {
  readonly text: string;
  readonly png: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The logos of a picture made by `figureImage`. */
export function imageLogos(svg: string): ImageLogo[] {
  const marks =
    /<image x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)" aria-label="([^"]*)" href="data:image\/png;base64,([^"]*)"\/>/g;
  return [...svg.matchAll(marks)].map(([, x, y, width, height, text = '', png = '']) => {
    const [left, top] = [Number(x), Number(y)];
    return { text, png, left, right: left + Number(width), top, bottom: top + Number(height) };
  });
}
