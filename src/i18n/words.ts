import type { figureChinese } from './figure-wording.zh.ts';
import type { Language } from './language.ts';
import type { zh } from './messages.zh.ts';
import type { moversChinese } from './movers-wording.zh.ts';

/** Words of the interface. Chinese is the wording the other language is held to. */
export type Messages = typeof zh;
/** The words figures are made of. */
export type FigureWords = typeof figureChinese;
export type MoversWords = typeof moversChinese;

export interface Words {
  readonly messages: Messages;
  readonly figures: FigureWords;
  readonly movers: MoversWords;
}

const known = new Map<Language, Words>();

/** Makes a language's words known. The browser loads one language at a time; servers and tests know both from the start. */
export function addWords(language: Language, words: Words): void {
  known.set(language, words);
}

/** The words of a language. Throws where they were never added, which is a fault of the program. */
export function wordsOf(language: Language): Words {
  const words = known.get(language);
  if (!words) throw new Error(`The words of ${language} are not loaded`);
  return words;
}
