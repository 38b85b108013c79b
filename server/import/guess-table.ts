import type { ImportColumn, ImportTable } from '../../src/contract/import.ts';
import { findHeader, type FoundHeader, isNumberingRow } from './guess-header.ts';
import { headerUse, isRunningNumber, isYearHeader } from './header-words.ts';
import { type KnownMetrics, splitLabel } from './known-metrics.ts';
import type { KnownParks } from './known-parks.ts';
import { readNumber } from './read-number.ts';
import { periodWithin, readPeriod } from './read-period.ts';
import { mostColumns, type SourceTable, type TableRow } from './source-table.ts';
import { tidyName } from './tidy.ts';
import { readUnit } from './unit-words.ts';

/** What guesses are made by: the dataset's own names and calendar. */
export interface Known {
  readonly parks: KnownParks;
  readonly metrics: KnownMetrics;
  readonly fiscalYearStart: number;
}

const sampledRows = 300;

function share(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

function isFigure(cell: string): boolean {
  const { kind } = readNumber(cell);
  return kind === 'value' || kind === 'missing';
}

/** The header cells above a column, from the top, each said once. */
function headerParts(header: readonly TableRow[], at: number): string[] {
  const parts = header
    .filter((row) => !isNumberingRow(row))
    .map(({ cells }) => tidyName(cells[at] ?? ''))
    .filter((part) => part !== '');
  return parts.filter((part, index) => part !== parts[index - 1]);
}

/** What header cells say of a column of figures: its period, its unit, and the words left for its metric. */
function figureWords(parts: readonly string[], fiscalYearStart: number) {
  let period: string | null = null;
  let unit: string | null = null;
  const rest: string[] = [];
  for (const part of parts) {
    const read = readPeriod(part, fiscalYearStart);
    if (read !== null) period = read;
    else if (readUnit(part).length > 0) unit = part;
    else rest.push(part);
  }
  const last = rest.at(-1) ?? '';
  const split = splitLabel(last);
  return { period, unit: unit ?? (split.unit === '' ? null : split.unit), words: rest, last: split.label };
}

function figureColumn(column: ImportColumn, cells: readonly string[], known: Known): ImportColumn | null {
  const { period, unit, words, last } = figureWords(column.header, known.fiscalYearStart);
  const isNumeric = share(cells, isFigure) > 0.5;
  if (!isNumeric && cells.length > 0) return null;
  const joined = words.map((word) => splitLabel(word).label).join(' ');
  const candidates = [last, joined, words[0] ?? ''].filter((word) => word !== '');
  const metric = candidates.find((word) => known.metrics.find(word, unit ?? '') !== null);
  const isOther = words.length > 0 && (headerUse(last) !== null || isRunningNumber(last));
  if (metric !== undefined && !(isOther && period === null))
    return { ...column, as: 'figure', metric, period, unit, why: period === null ? 'metric_header' : 'period_header' };
  if (isOther) return null;
  const words_ = joined === '' ? null : joined;
  if (period !== null) return { ...column, as: 'figure', metric: words_, period, unit, why: 'period_header' };
  return words_ === null || cells.length === 0
    ? null
    : { ...column, as: 'figure', metric: words_, period, unit, why: 'numbers' };
}

function byValues(column: ImportColumn, cells: readonly string[], known: Known): ImportColumn {
  if (share(cells, (cell) => known.parks.find(cell) !== null) >= 0.3) return { ...column, as: 'park', why: 'values' };
  if (share(cells, (cell) => readPeriod(cell, known.fiscalYearStart) !== null) >= 0.6)
    return { ...column, as: 'period', why: 'values' };
  if (share(cells, (cell) => known.metrics.find(cell, '') !== null) >= 0.5)
    return { ...column, as: 'metric', why: 'values' };
  return column;
}

function guessColumn(at: number, { header, data }: FoundHeader, known: Known): ImportColumn {
  const cells = data.map((row) => row.cells[at] ?? '').filter((cell) => cell !== '');
  const parts = headerParts(header, at);
  const column: ImportColumn = {
    at,
    header: parts,
    as: 'ignore',
    metric: null,
    period: null,
    unit: null,
    why: 'unknown',
  };
  const use = headerUse(parts.at(-1) ?? '') ?? headerUse(parts[0] ?? '');
  if (use !== null && parts.length === 1) return { ...column, as: use, why: 'header' };
  const figure = figureColumn(column, cells, known);
  if (figure !== null) return figure;
  if (use !== null) return { ...column, as: use, why: 'header' };
  return byValues(column, cells, known);
}

/** What columns say together: figures one a row, or across; a year beside its months; and one column that names the parks. */
function agreed(columns: readonly ImportColumn[], data: readonly TableRow[]): ImportColumn[] {
  const isLong = columns.some(({ as }) => as === 'value') && columns.some(({ as }) => as === 'metric');
  const periods = columns.filter(({ as }) => as === 'period');
  const years = periods.filter(({ header }) => isYearHeader(header.at(-1) ?? ''));
  const hasParts = periods.length > years.length;
  const hasPark = columns.some(({ as }) => as.startsWith('park'));
  const firstWords = columns.find(
    ({ as, at, header }) =>
      as === 'ignore' &&
      !isRunningNumber(header.at(-1) ?? '') &&
      share(
        data.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== ''),
        isFigure,
      ) < 0.2,
  );
  return columns.map((column): ImportColumn => {
    if (isLong && column.as === 'figure') return { ...column, as: 'ignore', metric: null, period: null, unit: null };
    if (!isLong && column.as === 'value' && columns.some(({ as }) => as === 'figure'))
      return { ...column, as: 'ignore' };
    if (hasParts && years.includes(column)) return { ...column, as: 'year' };
    if (!hasPark && column === firstWords && data.length > 0) return { ...column, as: 'park', why: 'unknown' };
    return column;
  });
}

