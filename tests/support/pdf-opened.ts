import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPoppler } from './ensure-poppler.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);

export const hasPoppler = findPoppler('pdftotext') !== null;

async function opened(program: 'pdftotext' | 'pdftoppm' | 'pdfinfo', bytes: Uint8Array, options: readonly string[]) {
  const path = findPoppler(program);
  if (path === null) throw new Error(`No ${program} was found`);
  const folder = temporaryFolder();
  const file = join(folder, 'file.pdf');
  writeFileSync(file, bytes);
  const { stdout, stderr } = await run(path, [
    ...options,
    file,
    ...(program === 'pdfinfo' ? [] : [join(folder, 'out')]),
  ]);
  // Poppler mends what it can, and says so here.
  if (stderr !== '') throw new Error(stderr);
  return { folder, stdout };
}

/** The words of a PDF in the order they are written. Rejects where a reader of PDF complains. */
export async function pdfWords(bytes: Uint8Array): Promise<string> {
  const { folder } = await opened('pdftotext', bytes, ['-raw', '-enc', 'UTF-8']);
  return readFileSync(join(folder, 'out'), 'utf8');
}

/** A word of a PDF and the box it stands in, in points from the upper left of its page. */
export interface PdfWord {
  readonly text: string;
  readonly page: number;
  readonly pageWidthPt: number;
  readonly left: number;
  readonly right: number;
  readonly heightPt: number;
}

/** Every word of a PDF with its place. */
export async function pdfPlacedWords(bytes: Uint8Array): Promise<PdfWord[]> {
  const { folder } = await opened('pdftotext', bytes, ['-bbox', '-enc', 'UTF-8']);
  const words: PdfWord[] = [];
  let [page, pageWidthPt] = [0, 0];
  const found =
    /<page width="([\d.]+)"|<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;
  for (const [, width, left, top, right, bottom, text = ''] of readFileSync(join(folder, 'out'), 'utf8').matchAll(
    found,
  )) {
    if (width !== undefined) {
      page += 1;
      pageWidthPt = Number(width);
    } else
      words.push({
        text,
        page,
        pageWidthPt,
        left: Number(left),
        right: Number(right),
        heightPt: Number(bottom) - Number(top),
      });
  }
  return words;
}

/** What a reader of PDF says of a file, by its own headings. */
export async function pdfFacts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await opened('pdfinfo', bytes, []);
  return new Map(
    stdout
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** The first page as grey levels, row by row, `widthPx` wide. */
export async function pdfGrey(bytes: Uint8Array, widthPx: number, heightPx: number): Promise<Uint8Array> {
  const { folder } = await opened('pdftoppm', bytes, [
    ...['-gray', '-singlefile', '-scale-to-x', String(widthPx), '-scale-to-y', String(heightPx)],
  ]);
  const file = readFileSync(join(folder, 'out.pgm'));
  return file.subarray(file.length - widthPx * heightPx);
}
