import type { ChangeMeasure } from '../domain/growth.ts';
import type { Language } from './language.ts';
import { wordsOf, type FigureWords } from './words.ts';

/** The words of a language for titles, headers, notes and sentences of figures. */
export function figureWords(language: Language): FigureWords {
  return wordsOf(language).figures;
}

/** What a change is counted in, to stand behind its number: 5.2%, 1.3个百分点, 37位. */
export function changeUnit(measure: ChangeMeasure, language: Language): string {
  return figureWords(language).changeUnits[measure];
}
