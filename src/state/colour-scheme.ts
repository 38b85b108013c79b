import { useSyncExternalStore } from 'react';
import { useLanguage, usePreferences } from './preferences.ts';

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** The theme on screen: the reader's choice, or the system's. */
export function useColourScheme(): 'light' | 'dark' {
  const theme = usePreferences((state) => state.theme);
  const systemIsDark = useSyncExternalStore(subscribe, () => matchMedia(darkQuery).matches);
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}

/** Which way red points: up in Chinese, down in English, unless the reader chose. */
export function useUpDown(): 'red-up' | 'green-up' {
  const language = useLanguage();
  const choice = usePreferences((state) => state.upDown);
  if (choice !== 'locale') return choice;
  return language === 'zh' ? 'red-up' : 'green-up';
}
