import { builtFiles } from './built-files.ts';

/** Addresses of the font slices as built assets; only the addresses are in the bundle, files are fetched when needed. */
const urls = {
  ...import.meta.glob<string>('/node_modules/@fontsource/noto-sans-sc/files/*-{400,700}-normal.woff2', {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('/node_modules/@fontsource/noto-sans-kr/files/*-{400,700}-normal.woff2', {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
};

const byFile = builtFiles(urls);

/** The address of a font file as a built asset; undefined where it was not built. */
export function fontSliceUrl(file: string): string | undefined {
  return byFile.get(file);
}
