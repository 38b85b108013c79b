import { palettes, type Theme } from '../charts/palette.ts';
import type { Figure } from '../figures/figure.ts';
import type { Language } from '../i18n/language.ts';
import { refusalText } from './fault-words.ts';
import { ImageError } from './image-error.ts';
import { figureImage, type FigureImage, type ImageChoice } from './image-svg.ts';
import { imageTexts } from './image-text.ts';
import { imageWords } from './image-words.ts';
import { pictureFaults, type PictureFault } from './picture-check.ts';
import { withTextScale } from './sizes.ts';

/** A picture that would be wrong; its message says why, in the figure's language. */
export class PictureRefused extends ImageError {
  constructor(
    readonly faults: readonly PictureFault[],
    language: Language,
  ) {
    super(refusalText(faults, language));
  }
}

export interface CheckedImage extends FigureImage {
  /** How much smaller than asked its type had to be, 1 where it is as asked. */
  readonly textScale: number;
  /** What the picture itself says it leaves to the CSV: rows, columns. */
  readonly leftOut: readonly string[];
  readonly hasCutNotes: boolean;
  /** Lines of a trend that found no room for their names. */
  readonly unnamed: readonly string[];
  /** Words cut short, with an ellipsis. */
  readonly cutShort: number;
}

/** More room by smaller type, before a picture is refused. */
export const textScales = [1, 0.9, 0.8, 0.7] as const;

/** What no picture may lack. */
export function mustSay({ sources, release, check }: Figure): string[] {
  return [...sources.map(({ title }) => title), release.id, check];
}

function unnamedIn(figure: Figure, words: readonly string[]): string[] {
  if (figure.kind !== 'trend' || figure.empty !== null) return [];
  const starts = words.map((text) => text.replace(/…$/, ''));
  const isNamed = (name: string): boolean =>
    starts.some((start, index) => start === name || (start !== words[index] && name.startsWith(start)));
  return figure.series.filter(({ short, end }) => end !== null && !isNamed(short)).map(({ short }) => short);
}

/** Checks a picture that stands among words of its own: all but what it must say. Throws PictureRefused where it is wrong. */
export function checkPart({ svg }: FigureImage, { theme, language }: { theme: Theme; language: Language }): void {
  const faults = pictureFaults(svg, { paper: palettes[theme].surface });
  if (faults.length > 0) throw new PictureRefused(faults, language);
}

/** Checks a picture by its own SVG, whatever laid it out. Throws PictureRefused where it is wrong. */
export function checkedPicture(image: FigureImage, figure: Figure, choice: ImageChoice): FigureImage {
  const faults = pictureFaults(image.svg, { mustSay: mustSay(figure), paper: palettes[choice.theme].surface });
  if (faults.length > 0) throw new PictureRefused(faults, figure.language);
  return image;
}

/**
 * The figure's picture, checked by its finished SVG: laid out again with smaller type where a word would not stand right, and refused
 * (PictureRefused) where that does not help. The same figure and choice give the same bytes everywhere.
 */
export function checkedImage(figure: Figure, choice: ImageChoice): CheckedImage {
  const { moreNotes } = imageWords[figure.language];
  let refusal: PictureRefused | null = null;
  for (const textScale of textScales) {
    try {
      const image = figureImage(figure, { ...choice, size: withTextScale(choice.size, textScale) });
      checkedPicture(image, figure, choice);
      const words = imageTexts(image.svg).map(({ text }) => text);
      return {
        ...image,
        textScale,
        leftOut: words.filter((text) => /CSV$/.test(text)),
        unnamed: unnamedIn(figure, words),
        hasCutNotes: words.some((text) => text.endsWith(moreNotes.trim())),
        cutShort: words.filter((text) => /\S…$/.test(text)).length,
      };
    } catch (error) {
      if (!(error instanceof PictureRefused)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? new ImageError('No picture was tried');
}
