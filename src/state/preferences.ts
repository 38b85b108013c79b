import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { languages, type Language } from '../i18n/language.ts';
import { loadWords } from '../i18n/load-words.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const upDownColours = ['locale', 'red-up', 'green-up'] as const;
export type UpDownColour = (typeof upDownColours)[number];

interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Red up, green down in Chinese and the reverse in English, unless chosen. */
  readonly upDown: UpDownColour;
  readonly set: (change: Partial<Pick<Preferences, 'theme' | 'upDown'>>) => void;
}

export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      language: 'zh',
      theme: 'system',
      upDown: 'locale',
      set: (change) => {
        set(change);
      },
    }),
    {
      name: 'parkscope.preferences',
      partialize: ({ language, theme, upDown }) => ({ language, theme, upDown }),
    },
  ),
);

function asked(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** `?lang=` and `?theme=` of the first address rule this visit without being kept. */
const askedLanguage = languages.find((each) => each === asked('lang'));
const askedTheme = themes.find((each) => each === asked('theme'));
if (askedLanguage) usePreferences.setState({ language: askedLanguage });
if (askedTheme) usePreferences.setState({ theme: askedTheme });

/** Changes the language once its words are there. */
export async function chooseLanguage(language: Language): Promise<void> {
  await loadWords(language);
  usePreferences.setState({ language });
}

export function useLanguage(): Language {
  return usePreferences((state) => state.language);
}
