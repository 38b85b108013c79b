import type { GivenMapping, ImportMapping, ImportPreview, ImportTable, NewMetric } from '../../src/contract/import.ts';
import { CsvError } from '../load/csv-records.ts';
import { catalogTexts, type LineWords } from './dataset-texts.ts';
import { Decisions } from './decisions.ts';
import { guessTable, type Known } from './guess-table.ts';
import { type ImportRequest, pause } from './import-request.ts';
import { MergedObservations } from './merged-observations.ts';
import { proposedSource } from './new-entries.ts';
import { type ImportRule, ProblemLog } from './problem-log.ts';
import { TableReader } from './read-table.ts';
import { type ImportFile, fileTitle, readTables } from './read-tables.ts';
import type { MetricFacts } from './row-names.ts';
import { type SourceTable, UnreadableFileError } from './source-table.ts';
import { withNewEntries } from './with-new-entries.ts';

const previewRows = 12;

function previewOf(table: SourceTable): ImportPreview {
  const rows: ImportPreview['rows'] = [];
  for (const { line, cells } of table.rows()) {
    rows.push({ line, cells: cells.slice(0, 60).map((cell) => cell.slice(0, 80)) });
    if (rows.length >= previewRows) break;
  }
  return { file: table.file, sheet: table.sheet, rows };
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
  const take = (words: LineWords, tell: (rule: ImportRule, suggestion?: string) => void): void => {
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

/** The imports read and laid over the release: texts of a folder where nothing forbids it and something changes. */
export async function laidOver(request: ImportRequest, log: ProblemLog) {
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
  const withEntries = isWanted ? withNewEntries(catalog, decisions, (id) => merged.usesSource(id)) : null;
  const texts = withEntries === null ? null : { ...catalogTexts(withEntries), 'observations.csv': merged.text() };
  return { mapping, counts, previews, texts };
}
