import { customImageSize, customRefusal, type CustomRefusal, type CustomSize } from '../exports/custom-size.ts';
import type { ImageChoice } from '../exports/image-svg.ts';
import { imageSizes, withTextScale, type ImageSize } from '../exports/sizes.ts';
import type { ExportChoice } from '../state/export-choice.ts';
import type { Logo } from '../exports/logo.ts';
import type { PictureLook } from './take-away.ts';

/** What is drawn for a choice, or why its size is none. */
export type AskedPicture =
  | { readonly kind: 'picture'; readonly picture: ImageChoice }
  | { readonly kind: 'refused'; readonly refusal: CustomRefusal };

/** The custom size as typed; what is no number is refused later. */
export function customSizeOf({ unit, width, height, dpi }: ExportChoice): CustomSize {
  const number = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
  return unit === 'px'
    ? { unit, width: number(width), height: number(height) }
    : { unit, width: number(width), height: number(height), dpi: number(dpi) };
}

type AskedLook = Omit<PictureLook, 'theme'> & { readonly logo?: Logo };

/** The picture a choice asks for. A slide is previewed as the picture of one: the slide itself takes none of the picture's options but the logo. */
export function askedPicture(choice: ExportChoice, look: AskedLook): AskedPicture {
  const { format, size, theme, isTransparent, hasTitle, hasNotes, hasSentence, hasAddresses, watermark } = choice;
  if (format === 'pptx') return { kind: 'picture', picture: { size: imageSizes.hd, theme, ...look } };
  const made = (base: ImageSize): AskedPicture => ({
    kind: 'picture',
    picture: {
      size: withTextScale(base, Number(choice.textScale)),
      theme,
      ...look,
      shows: { title: hasTitle, notes: hasNotes, sentence: hasSentence, addresses: hasAddresses },
      isTransparent,
      watermark,
    },
  });
  if (size !== 'custom') return made(imageSizes[size]);
  const custom = customSizeOf(choice);
  const refusal = customRefusal(custom);
  return refusal === null ? made(customImageSize(custom)) : { kind: 'refused', refusal };
}
