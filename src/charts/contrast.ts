import { extremes } from './palette.ts';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** A colour written #rrggbb or #rgb; null for anything else (none, a gradient). */
export function rgbOf(colour: string): Rgb | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const parts = (long ?? short)?.slice(1).map((part) => Number.parseInt(part.length === 1 ? part + part : part, 16));
  if (parts === undefined) return null;
  const [red = 0, green = 0, blue = 0] = parts;
  return [red, green, blue];
}

/** A colour of this opacity laid on another. */
export function laidOn(ground: Rgb, colour: Rgb, opacity: number): Rgb {
  const mixed = (at: 0 | 1 | 2): number => ground[at] + (colour[at] - ground[at]) * opacity;
  return [mixed(0), mixed(1), mixed(2)];
}

function luminance(colour: Rgb): number {
  const linear = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance and contrast ratio). */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** WCAG 2.2, 1.4.3, for text of any size. */
export const leastContrast = 4.5;

/** The colour wished for words on a fill, or where it is too faint there the darkest or the lightest there is: one of them always reads. */
export function legibleOn(fill: string, wished: string): string {
  const [ground, ink] = [rgbOf(fill), rgbOf(wished)];
  if (ground === null || ink === null || contrastOf(ground, ink) >= leastContrast) return wished;
  const isLight = contrastOf(ground, [0, 0, 0]) > contrastOf(ground, [255, 255, 255]);
  return isLight ? extremes.darkest : extremes.lightest;
}
