import { builtFiles, fontFetcher } from './built-files.ts';

/** Addresses of the shipped fonts in the form whose outlines can be read here; only the addresses are in the bundle. */
const urls = {
  ...import.meta.glob<string>('/node_modules/@fontsource/noto-sans-sc/files/*-{400,700}-normal.woff', {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('/node_modules/@fontsource/noto-sans-kr/files/*-{400,700}-normal.woff', {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
};

/** Fetches a WOFF file of the shipped fonts from this site. Rejects with the file's name when it is not there. */
export const loadWoff = fontFetcher(builtFiles(urls));
