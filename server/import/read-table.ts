import type { ImportColumn, ImportTable, MetricDecision, ParkDecision } from '../../src/contract/import.ts';
import type { Role } from '../../src/contract/observation.ts';
import { findUnit } from '../../src/domain/units.ts';
import { readConfidence, readWord, type Said } from './cell-words.ts';
import type { LineWords } from './dataset-texts.ts';
import { type Decisions, parkKey } from './decisions.ts';
import { isNote } from './header-words.ts';
import type { ParkWords } from './new-entries.ts';
import { columnLetter, type ImportRule, type ProblemLog } from './problem-log.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { readPeriod } from './read-period.ts';
import { shiftDigits } from './shift-digits.ts';
import type { SourceTable, TableRow } from './source-table.ts';
import { tidy } from './tidy.ts';
import { readUnit, shiftTo } from './unit-words.ts';

export interface MetricFacts {
  readonly unit: string;
  readonly role: Role;
}

/** What reading needs besides the table. `take` is given each figure in its metric's unit. */
export interface Reading {
  readonly decisions: Decisions;
  readonly log: ProblemLog;
  readonly fiscalYearStart: number;
  /** Of metrics of the dataset, and of those the reader adds. */
  readonly metricFacts: (id: string) => MetricFacts | undefined;
  /** The source of figures of which neither row nor table names one. */
  readonly source: string;
  readonly undecided: 'stop' | 'skip';
  readonly take: (words: LineWords, tell: (rule: ImportRule, suggestion?: string) => void) => void;
  readonly onRow: () => void;
  readonly onSkipped: () => void;
}

type Places = ReadonlyMap<ImportColumn['as'], readonly number[]>;

/** What is told of a row: the column it stands in, the cell's words, and what would be right. */
interface Told {
  readonly at: number | null;
  readonly value: string;
  readonly suggestion?: string | undefined;
}

interface UnitShift {
  readonly shift: number | null;
  readonly isKnown: boolean;
}

interface CellReading {
  readonly column: ImportColumn;
  readonly read: NumberReading;
  readonly metric: MetricFacts & { readonly id: string };
  readonly unitWords: string;
}

