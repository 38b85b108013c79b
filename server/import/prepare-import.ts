import type { Metric, Park, Source } from '../../src/contract/catalog.ts';
import type {
  GivenMapping,
  ImportCounts,
  ImportMapping,
  ImportPreview,
  ImportTable,
  NewMetric,
  NewPark,
  NewSource,
} from '../../src/contract/import.ts';
import type { Observation } from '../../src/contract/observation.ts';
import type { AuditFinding } from '../../src/contract/figure-audit.ts';
import { auditFindings } from '../audit-figures/audit-figures.ts';
import { CsvError } from '../load/csv-records.ts';
import { type LoadedDataset, loadDataset } from '../load/load-dataset.ts';
import { DatasetError, rules } from '../load/mistake.ts';
import type { StoredCatalog, StoredPark } from '../stored-catalog.ts';
import { catalogTexts } from './dataset-texts.ts';
import { Decisions } from './decisions.ts';
import { guessTable, type Known } from './guess-table.ts';
import { MergedObservations } from './merged-observations.ts';
import { proposedSource } from './new-entries.ts';
import { type ImportRule, ProblemLog } from './problem-log.ts';
import { type ImportFile, fileTitle, readTables } from './read-tables.ts';
import { type MetricFacts, TableReader } from './read-table.ts';
import { type SourceTable, UnreadableFileError } from './source-table.ts';

export interface ImportRequest {
  readonly catalog: StoredCatalog;
  /** Of the same release, in the order published. */
  readonly observations: readonly Observation[];
  readonly files: readonly ImportFile[];
  readonly given?: GivenMapping | undefined;
  readonly publishedAt?: string | undefined;
  /** Told every 20,000 rows. */
  readonly onRows?: ((rows: number) => void) | undefined;
  /** Told once all rows are read, before the whole is held to its rules. */
  readonly onChecking?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface PreparedImport {
  /** How the files were read: as given, and guessed where nothing was given, with what became of each name. */
  readonly mapping: ImportMapping;
  readonly log: ProblemLog;
  readonly counts: ImportCounts;
  readonly previews: readonly ImportPreview[];
  /** The dataset with the import laid over it; null where errors forbid it or nothing would change. */
  readonly dataset: LoadedDataset | null;
}

/** The reader no longer wants the import. */
export class ImportCancelledError extends Error {}

const previewRows = 12;

function previewOf(table: SourceTable): ImportPreview {
  const rows: ImportPreview['rows'] = [];
  for (const { line, cells } of table.rows()) {
    rows.push({ line, cells: cells.slice(0, 60).map((cell) => cell.slice(0, 80)) });
    if (rows.length >= previewRows) break;
  }
  return { file: table.file, sheet: table.sheet, rows };
}

/** Lets others have their turn, and sees whether the import is still wanted. */
async function pause(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  if (signal?.aborted === true) throw new ImportCancelledError('The import was cancelled.');
}

function storedPark({ id, zh, en, local, level, province, country }: NewPark): StoredPark {
  const english = [en, local, zh].find((each) => each !== '') ?? zh;
  const park: Park = {
    ...{
      id,
      level,
      country,
      name: { zh, en: english },
      short: { zh, en: english },
      local: local === '' ? null : local,
    },
    ...{ province: province === '' ? null : province, kind: 'park', within: null, covers: null, territory: null },
    ...{ industries: [], summary: null, note: null },
  };
  return { ...park, search: '', aliases: [] };
}

function storedMetric({ zh, en, ...rest }: NewMetric): Metric {
  return {
    ...{ ...rest, label: { zh, en: en === '' ? zh : en }, role: 'actual', prices: null, partOf: null, growthOf: null },
    ...{ definition: { zh: '', en: '' }, note: null, periods: [], parksWithValue: [] },
  };
}

function storedSource({ id, title, address, kind }: NewSource): Source {
  return { id, title: { zh: title, en: title }, address, kind, howTaken: null, observations: 0 };
}

function tablesOf(files: readonly ImportFile[], log: ProblemLog): SourceTable[] {
  return files.flatMap((file) => {
    try {
      return readTables(file);
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      log.add('unreadable_file', { file: fileTitle(file.name), suggestion: error.message });
      return [];
    }
  });
}

/** Runs what may meet a quote out of place, which ends the table. */
function tolerant<Result>(table: SourceTable, log: ProblemLog, run: () => Result): Result | null {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    log.add('bad_csv', { file: table.file, sheet: table.sheet, row: error.line, value: error.message });
    return null;
  }
}

