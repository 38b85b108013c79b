import type { ColumnUse, ImportColumn, ImportTable } from '../../src/contract/import.ts';
import { readConfidence, readWord, type Said } from './cell-words.ts';
import type { LineWords } from './dataset-texts.ts';
import { isNote } from './header-words.ts';
import type { ImportRule, ProblemLog } from './problem-log.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { type NamedMetric, type Naming, RowNames } from './row-names.ts';
import { RowPeriods } from './row-periods.ts';
import { shiftDigits } from './shift-digits.ts';
import type { SourceTable, TableRow } from './source-table.ts';
import { TableCells } from './table-cells.ts';
import { UnitShifts } from './unit-shifts.ts';

/** What reading needs besides the table. `take` is given each figure in its metric's unit. */
export interface Reading extends Naming {
  readonly log: ProblemLog;
  readonly fiscalYearStart: number;
  /** The source of figures of which neither row nor table names one. */
  readonly source: string;
  readonly take: (words: LineWords, tell: (rule: ImportRule, suggestion?: string) => void) => void;
  readonly onRow: () => void;
}

interface CellReading {
  readonly column: ImportColumn;
  readonly read: NumberReading;
  readonly metric: NamedMetric;
  readonly unitWords: string;
}

const wordColumns = ['kind', 'qualifier', 'status', 'role', 'cumulative'] as const;
const nothingSaid: Said = {};

/** What a row says where all its cells that are not empty say the same, as merged ones do; null where they differ. */
function onlyWords(cells: readonly string[]): string | null {
  let only = '';
  for (const cell of cells) {
    if (cell === '') continue;
    if (only !== '' && cell !== only) return null;
    only = cell;
  }
  return only;
}

/** Reads the rows of one table as its columns are mapped, and gives each figure on; what cannot be read is told to the log. */
export class TableReader {
  readonly #cells: TableCells;
  readonly #reading: Reading;
  readonly #names: RowNames;
  readonly #periods: RowPeriods;
  readonly #shifts = new UnitShifts();
  readonly #figures: readonly ImportColumn[];
  readonly #words: readonly (typeof wordColumns)[number][];

  constructor(table: ImportTable, reading: Reading) {
    this.#cells = new TableCells(table, reading.log);
    this.#reading = reading;
    this.#names = new RowNames(this.#cells, reading);
    this.#periods = new RowPeriods(this.#cells, reading.fiscalYearStart);
    this.#figures = table.columns.filter(({ as }) => as === 'figure' || as === 'value');
    this.#words = wordColumns.filter((column) => this.#cells.has(column));
  }

  #cell(row: TableRow, as: ColumnUse): string {
    return this.#cells.text(row, as);
  }

  #said(row: TableRow): Said | null {
    let all = nothingSaid;
    for (const column of this.#words) {
      const cell = this.#cell(row, column);
      if (cell === '') continue;
      const said = readWord(column, cell);
      if (said === null) {
        this.#cells.tell(row, 'bad_word', { at: this.#cells.place(column), value: cell });
        return null;
      }
      all = { ...all, ...said };
    }
    return all;
  }

  /** The digits of a number in the metric's unit; empty where it is missing, null where it cannot be brought there. */
  #value(row: TableRow, { column, read, metric, unitWords }: CellReading): string | null {
    if (read.kind === 'missing' || read.kind === 'empty') return '';
    const cell = row.cells[column.at] ?? '';
    if (read.kind === 'bad') {
      this.#cells.tell(row, read.rule, { at: column.at, value: cell, suggestion: read.suggestion });
      return null;
    }
    const words = read.unit === '' ? unitWords : read.unit;
    const { shift, isKnown } = this.#shifts.of(metric.unit, words, this.#cell(row, 'unit_mult'));
    if (shift === null) {
      const rule = isKnown ? 'unconvertible_unit' : 'unknown_unit';
      this.#cells.tell(row, rule, { at: column.at, value: words, suggestion: metric.unit });
      return null;
    }
    const value = shiftDigits(read.digits, shift);
    const isNumber = value !== null && Number.isFinite(Number(value));
    if (!isNumber) this.#cells.tell(row, 'bad_number', { at: column.at, value: cell });
    else if (read.isLossy) this.#cells.tell(row, 'lossy_number', { at: column.at, value: cell });
    return isNumber ? value : null;
  }

  #figure(row: TableRow, column: ImportColumn, park: string, said: Said): void {
    const cell = row.cells[column.at] ?? '';
    const read = readNumber(cell, this.#cells.table.decimal);
    const isStatedMissing = said.status !== undefined && 'OMLQ'.includes(said.status);
    if (read.kind === 'empty' && !isStatedMissing) return;
    const unitWords = column.unit ?? (this.#cell(row, 'unit') || this.#cells.table.fixed.unit);
    const metric = this.#names.metric(row, column, unitWords);
    if (metric === null) return;
    const period = this.#periods.of(row, column);
    const value = this.#value(row, { column, read, metric, unitWords });
    if (period === null || value === null) return;
    const isValue = read.kind === 'value';
    const qualifier = said.qualifier ?? (isValue ? read.qualifier : 'exact');
    const printed = this.#cell(row, 'printed') || (isValue ? (read.printed ?? '') : '');
    const note = this.#cell(row, 'note');
    const [noteZh, noteEn] = [this.#cell(row, 'note_zh') || note, this.#cell(row, 'note_en') || note];
    const words: LineWords = {
      park,
      metric: metric.id,
      period,
      value,
      unit: metric.unit,
      status: said.status ?? (read.kind === 'missing' ? read.status : 'A'),
      printed: qualifier === 'exact' ? '' : printed,
      qualifier: qualifier === 'exact' ? '' : qualifier,
      role: said.role ?? metric.role,
      cumulative: said.cumulative === undefined || said.cumulative === 'none' ? '' : said.cumulative,
      asOf: this.#cell(row, 'as_of'),
      source: this.#names.source(row, this.#reading.source),
      quote: this.#cell(row, 'quote'),
      confidence: readConfidence(this.#cell(row, 'confidence')),
      noteZh: noteZh || noteEn,
      noteEn: noteEn || noteZh,
    };
    this.#reading.take(words, (rule, suggestion) => {
      this.#cells.tell(row, rule, { at: column.at, value: cell, suggestion });
    });
  }

  /** Rows without figures say nothing: titles repeated within a table, empty parks, notes below it. */
  #hasFigures(row: TableRow): boolean {
    return this.#figures.some(({ at }) => (row.cells[at] ?? '') !== '') || this.#cells.has('status');
  }

  #row(row: TableRow): void {
    const { onRow, onSkipped } = this.#reading;
    onRow();
    const only = onlyWords(row.cells);
    if (only !== null && (isNote(only) || this.#figures.length > 1 || !this.#hasFigures(row))) {
      if (isNote(only)) this.#cells.tell(row, 'note_row', { at: null, value: only });
      return;
    }
    if (!this.#hasFigures(row)) return;
    const park = this.#names.park(row);
    if (park === null) {
      onSkipped();
      return;
    }
    const said = this.#said(row);
    if (said === null) return;
    for (const column of this.#figures) this.#figure(row, column, park, said);
  }

  /** Reads the table to its end. May throw CsvError, as its rows may. */
  *read(table: SourceTable): Generator<number, void> {
    const { line, rows } = this.#cells.table.header;
    let headerRows = 0;
    let count = 0;
    for (const row of table.rows()) {
      if (row.line < line) continue;
      if (headerRows < rows) {
        headerRows += 1;
        continue;
      }
      this.#row(row);
      count += 1;
      if (count % 20_000 === 0) yield count;
    }
  }
}
