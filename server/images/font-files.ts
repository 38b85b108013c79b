import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LoadFontSlice } from '../../src/exports/fonts.ts';

const packages = { sc: '@fontsource/noto-sans-sc', kr: '@fontsource/noto-sans-kr' } as const;

const { resolve } = createRequire(import.meta.url);

/** Reads a file of the shipped fonts where npm put it. */
export const readFontFile: LoadFontSlice = async (file) => {
  const name = file.startsWith('noto-sans-kr-') ? packages.kr : packages.sc;
  const folder = dirname(resolve(`${name}/package.json`));
  return new Uint8Array(await readFile(join(folder, 'files', file)));
};
