import { fontSliceUrl } from './browser-fonts.ts';
import { allFontSlices } from './font-slices.ts';

const weights = [400, 700] as const;

/** Hangul stands in a family of its own, after the Chinese one, which would else be drawn in Korean forms. */
const pageFamily = { 'Noto Sans SC': 'Parkscope CJK', 'Noto Sans KR': 'Parkscope Hangul' } as const;

/**
 * Offers the shipped fonts to the page under names of their own, last but one in the font stack. The browser fetches a slice only for a
 * character that no font of the machine has, so a machine with Chinese fonts fetches nothing.
 */
export function offerWebFont(): void {
  for (const weight of weights) {
    for (const { family, file, range } of allFontSlices(weight)) {
      const url = fontSliceUrl(file);
      if (url === undefined) continue;
      document.fonts.add(
        new FontFace(pageFamily[family], `url(${url}) format("woff2")`, {
          weight: String(weight),
          unicodeRange: range,
          display: 'swap',
        }),
      );
    }
  }
}
