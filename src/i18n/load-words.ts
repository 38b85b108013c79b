import type { Language } from './language.ts';
import { addWords } from './words.ts';

const files = { zh: () => import('./words.zh.ts'), en: () => import('./words.en.ts') };

/** Fetches a language's words and makes them known. */
export async function loadWords(language: Language): Promise<void> {
  const { words } = await files[language]();
  addWords(language, words);
}
