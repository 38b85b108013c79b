import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { GivenMapping } from '../../src/contract/import.ts';
import { ConfigError } from '../config.ts';
import { type PreparedImport, prepareImport } from '../import/prepare-import.ts';
import type { ImportFile } from '../import/read-tables.ts';
import { reportCsv, reportLines } from '../import/report-text.ts';
import { importFolders } from '../import-folders.ts';
import { readFolders } from '../read-folders.ts';
import { StoreError } from '../store.ts';
import { UsageError } from './command.ts';
import type { DeskFiles } from './desk-files.ts';
import type { Desk, StoreCommand } from './store-command.ts';

const options = {
  dataset: { type: 'string' },
  mapping: { type: 'string' },
  'write-mapping': { type: 'string' },
  report: { type: 'string' },
  'skip-undecided': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  author: { type: 'string' },
  note: { type: 'string' },
} as const;

function optionsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError('A CSV or XLSX file is needed.');
    if (values.dataset === undefined) throw new UsageError('--dataset names the dataset to import into.');
    return { ...values, dataset: values.dataset, files: positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

/** What a mapping file says; `--write-mapping` writes such a file. */
async function givenMapping(
  files: DeskFiles,
  path: string | undefined,
  skipsUndecided: boolean,
): Promise<GivenMapping> {
  const undecided: GivenMapping = skipsUndecided ? { undecided: 'skip' } : {};
  if (path === undefined) return undecided;
  try {
    const read = GivenMapping.safeParse(JSON.parse(new TextDecoder().decode(await files.read(path))));
    if (read.success) return { ...read.data, ...undecided };
    const [issue] = read.error.issues;
    throw new ConfigError(`${path} is no mapping: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${path} is no JSON.`, { cause: error });
  }
}

/** Sees that the dataset is there: on a first run, the folders that ship are published before. */
async function requireDataset(dataset: string, { store, config }: Desk): Promise<void> {
  if ((await store.release(dataset)) !== null) return;
  await importFolders(store, await readFolders(config.datasetsDir), pino({ level: 'silent' }));
  if ((await store.release(dataset)) !== null) return;
  const known = (await store.datasets()).map(({ id }) => id).join(', ');
  throw new ConfigError(`There is no dataset "${dataset}". There are: ${known}.`);
}

const number = new Intl.NumberFormat('en');

function summaryLines({ counts, mapping }: PreparedImport): string[] {
  const tables = mapping.tables.filter(({ isTaken }) => isTaken);
  const read = tables.map(({ file, sheet, columns }) => {
    const taken = columns.filter(({ as }) => as !== 'ignore').map(({ header, as }) => `${header.join(' ')} = ${as}`);
    return `${[file, sheet].filter((part) => part !== '').join(' ')}: ${taken.join(', ')}`;
  });
  const { rows, figures, added, changed, unchanged, skipped } = counts;
  const told = { rows, figures, added, changed, unchanged, skipped };
  return [
    ...read,
    Object.entries(told)
      .map(([name, count]) => `${number.format(count)} ${name}`)
      .join(' · '),
  ];
}

async function work(args: readonly string[], desk: Desk): Promise<void> {
  const asked = optionsOf(args);
  const given = await givenMapping(desk.files, asked.mapping, asked['skip-undecided'] ?? false);
  const files: ImportFile[] = [];
  for (const path of asked.files) files.push({ name: path, bytes: await desk.files.read(path) });
  await requireDataset(asked.dataset, desk);
  const reader = desk.store.pinned();
  const catalog = await reader.catalog(asked.dataset);
  if (catalog === null) throw new ConfigError(`There is no dataset "${asked.dataset}".`);
  const observations = await reader.observations({ dataset: asked.dataset });
  const onRows = (rows: number) => desk.progress(`${number.format(rows)} rows`);
  const prepared = await prepareImport({ catalog, observations, files, given, onRows });
  for (const line of [...summaryLines(prepared), ...reportLines(prepared.log)]) desk.say(`${line}\n`);
  if (asked['write-mapping'] !== undefined) {
    await desk.files.write(asked['write-mapping'], textBytes([`${JSON.stringify(prepared.mapping, null, 2)}\n`]));
  }
  if (asked.report !== undefined) await desk.files.write(asked.report, textBytes(reportCsv(prepared.log)));
  const { errors } = prepared.log;
  if (errors > 0) throw new StoreError(`${number.format(errors)} errors: nothing was published.`);
  const { dataset } = prepared;
  if (dataset === null) {
    desk.say('Nothing changes: every figure is in the dataset already.\n');
    return;
  }
  const { release } = dataset.catalog.dataset;
  if (asked['dry-run'] === true) {
    desk.say(`It would be published as ${release.id}.\n`);
    return;
  }
  const authorship = { author: asked.author ?? desk.user, note: asked.note ?? null };
  await desk.store.publish([dataset], { ...authorship, replacing: { [asked.dataset]: catalog.dataset.release.id } });
  desk.say(`Published as ${release.id}.\n`);
}

function* textBytes(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const text of texts) yield encoder.encode(text);
}

export const importCommand: StoreCommand = {
  usage:
    'import FILE… --dataset ID [--mapping map.json] [--write-mapping map.json] [--skip-undecided] [--report problems.csv] [--dry-run] [--author NAME] [--note TEXT]',
  summary:
    'Imports CSV and XLSX files into a dataset: reads, checks, tells of every problem, and publishes what has none.',
  work,
};
