import type { ChangeMeasure } from '../domain/growth.ts';
import type { Language } from './language.ts';
import { figureEnglish } from './figure-wording.en.ts';
import { figureChinese } from './figure-wording.zh.ts';

/** The words figures are made of. Chinese is the wording the other language is held to. */
export type FigureWords = typeof figureChinese;

const wordings: Readonly<Record<Language, FigureWords>> = { zh: figureChinese, en: figureEnglish };

/** The words of a language for titles, headers, notes and sentences of figures. */
export function figureWords(language: Language): FigureWords {
  return wordings[language];
}

/** What a change is counted in, to stand behind its number: 5.2%, 1.3个百分点, 37位. */
export function changeUnit(measure: ChangeMeasure, language: Language): string {
  return wordings[language].changeUnits[measure];
}
