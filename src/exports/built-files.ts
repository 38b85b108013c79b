import type { LoadFontSlice } from './fonts.ts';

/** Addresses of built assets by the names their files had; `urls` is what `import.meta.glob` gives. */
export function builtFiles(urls: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));
}

/** Fetches font files from this site. Rejects with the file's name when it is not there. */
export function fontFetcher(built: ReadonlyMap<string, string>): LoadFontSlice {
  return async (file) => {
    const url = built.get(file);
    if (url === undefined) throw new Error(`No font file ${file} was built`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`Font file ${file} could not be loaded (HTTP ${String(response.status)})`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
