import { fontSliceUrl } from './browser-fonts.ts';
import { allFontSlices } from './font-slices.ts';

const weights = [400, 700] as const;

/**
 * Offers the shipped fonts to the page as "Parkscope CJK", last but one in the font stack. The browser fetches a slice only for a
 * character that no font of the machine has, so a machine with Chinese fonts fetches nothing.
 */
export function offerWebFont(): void {
  for (const weight of weights) {
    for (const { file, range } of allFontSlices(weight)) {
      const url = fontSliceUrl(file);
      if (url === undefined) continue;
      document.fonts.add(
        new FontFace('Parkscope CJK', `url(${url}) format("woff2")`, {
          weight: String(weight),
          unicodeRange: range,
          display: 'swap',
        }),
      );
    }
  }
}