function mappingOf(table: SourceTable, given: GivenMapping, known: Known, log: ProblemLog): ImportTable | null {
  const own = given.tables?.find(({ file, sheet }) => file === table.file && sheet === table.sheet);
  if (own !== undefined && own.columns.length > 0) return own;
  const guessed = tolerant(table, log, () => guessTable(table, known, own?.header));
  return guessed === null || own === undefined ? guessed : { ...guessed, isTaken: own.isTaken };
}

interface Readable {
  readonly tables: readonly SourceTable[];
  readonly mapping: ImportMapping;
  readonly decisions: Decisions;
  readonly log: ProblemLog;
}

/** Reads every table that is wanted and lays its figures over the dataset. */
async function readAll(request: ImportRequest, { tables, mapping, decisions, log }: Readable) {
  const { catalog, observations } = request;
  const facts = new Map<string, MetricFacts>(catalog.metrics.map(({ id, unit, role }) => [id, { unit, role }]));
  const merged = new MergedObservations(observations, catalog.metrics);
  const counts = { rows: 0, figures: 0, added: 0, changed: 0, unchanged: 0, skipped: 0 };
  const fileSource = mapping.source;
  const sourceId = fileSource === null ? '' : decisions.source(fileSource.title, fileSource).id;
  const take = (
    words: Parameters<MergedObservations['add']>[0],
    tell: (rule: ImportRule, suggestion?: string) => void,
  ): void => {
    counts.figures += 1;
    const outcome = merged.add(words);
    if (outcome === 'added' || outcome === 'second') counts.added += 1;
    if (outcome === 'changed') counts.changed += 1;
    if (outcome === 'unchanged') counts.unchanged += 1;
    if (outcome === 'second') tell('second_source');
    if (outcome === 'repeated') tell('repeated_row');
    if (outcome === 'conflict') tell('duplicate_key', [words.park, words.metric, words.period].join(' '));
  };
  for (const table of tables) {
    const own = mapping.tables.find(({ file, sheet }) => file === table.file && sheet === table.sheet);
    if (own?.isTaken !== true) continue;
    const before = counts.figures;
    const skippedBefore = counts.skipped;
    const reader = new TableReader(own, {
      ...{ decisions, log, take, source: sourceId, undecided: mapping.undecided },
      fiscalYearStart: catalog.dataset.fiscalYearStart,
      metricFacts: (id) => facts.get(id) ?? factsOf(decisions.newMetrics.get(id)),
      onRow: () => (counts.rows += 1),
      onSkipped: () => (counts.skipped += 1),
    });
    const steps = reader.read(table);
    while (tolerant(table, log, () => steps.next())?.done === false) {
      request.onRows?.(counts.rows);
      await pause(request.signal);
    }
    if (counts.figures === before && counts.skipped === skippedBefore && log.errors === 0)
      log.add('no_figures', { file: table.file, sheet: table.sheet });
  }
  return { merged, counts };
}

function factsOf(metric: NewMetric | undefined): MetricFacts | undefined {
  return metric === undefined ? undefined : { unit: metric.unit, role: 'actual' };
}

function withNew(catalog: StoredCatalog, decisions: Decisions, usesSource: (id: string) => boolean): StoredCatalog {
  const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((each) => each.id === id);
  const parks = [...decisions.newParks.values()].filter(({ id }) => !has(catalog.parks, id));
  const metrics = [...decisions.newMetrics.values()].filter(({ id }) => !has(catalog.metrics, id));
  const sources = [...decisions.newSources.values()].filter(({ id }) => !has(catalog.sources, id) && usesSource(id));
  return {
    ...catalog,
    parks: [...catalog.parks, ...parks.map(storedPark)],
    metrics: [...catalog.metrics, ...metrics.map(storedMetric)],
    sources: [...catalog.sources, ...sources.map(storedSource)],
  };
}

