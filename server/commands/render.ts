import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import { openPictures } from '../images/open-pictures.ts';
import { pictureCatalog, pictureFacts } from '../images/picture-facts.ts';
import { PictureRefusedError, type Pictures, PicturesBusyError } from '../images/picture-job.ts';
import { requireIds } from '../images/picture-query.ts';
import { sizeNames } from '../images/picture-size.ts';
import { ProblemError } from '../problems.ts';
import type { MetricsReader } from '../store.ts';
import { type Command, UsageError } from './command.ts';
import { reasonOf, RenderError, renderError, renderJob } from './render-job.ts';
import { readRenderRows, type RenderRow } from './render-rows.ts';
import { openFigures } from './render-store.ts';

const text = { type: 'string' } as const;

function optionsOf(args: readonly string[]) {
  const options = { size: text, out: text, theme: text, lang: text, batch: text, to: text };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

/** The pictures asked for, and the folder that their files are named from. */
async function rowsOf(
  args: readonly string[],
): Promise<{ readonly rows: readonly RenderRow[]; readonly folder: string }> {
  const { values, positionals } = optionsOf(args);
  const { size = '', out, theme = '', lang = '', batch, to } = values;
  const [link, ...more] = positionals;
  if (more.length > 0)
    throw new UsageError('One link is drawn at a time; put the link in quotes, or list several in a file for --batch.');
  if (batch === undefined) {
    if (link === undefined || out === undefined)
      throw new UsageError('A link and --out are needed, or a file for --batch.');
    return { rows: [{ place: '', link, size, out, theme, lang }], folder: to ?? '.' };
  }
  if (link !== undefined || out !== undefined) throw new UsageError('With --batch, links and files stand in its rows.');
  const list = await readFile(batch, 'utf8').catch((cause: unknown) => {
    throw new ConfigError(`${batch} cannot be read.`, { cause });
  });
  const rows = readRenderRows(list, basename(batch));
  const given = { size, theme, lang };
  const filled = rows.map((row) => ({
    ...row,
    size: row.size || given.size,
    theme: row.theme || given.theme,
    lang: row.lang || given.lang,
  }));
  return { rows: filled, folder: to ?? dirname(batch) };
}

function said(error: unknown, row: RenderRow): RenderError {
  if (error instanceof RenderError) return error;
  if (error instanceof ProblemError) return renderError(row, reasonOf(error), error);
  const isExpected = error instanceof PictureRefusedError || error instanceof PicturesBusyError;
  if (!(error instanceof Error)) return renderError(row, String(error), error);
  return renderError(row, isExpected || 'code' in error ? error.message : (error.stack ?? error.message), error);
}

interface Desk {
  readonly reader: MetricsReader;
  readonly pictures: Pictures;
  readonly folder: string;
}

/** Draws a row and writes its file. Throws RenderError. */
async function drawRow(row: RenderRow, { reader, pictures, folder }: Desk): Promise<string> {
  try {
    const job = renderJob(row);
    const catalog = await pictureCatalog(reader, job.link.view.dataset);
    requireIds(job.link, catalog);
    const picture = await pictures.draw(job, pictureFacts(reader, catalog));
    if (picture === null || picture.bytes === null) throw renderError(row, 'The link names no figure.');
    const path = resolve(folder, row.out);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, picture.bytes);
    const { widthPx, heightPx } = job.size;
    const kilobytes = (picture.bytes.byteLength / 1000).toFixed(0);
    return `${row.out}  ${String(widthPx)} × ${String(heightPx)}  ${kilobytes} KB  ${picture.title}`;
  } catch (error) {
    throw said(error, row);
  }
}

/** Rows drawn at once: each thread has the next at hand. */
const atOnce = 8;

async function run(args: readonly string[]): Promise<void> {
  const { rows, folder } = await rowsOf(args);
  const store = await openFigures(readConfig(process.env));
  const pictures = openPictures();
  const desk = { reader: store.pinned(), pictures, folder };
  const waiting = [...rows];
  let [done, failed] = [0, 0];
  const draw = async (): Promise<void> => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      const line = await drawRow(row, desk).catch((error: unknown) => {
        failed += 1;
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        return null;
      });
      done += 1;
      const count = rows.length > 1 ? `${String(done)}/${String(rows.length)}  ` : '';
      if (line !== null) process.stdout.write(`${count}${line}\n`);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, draw));
  } finally {
    await pictures.close();
    await store.close();
  }
  if (failed > 0) throw new RenderError(`${String(failed)} of ${String(rows.length)} pictures could not be drawn.`);
}

export const renderCommand: Command = {
  usage: `render "<link>" --out chart.png [--size ${sizeNames.join('|')}|1200x800|156x100mm@300] [--theme light|dark|print] [--lang zh|en]`,
  summary:
    'Draws the figure of a link into a PNG or SVG file. With --batch list.csv [--to folder] it draws one a row: link,size,out and, where wanted, theme,lang.',
  run,
};
