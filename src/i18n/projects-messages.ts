import type { Language } from './language.ts';
import { projectsEnglish } from './projects-messages.en.ts';
import { projectsChinese } from './projects-messages.zh.ts';

export type ProjectsWords = typeof projectsChinese;

const byLanguage = { zh: projectsChinese, en: projectsEnglish };

/** The words of projects: both languages, as they come with the page and are few. */
export function projectsWords(language: Language): ProjectsWords {
  return byLanguage[language];
}