async function loaded(
  files: Readonly<Record<string, string>>,
  publishedAt: string | undefined,
  log: ProblemLog,
): Promise<LoadedDataset | null> {
  try {
    return await loadDataset(files, publishedAt);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    for (const { file, line, column, rule, value } of error.mistakes)
      log.add('dataset_rule', { file, row: line, value: `${column} ${value}`.trim(), suggestion: rules[rule] });
    return null;
  }
}

const mostKnown = 200_000;

function findingKey({ rule, park, metric, period }: AuditFinding): string {
  return [rule, park, metric, period].join(' ');
}

/** Tells what arithmetic does not bear out now and did before, as warnings: what the import brought in. */
function tellFindings({ catalog, observations }: ImportRequest, dataset: LoadedDataset, log: ProblemLog): void {
  const before = new Set<string>();
  for (const each of auditFindings(catalog, observations)) if (before.size < mostKnown) before.add(findingKey(each));
  for (const each of auditFindings(dataset.catalog, dataset.observations)) {
    if (before.has(findingKey(each))) continue;
    const { rule, park, metric, period, value, against, expected } = each;
    const other = against === null ? '' : `${against.metric} ${against.period} ${String(against.value)}`;
    const wanted = expected === null ? '' : ` → ${String(Number(expected.toPrecision(6)))}`;
    log.add(rule, { value: `${park} ${metric} ${period} ${String(value)}`, suggestion: `${other}${wanted}` });
  }
}

/** The imports read and laid over the release: texts of a folder where nothing forbids it and something changes. */
async function laidOver(request: ImportRequest, log: ProblemLog) {
  const { catalog, files, given = {} } = request;
  const { romanise } = await import('../load/pinyin.ts');
  const { parks = {}, metrics = {} } = given;
  const decisions = new Decisions(catalog, { parks, metrics }, romanise);
  const known = {
    parks: decisions.parks,
    metrics: decisions.metrics,
    fiscalYearStart: catalog.dataset.fiscalYearStart,
  };
  const tables = tablesOf(files, log);
  const mapped = tables.flatMap((table) => mappingOf(table, given, known, log) ?? []);
  const title = fileTitle(files[0]?.name ?? '').replace(/\.\w{1,5}$/, '');
  const source = given.source === undefined ? proposedSource(title, 'file') : given.source;
  const asked: ImportMapping = { tables: mapped, parks, metrics, source, undecided: given.undecided ?? 'stop' };
  if (tables.length > 0 && !mapped.some(({ isTaken }) => isTaken))
    for (const { file, sheet } of tables) log.add('no_figures', { file, sheet });
  const { merged, counts } = await readAll(request, { tables, mapping: asked, decisions, log });
  const mapping: ImportMapping = {
    ...asked,
    parks: Object.fromEntries(decisions.foundParks),
    metrics: Object.fromEntries(decisions.foundMetrics),
  };
  const previews = tables.flatMap((table) => tolerant(table, new ProblemLog(), () => previewOf(table)) ?? []);
  const isWanted = log.errors === 0 && counts.added + counts.changed > 0;
  const withEntries = isWanted ? withNew(catalog, decisions, (id) => merged.usesSource(id)) : null;
  const texts = withEntries === null ? null : { ...catalogTexts(withEntries), 'observations.csv': merged.text() };
  return { mapping, counts, previews, texts };
}

/**
 * Reads files as a mapping says, or as is guessed where it says nothing, lays their figures over a release and loads the result as any
 * dataset folder is loaded: what comes out depends on release, files and mapping alone. What is wrong goes to the log; the dataset is
 * given only where no error was found and something would change. Throws ImportCancelledError.
 */
export async function prepareImport(request: ImportRequest): Promise<PreparedImport> {
  const log = new ProblemLog();
  // What reading takes, the files' texts and the figures one by one, is let go of before the dataset is loaded.
  const { mapping, counts, previews, texts } = await laidOver(request, log);
  request.onChecking?.();
  await pause(request.signal);
  const dataset = texts === null ? null : await loaded(texts, request.publishedAt, log);
  if (dataset !== null) tellFindings(request, dataset, log);
  return { mapping, log, counts, previews, dataset };
}
