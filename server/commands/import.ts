import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { GivenMapping } from '../../src/contract/import.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { type PreparedImport, prepareImport } from '../import/prepare-import.ts';
import type { ImportFile } from '../import/read-tables.ts';
import { reportCsv, reportLines } from '../import/report-text.ts';
import { importFolders } from '../import-folders.ts';
import { openStore } from '../open-store.ts';
import { readFolders } from '../read-folders.ts';
import type { MetricsStore } from '../store.ts';
import { type Command, UsageError } from './command.ts';

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

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw new ConfigError(`${path} cannot be read.`, { cause });
  });
}

/** What a mapping file says; `--write-mapping` writes such a file. */
async function givenMapping(path: string | undefined, skipsUndecided: boolean): Promise<GivenMapping> {
  const undecided: GivenMapping = skipsUndecided ? { undecided: 'skip' } : {};
  if (path === undefined) return undecided;
  try {
    const read = GivenMapping.safeParse(JSON.parse(new TextDecoder().decode(await bytesOf(path))));
    if (read.success) return { ...read.data, ...undecided };
    const [issue] = read.error.issues;
    throw new ConfigError(`${path} is no mapping: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${path} is no JSON.`, { cause: error });
  }
}

/** The store with the dataset in it: on a first run, the folders that ship are published before. */
async function storeWith(dataset: string, config: Config): Promise<MetricsStore> {
  const log = pino({ level: 'silent' });
  const store = await openStore(config, log);
  try {
    if ((await store.release(dataset)) === null) await importFolders(store, await readFolders(config.datasetsDir), log);
    if ((await store.release(dataset)) !== null) return store;
    const known = (await store.datasets()).map(({ id }) => id).join(', ');
    throw new ConfigError(`There is no dataset "${dataset}". There are: ${known}.`);
  } catch (error) {
    await store.close();
    throw error;
  }
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

function say(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function progress(rows: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${number.format(rows)} rows`);
}

async function run(args: readonly string[]): Promise<void> {
  const asked = optionsOf(args);
  const given = await givenMapping(asked.mapping, asked['skip-undecided'] ?? false);
  const files: ImportFile[] = [];
  for (const path of asked.files) files.push({ name: path, bytes: await bytesOf(path) });
  const store = await storeWith(asked.dataset, readConfig(process.env));
  try {
    const reader = store.pinned();
    const catalog = await reader.catalog(asked.dataset);
    if (catalog === null) throw new ConfigError(`There is no dataset "${asked.dataset}".`);
    const observations = await reader.observations({ dataset: asked.dataset });
    const prepared = await prepareImport({ catalog, observations, files, given, onRows: progress });
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    say([...summaryLines(prepared), ...reportLines(prepared.log)]);
    if (asked['write-mapping'] !== undefined)
      await writeFile(asked['write-mapping'], `${JSON.stringify(prepared.mapping, null, 2)}\n`);
    if (asked.report !== undefined) await writeFile(asked.report, [...reportCsv(prepared.log)].join(''));
    if (prepared.log.errors > 0) {
      process.stderr.write(`${number.format(prepared.log.errors)} errors: nothing was published.\n`);
      process.exitCode = 1;
      return;
    }
    const { dataset } = prepared;
    if (dataset === null) {
      say(['Nothing changes: every figure is in the dataset already.']);
      return;
    }
    const { release } = dataset.catalog.dataset;
    if (asked['dry-run'] === true) {
      say([`It would be published as ${release.id}.`]);
      return;
    }
    const authorship = { author: asked.author ?? userInfo().username, note: asked.note ?? null };
    await store.publish([dataset], { ...authorship, replacing: { [asked.dataset]: catalog.dataset.release.id } });
    say([`Published as ${release.id}.`]);
  } finally {
    await store.close();
  }
}

export const importCommand: Command = {
  usage:
    'import FILE… --dataset ID [--mapping map.json] [--write-mapping map.json] [--skip-undecided] [--report problems.csv] [--dry-run] [--author NAME] [--note TEXT]',
  summary:
    'Imports CSV and XLSX files into a dataset: reads, checks, tells of every problem, and publishes what has none.',
  run,
};
