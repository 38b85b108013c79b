import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFromDebian, isProgram } from './debian-package.mjs';

/** A program of Poppler, which reads our PDF files in tests; null where there is none. */
export function findPoppler(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

const isRunDirectly = process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url;
if (isRunDirectly && findPoppler('pdftotext') === null) {
  installFromDebian('poppler-utils');
  if (findPoppler('pdftotext') === null)
    process.stderr.write(
      'Without Poppler the tests that read PDF files are left out (Debian: apt-get install poppler-utils; macOS: brew install poppler).\n',
    );
}