function unitWithin(titles: readonly TableRow[]): string {
  for (const { cells } of titles) {
    for (const cell of cells) {
      const [, unit = ''] =
        /(?:单\s*位|unit)\s*[:：]\s*([^\s)）,，;；]+(?:\s+[a-z$]+)?)/iu.exec(cell.slice(0, 200)) ?? [];
      if (readUnit(unit).length > 0) return unit;
    }
  }
  return '';
}

/** What titles, the sheet's and the file's name say for the whole table, where its columns do not. */
function fixedWords(
  columns: readonly ImportColumn[],
  titles: readonly TableRow[],
  table: SourceTable,
  known: Known,
): ImportTable['fixed'] {
  const has = (...uses: readonly string[]) => columns.some(({ as }) => uses.includes(as));
  const figures = columns.filter(({ as }) => as === 'figure');
  const words = [
    ...titles.flatMap(({ cells }) => [...new Set(cells)]),
    table.sheet,
    table.file.replace(/\.\w+$/, ''),
  ].filter((each) => each !== '');
  const needsPeriod = !has('period', 'year') && (figures.length === 0 || figures.some(({ period }) => period === null));
  const needsMetric = !has('metric') && (figures.length === 0 || figures.some(({ metric }) => metric === null));
  const period = needsPeriod
    ? words
        .map((each) => readPeriod(each, known.fiscalYearStart) ?? periodWithin(each, known.fiscalYearStart))
        .find((each) => each !== null)
    : '';
  const metric = needsMetric
    ? words.map((each) => splitLabel(tidyName(each)).label).find((each) => known.metrics.find(each, '') !== null)
    : '';
  const park = has('park', 'park_zh', 'park_en', 'park_local')
    ? ''
    : words.find((each) => known.parks.find(each) !== null);
  return {
    park: park ?? '',
    metric: metric ?? '',
    period: period ?? '',
    unit: has('unit') ? '' : unitWithin(titles),
    source: '',
  };
}

/** A decimal comma where numbers have one, and no point, and not before groups of three. */
function decimalSign(data: readonly TableRow[]): '.' | ',' {
  const cells = data.flatMap(({ cells: row }) => row);
  const commas = cells.filter((cell) => /^-?\d+(?:\.\d{3})*,\d{1,2}$/.test(cell)).length;
  const points = cells.filter((cell) => /^-?[\d,]*\d\.\d+$/.test(cell)).length;
  return commas > points ? ',' : '.';
}

/** The header where it is said to be. */
function headerAt(rows: readonly TableRow[], { line, rows: count }: ImportTable['header']): FoundHeader {
  const begin = rows.findIndex((row) => row.line >= line);
  const top = begin < 0 ? rows.length : begin;
  return { titles: rows.slice(0, top), header: rows.slice(top, top + count), data: rows.slice(top + count) };
}

/**
 * Guesses how a table is laid out: the header, unless it is given, what each column holds and why, and what is said for the whole table.
 */
export function guessTable(table: SourceTable, known: Known, given?: ImportTable['header']): ImportTable {
  const rows: TableRow[] = [];
  for (const row of table.rows()) {
    rows.push(row);
    if (rows.length >= sampledRows) break;
  }
  const found = given === undefined ? findHeader(rows) : headerAt(rows, given);
  const width = Math.min(
    mostColumns,
    rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
  );
  const columns = Array.from({ length: width }, (_, at) => guessColumn(at, found, known));
  const settled = agreed(columns, found.data);
  const first = found.header[0] ?? found.data[0];
  return {
    ...{ file: table.file, sheet: table.sheet },
    isTaken: settled.some(({ as }) => as === 'value' || as === 'figure'),
    header: given ?? { line: first?.line ?? 1, rows: found.header.length },
    columns: settled,
    fixed: fixedWords(settled, found.titles, table, known),
    decimal: decimalSign(found.data),
  };
}
