import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { changedNumbers, type ChangedNumber } from '../../src/exports/provenance/changed-numbers.ts';
import type { Provenance } from '../../src/exports/provenance/provenance.ts';
import { readProvenance, type ReadPage, type ReadProvenance } from '../../src/exports/provenance/read-provenance.ts';
import { readFigureLink } from '../../src/figures/figure-link.ts';
import { partedAddress } from '../../src/figures/parted-address.ts';
import { readConfig } from '../config.ts';
import { openPictures } from '../images/open-pictures.ts';
import { pictureFacts } from '../images/picture-facts.ts';
import type { Pictures } from '../images/picture-job.ts';
import { namedSizes } from '../images/picture-size.ts';
import type { MetricsReader } from '../store.ts';
import { type Command, UsageError } from './command.ts';
import { RenderError } from './render-job.ts';
import { openFigures } from './render-store.ts';

interface Desk {
  readonly reader: MetricsReader;
  readonly pictures: Pictures;
}

/** What is found out about a file: as it was saved and true still, or why not. */
interface Finding {
  readonly isTrue: boolean;
  readonly lines: readonly string[];
}

const mostListed = 20;

function changeLine({ row, column, before, after }: ChangedNumber): string {
  return `  ${row}, ${column}: ${before ?? '(not there)'} → ${after ?? '(not there any more)'}`;
}

/** The same figure made of the release there is now; null where there is none. */
async function figureNow({ link, dataset, language }: Provenance, { reader, pictures }: Desk) {
  const { address, part } = partedAddress(link);
  const asked = readFigureLink(address, part);
  const catalog = await reader.catalog(dataset);
  if (asked === null || catalog === null) return null;
  const look = { format: null, size: namedSizes.hd, theme: 'light', upDown: null, hasFonts: false } as const;
  const figure = await pictures.draw({ link: asked, language, ...look }, pictureFacts(reader, catalog));
  return figure?.numbers ? { numbers: figure.numbers, release: catalog.dataset.release.id } : null;
}

function compared(said: Provenance, now: NonNullable<Awaited<ReturnType<typeof figureNow>>>): Finding {
  const changes = changedNumbers(said.numbers, now.numbers);
  if (changes.length === 0) return { isTrue: true, lines: [`unchanged: its numbers are those of ${now.release}`] };
  const isSame = said.release === now.release;
  const lead = isSame
    ? `its numbers are not those that ${now.release} has, which it names: they were altered, or made by another version of Parkscope`
    : `${String(changes.length)} numbers changed from ${said.release} to ${now.release}`;
  const more = changes.length > mostListed ? [`  and ${String(changes.length - mostListed)} more`] : [];
  return { isTrue: false, lines: [lead, ...changes.slice(0, mostListed).map(changeLine), ...more] };
}

const markWords = {
  charts: 'numbers or labels of its chart',
  books: 'the sheet behind its chart',
  words: 'its words or table',
  pictures: 'its picture',
} as const;

function alteredLines({ isSealed, isPicture, altered }: ReadProvenance): string[] {
  const what = altered.map((mark) => markWords[mark]).join(', ');
  return [
    ...(isSealed ? [] : ['what it says of itself was altered after it was saved']),
    ...(isPicture
      ? []
      : [
          what === ''
            ? 'the picture was altered, or saved anew, after it was saved'
            : `altered after it was saved: ${what}`,
        ]),
  ];
}

async function checkedFigure(read: ReadProvenance, desk: Desk): Promise<Finding> {
  const { said } = read;
  const about = `${said.title} (${said.release}, ${said.check}): ${said.link}`;
  const altered = alteredLines(read);
  const now = await figureNow(said, desk);
  if (now === null) return { isTrue: false, lines: [about, ...altered, 'the figure is not there any more'] };
  const { isTrue, lines } = compared(said, now);
  return { isTrue: isTrue && altered.length === 0, lines: [about, ...altered, ...lines] };
}

/** A page of several; one without a figure has nothing to be wrong. */
async function checkedPage({ page, read }: ReadPage, desk: Desk): Promise<Finding> {
  const place = page === null ? 'no longer in the file' : `page ${String(page)}`;
  if (read === null) return { isTrue: true, lines: [`${place}: no source; words alone, or added later`] };
  const { isTrue, lines } = await checkedFigure(read, desk);
  const [about = '', ...more] = lines;
  return { isTrue: isTrue && page !== null, lines: [`${place}: ${about}`, ...more.map((line) => `  ${line}`)] };
}

async function checked(file: string, desk: Desk): Promise<Finding> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { isTrue: false, lines: ['cannot be read'] };
  const pages = readProvenance(bytes);
  const [first] = pages;
  if (first === undefined) return { isTrue: false, lines: ['says nothing of where it comes from'] };
  if (pages.length === 1 && first.page === 1 && first.read !== null) return checkedFigure(first.read, desk);
  const found: Finding[] = [];
  for (const page of pages) found.push(await checkedPage(page, desk));
  const count = `${String(pages.length)} ${pages.length === 1 ? 'page' : 'pages'}`;
  return { isTrue: found.every(({ isTrue }) => isTrue), lines: [count, ...found.flatMap(({ lines }) => lines)] };
}

async function run(args: readonly string[]): Promise<void> {
  const files = filesOf(args);
  const store = await openFigures(readConfig(process.env));
  const desk = { reader: store.pinned(), pictures: openPictures() };
  let failed = 0;
  try {
    for (const file of files) {
      const { isTrue, lines } = await checked(file, desk);
      if (!isTrue) failed += 1;
      process.stdout.write(`${file}: ${lines.join('\n  ')}\n`);
    }
  } finally {
    await desk.pictures.close();
    await store.close();
  }
  if (failed > 0)
    throw new RenderError(`${String(failed)} of ${String(files.length)} files are not as they would be saved now.`);
}

function filesOf(args: readonly string[]): readonly string[] {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    if (positionals.length > 0) return positionals;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
  throw new UsageError('A PNG, SVG, PDF or PPTX file is needed.');
}

export const checkCommand: Command = {
  usage: 'check chart.png …',
  summary:
    'Tells of PNG, SVG, PDF and PPTX files saved by Parkscope whether they were altered, and which of their numbers changed since.',
  run,
};
