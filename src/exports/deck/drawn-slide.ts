import type { Theme } from '../../charts/palette.ts';
import type { UpDown } from '../../charts/style.ts';
import type { Figure } from '../../figures/figure.ts';
import { titleText } from '../../figures/title-text.ts';
import type { Language } from '../../i18n/language.ts';
import type { Logo } from '../logo.ts';

/** A slide of words alone: a title over a line or two, or a heading over paragraphs. */
export interface WordsSlide {
  readonly kind: 'title' | 'text';
  readonly title: string;
  /** Paragraphs parted by line ends; one that begins with a hyphen or a bullet is an item of a list. */
  readonly text: string;
  /** What the speaker says; empty: nothing. */
  readonly notes: string;
  readonly language: Language;
}

/** A slide with all that it is drawn from. */
export type DrawnSlide =
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      /** Parks singled out. */
      readonly focus: readonly string[];
      readonly notes: string;
      /** The figure's address within the application, which files of it say. */
      readonly link?: string;
    }
  | WordsSlide;

export interface SlideLook {
  readonly theme: Theme;
  readonly upDown: UpDown;
  /** Stands beside the sources of each figure. */
  readonly logo?: Logo;
}

/** A screen that lies or stands. */
export type StageShape = 'wide' | 'tall';

export const stagePx = {
  wide: { widthPx: 1920, heightPx: 1080 },
  tall: { widthPx: 1080, heightPx: 1920 },
} as const;

/** What a slide is called: in lists, outlines and file names. */
export function slideName(slide: DrawnSlide): string {
  return slide.kind === 'figure' ? titleText(slide.figure) : slide.title;
}

export function slideLanguage(slide: DrawnSlide): Language {
  return slide.kind === 'figure' ? slide.figure.language : slide.language;
}

/** The slide in a sentence, for those who do not see it. */
export function slideSentence(slide: DrawnSlide): string {
  if (slide.kind === 'figure') return slide.figure.empty?.title ?? slide.figure.sentence;
  return [slide.title, slide.text].filter((text) => text !== '').join('\n');
}
