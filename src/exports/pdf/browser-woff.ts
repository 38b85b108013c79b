import type { LoadFontSlice } from '../fonts.ts';

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

const byFile: ReadonlyMap<string, string> = new Map(
  Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** Fetches a WOFF file of the shipped fonts from this site. Rejects with the file's name when it is not there. */
export const loadWoff: LoadFontSlice = async (file) => {
  const url = byFile.get(file);
  if (url === undefined) throw new Error(`No font file ${file} was built`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Font file ${file} could not be loaded (HTTP ${String(response.status)})`);
  return new Uint8Array(await response.arrayBuffer());
};
