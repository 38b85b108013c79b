import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPoppler } from '../support/ensure-poppler.mjs';
import { openedInOffice } from '../support/office-opened.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The pages of a PDF as PNG, so many px wide, in their order. Rejects where poppler is not there. */
export async function pagesAsPng(pdf: Uint8Array, widthPx: number): Promise<Buffer[]> {
  const program = findPoppler('pdftoppm');
  if (program === null) throw new Error('No pdftoppm was found: run "node tests/support/ensure-poppler.mjs"');
  const folder = temporaryFolder();
  const file = join(folder, 'file.pdf');
  writeFileSync(file, pdf);
  const size = ['-scale-to-x', String(widthPx), '-scale-to-y', '-1'];
  await promisify(execFile)(program, ['-png', ...size, file, join(folder, 'page')]);
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
  rmSync(folder, { recursive: true });
  return pages;
}

/** The slides of a presentation as LibreOffice draws them. Rejects where it is not there, or cannot open the file. */
export async function slidesAsPng(pptx: Uint8Array, widthPx: number): Promise<Buffer[]> {
  return pagesAsPng(await openedInOffice(pptx, 'pptx', 'pdf'), widthPx);
}