const parkUses = ['park', 'park_zh', 'park_en', 'park_local'] as const;
const wordColumns = ['kind', 'qualifier', 'status', 'role', 'cumulative'] as const;

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
  readonly #table: ImportTable;
  readonly #reading: Reading;
  readonly #places: Places;
  readonly #parkPlaces: readonly number[];
  readonly #parks = new Map<string, ParkDecision | null>();
  readonly #metrics = new Map<string, MetricDecision>();
  readonly #figures: readonly ImportColumn[];
  readonly #periods = new Map<string, string | null>();
  readonly #shifts = new Map<string, UnitShift>();

  constructor(table: ImportTable, reading: Reading) {
    this.#table = table;
    this.#reading = reading;
    const places = new Map<ImportColumn['as'], number[]>();
    for (const { as, at } of table.columns) places.set(as, [...(places.get(as) ?? []), at]);
    this.#places = places;
    this.#parkPlaces = parkUses.flatMap((use) => places.get(use) ?? []);
    this.#figures = table.columns.filter(({ as }) => as === 'figure' || as === 'value');
  }

  #cell(row: TableRow, as: ImportColumn['as']): string {
    for (const at of this.#places.get(as) ?? []) {
      const cell = row.cells[at] ?? '';
      if (cell !== '') return cell;
    }
    return '';
  }

  #tell(row: TableRow, rule: ImportRule, { at, value, suggestion = '' }: Told): void {
    const { file, sheet } = this.#table;
    this.#reading.log.add(rule, {
      file,
      sheet,
      row: row.line,
      column: at === null ? '' : columnLetter(at),
      value,
      suggestion,
    });
  }

  #parkWords(row: TableRow): ParkWords {
    const cell = (as: ImportColumn['as']) => this.#cell(row, as);
    const id = cell('park');
    const park = { id, zh: cell('park_zh'), en: cell('park_en'), local: cell('park_local') };
    const isNamed = park.id + park.zh + park.en + park.local !== '';
    const words = isNamed ? park : { ...park, id: this.#table.fixed.park };
    return { ...words, level: cell('level'), province: cell('province'), country: cell('country') };
  }

  /** What the cells that name the park of a row stand for; each is looked into once, as a park has many rows. */
  #parkDecision(row: TableRow): ParkDecision | null {
    let cells = '';
    for (const at of this.#parkPlaces)
      cells = cells === '' ? (row.cells[at] ?? '') : `${cells}\0${row.cells[at] ?? ''}`;
    const known = this.#parks.get(cells);
    if (known !== undefined) return known;
    const words = this.#parkWords(row);
    const decision = parkKey(words) === '' ? null : this.#reading.decisions.park(words);
    this.#parks.set(cells, decision);
    return decision;
  }

  #park(row: TableRow): string | null {
    const decision = this.#parkDecision(row);
    if (decision?.do === 'use') return decision.id;
    if (decision?.do === 'add') return decision.park.id;
    if (decision?.do === 'skip') return null;
    const key = parkKey(this.#parkWords(row));
    if (decision === null) this.#tell(row, 'no_column', { at: this.#parkPlace(), value: '', suggestion: 'park' });
    else
      this.#undecided(row, 'unknown_park', { at: this.#parkPlace(), value: key, suggestion: decision.near.join(' ') });
    return null;
  }

  #parkPlace(): number | null {
    return this.#parkPlaces[0] ?? null;
  }

  #undecided(row: TableRow, rule: 'unknown_park' | 'unknown_metric', told: Told): void {
    this.#tell(row, this.#reading.undecided === 'skip' ? 'undecided_skipped' : rule, told);
  }

  #period(row: TableRow, column: ImportColumn): string | null {
    if (column.period !== null) return column.period;
    const [cell, year] = [this.#cell(row, 'period'), this.#cell(row, 'year')];
    const words = cell === '' ? (year === '' ? this.#table.fixed.period : year) : cell;
    const key = year === '' ? words : `${year}\0${words}`;
    const known = this.#periods.get(key);
    const period = known === undefined ? this.#readPeriod(words, year) : known;
    if (known === undefined) this.#periods.set(key, period);
    const place = this.#places.get('period')?.[0] ?? null;
    if (period === null)
      this.#tell(row, words === '' ? 'no_column' : 'bad_period', {
        at: place,
        value: words,
        suggestion: words === '' ? 'period' : '2021, 2021-H1, 2021-Q1, 2021-07',
      });
    return period;
  }

  #readPeriod(words: string, year: string): string | null {
    const { fiscalYearStart } = this.#reading;
    const own = readPeriod(words, fiscalYearStart, year.replace(/\D/g, '').slice(0, 4));
    if (own !== null || year === '' || !/^\d{1,2}$/.test(words)) return own;
    const at = this.#places.get('period')?.[0];
    const header = this.#table.columns.find((column) => column.at === at)?.header.join('') ?? '';
    return readPeriod(/季|quarter/iu.test(header) ? `${year}Q${words}` : `${year}年${words}月`, fiscalYearStart);
  }

  /** The shift of the point to the metric's unit. Of several words for the unit, those closest to the number hold. */
  #shift(metric: MetricFacts & { readonly id: string }, words: string, multiplier: string): UnitShift {
    const key = `${metric.id}\0${words}\0${multiplier}`;
    const known = this.#shifts.get(key);
    if (known !== undefined) return known;
    const unit = findUnit(metric.unit);
    const scales = readUnit(words);
    const extra = /^-?\d{1,2}$/.test(multiplier) ? Number(multiplier) : 0;
    const own = unit === undefined ? null : shiftTo(unit, scales);
    const shift =
      words === ''
        ? { shift: 0, isKnown: true }
        : { shift: own === null ? null : own + extra, isKnown: scales.length > 0 };
    this.#shifts.set(key, shift);
    return shift;
  }

  #said(row: TableRow): Said | null {
    let all: Said = {};
    for (const column of wordColumns) {
      const cell = this.#cell(row, column);
      if (cell === '') continue;
      const said = readWord(column, cell);
      if (said === null) {
        this.#tell(row, 'bad_word', { at: this.#places.get(column)?.[0] ?? null, value: cell });
        return null;
      }
      all = { ...all, ...said };
    }
    return all;
  }

  #metricDecision(words: string, unitWords: string): MetricDecision {
    const key = `${words}\0${unitWords}`;
    const known = this.#metrics.get(key);
    if (known !== undefined) return known;
    const decision = this.#reading.decisions.metric(tidy(words), unitWords);
    this.#metrics.set(key, decision);
    return decision;
  }

  /** The metric of a cell, and what is known of it; null where it is not wanted, or nobody knows which it is. */
  #metric(row: TableRow, column: ImportColumn, unitWords: string): (MetricFacts & { readonly id: string }) | null {
    const words = column.metric ?? (this.#cell(row, 'metric') || this.#table.fixed.metric);
    const at = column.as === 'figure' ? column.at : (this.#places.get('metric')?.[0] ?? null);
    if (words === '') {
      this.#tell(row, 'no_column', { at: column.at, value: row.cells[column.at] ?? '', suggestion: 'metric' });
      return null;
    }
    const decision = this.#metricDecision(words, unitWords);
    if (decision.do === 'skip') this.#reading.onSkipped();
    if (decision.do === 'ask')
      this.#undecided(row, 'unknown_metric', { at, value: words, suggestion: decision.near.join(' ') });
    if (decision.do === 'skip' || decision.do === 'ask') return null;
    const id = decision.do === 'use' ? decision.id : decision.metric.id;
    const facts = this.#reading.metricFacts(id);
    if (facts === undefined) this.#tell(row, 'unknown_metric', { at, value: id });
    return facts === undefined ? null : { ...facts, id };
  }

  /** The digits of a number in the metric's unit; empty where it is missing, null where it cannot be brought there. */
  #value(row: TableRow, { column, read, metric, unitWords }: CellReading): string | null {
    if (read.kind === 'missing' || read.kind === 'empty') return '';
    const cell = row.cells[column.at] ?? '';
    if (read.kind === 'bad') {
      this.#tell(row, read.rule, { at: column.at, value: cell, suggestion: read.suggestion });
      return null;
    }
    const words = read.unit === '' ? unitWords : read.unit;
    const { shift, isKnown } = this.#shift(metric, words, this.#cell(row, 'unit_mult'));
    if (shift === null) {
      const rule = isKnown ? 'unconvertible_unit' : 'unknown_unit';
      this.#tell(row, rule, { at: column.at, value: words, suggestion: metric.unit });
      return null;
    }
    const value = shiftDigits(read.digits, shift);
    const isNumber = value !== null && Number.isFinite(Number(value));
    if (!isNumber) this.#tell(row, 'bad_number', { at: column.at, value: cell });
    else if (read.isLossy) this.#tell(row, 'lossy_number', { at: column.at, value: cell });
    return isNumber ? value : null;
  }

  #figure(row: TableRow, column: ImportColumn, park: string, said: Said): void {
    const cell = row.cells[column.at] ?? '';
    const read = readNumber(cell, this.#table.decimal);
    const isStatedMissing = said.status !== undefined && 'OMLQ'.includes(said.status);
    if (read.kind === 'empty' && !isStatedMissing) return;
    const unitWords = column.unit ?? (this.#cell(row, 'unit') || this.#table.fixed.unit);
    const metric = this.#metric(row, column, unitWords);
    if (metric === null) return;
    const period = this.#period(row, column);
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
      source: this.#source(row),
      quote: this.#cell(row, 'quote'),
      confidence: readConfidence(this.#cell(row, 'confidence')),
      noteZh: noteZh || noteEn,
      noteEn: noteEn || noteZh,
    };
    this.#reading.take(words, (rule, suggestion) => {
      this.#tell(row, rule, { at: column.at, value: cell, suggestion });
    });
  }

  #source(row: TableRow): string {
    const words = this.#cell(row, 'source') || this.#table.fixed.source;
    if (words === '') return this.#reading.source;
    const { id, isNew } = this.#reading.decisions.source(words);
    if (isNew)
      this.#tell(row, 'new_source', { at: this.#places.get('source')?.[0] ?? null, value: words, suggestion: id });
    return id;
  }

  /** Rows without figures say nothing: titles repeated within a table, empty parks, notes below it. */
  #hasFigures(row: TableRow): boolean {
    return this.#figures.some(({ at }) => (row.cells[at] ?? '') !== '') || this.#places.has('status');
  }

  #row(row: TableRow): void {
    const { onRow, onSkipped } = this.#reading;
    onRow();
    const only = onlyWords(row.cells);
    if (only !== null && (isNote(only) || this.#figures.length > 1 || !this.#hasFigures(row))) {
      if (isNote(only)) this.#tell(row, 'note_row', { at: null, value: only });
      return;
    }
    if (!this.#hasFigures(row)) return;
    const park = this.#park(row);
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
    const { line, rows } = this.#table.header;
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
