import { imageSizes, type ImageSize } from './sizes.ts';

/** A size asked for in px, or as printed: mm at so many dots per inch. */
export type CustomSize =
  | { readonly unit: 'px'; readonly width: number; readonly height: number }
  | { readonly unit: 'mm'; readonly width: number; readonly height: number; readonly dpi: number };

export type CustomRefusal = 'number' | 'small' | 'large' | 'narrow';

export const customLimits = { leastPx: 300, mostPx: 8000, mostMegapixels: 40, mostAspect: 3 } as const;

const mmPerInch = 25.4;

/** Logical px per printed mm of the A4 text block: with it 12 px print as 7.2 pt. */
const logicalPerMm = imageSizes.a4.widthPx / imageSizes.a4.scale / 156;
/** No chart stands in less. */
const leastLogicalPx = 440;

/** Logical widths by shape, width over height: those of the named sizes. */
const widths: readonly (readonly [aspect: number, widthPx: number])[] = [
  imageSizes.phone,
  imageSizes.square,
  imageSizes.slide43,
  imageSizes.hd,
].map(({ widthPx, heightPx, scale }) => [widthPx / heightPx, widthPx / scale]);

/** The logical width for a shape: between those of the named sizes, and of the same area beyond them. */
function logicalWidth(aspect: number): number {
  const above = widths.findIndex(([each]) => each >= aspect - 1e-9);
  const [highAspect, high] = widths[above] ?? widths.at(-1) ?? [1, 600];
  const [lowAspect, low] = widths[above - 1] ?? [highAspect, high];
  if (above === -1 || lowAspect === highAspect) return high * Math.sqrt(aspect / highAspect);
  return low + ((high - low) * (aspect - lowAspect)) / (highAspect - lowAspect);
}

/** Why a size cannot be drawn, or null where it can. */
export function customRefusal(size: CustomSize): CustomRefusal | null {
  const { width, height } = size;
  const numbers = size.unit === 'mm' ? [width, height, size.dpi] : [width, height];
  if (numbers.some((each) => !Number.isFinite(each) || each <= 0)) return 'number';
  const [widthPx, heightPx] = pixelsOf(size);
  if (Math.min(widthPx, heightPx) < customLimits.leastPx) return 'small';
  if (Math.max(widthPx, heightPx) > customLimits.mostPx) return 'large';
  if (widthPx * heightPx > customLimits.mostMegapixels * 1e6) return 'large';
  const aspect = widthPx / heightPx;
  return Math.max(aspect, 1 / aspect) > customLimits.mostAspect ? 'narrow' : null;
}

/** Width and height in whole px. */
export function pixelsOf(size: CustomSize): readonly [widthPx: number, heightPx: number] {
  const perUnit = size.unit === 'mm' ? size.dpi / mmPerInch : 1;
  return [Math.round(size.width * perUnit), Math.round(size.height * perUnit)];
}

/**
 * A custom size as a picture's: its layout goes by its shape, or by its width in print where that asks for less, never by its resolution.
 * The size must not be one that is refused.
 */
export function customImageSize(size: CustomSize): ImageSize {
  const [widthPx, heightPx] = pixelsOf(size);
  const wide = logicalWidth(size.width / size.height);
  const logical = size.unit === 'mm' ? Math.min(wide, Math.max(leastLogicalPx, size.width * logicalPerMm)) : wide;
  const print = size.unit === 'mm' ? { dpi: size.dpi } : {};
  return { id: 'custom', widthPx, heightPx, scale: widthPx / logical, ...print };
}
