import type { ImportColumn } from '../../src/contract/import.ts';
import { readPeriod } from './read-period.ts';
import type { TableRow } from './source-table.ts';
import type { TableCells } from './table-cells.ts';

/** The periods of a table's figures. Each wording is read once, as every park names the same. */
export class RowPeriods {
  readonly #cells: TableCells;
  readonly #fiscalYearStart: number;
  readonly #header: string;
  readonly #read = new Map<string, string | null>();

  constructor(cells: TableCells, fiscalYearStart: number) {
    this.#cells = cells;
    this.#fiscalYearStart = fiscalYearStart;
    const at = cells.place('period');
    this.#header = cells.table.columns.find((column) => column.at === at)?.header.join('') ?? '';
  }

  /** The period of a figure; null, and told, where the row gives none. */
  of(row: TableRow, column: ImportColumn): string | null {
    const said = column.period;
    const [cell, year] = said === null ? [this.#cells.text(row, 'period'), this.#cells.text(row, 'year')] : [said, ''];
    const words = cell === '' ? (year === '' ? this.#cells.table.fixed.period : year) : cell;
    const key = year === '' ? words : `${year}\0${words}`;
    const known = this.#read.get(key);
    const period = known === undefined ? this.#periodOf(words, year) : known;
    if (known === undefined) this.#read.set(key, period);
    if (period === null) {
      const rule = words === '' ? 'no_column' : 'bad_period';
      const suggestion = words === '' ? 'period' : '2021, 2021-H1, 2021-Q1, 2021-07';
      this.#cells.tell(row, rule, {
        at: said === null ? this.#cells.place('period') : column.at,
        value: words,
        suggestion,
      });
    }
    return period;
  }

  #periodOf(words: string, year: string): string | null {
    const own = readPeriod(words, this.#fiscalYearStart, year.replace(/\D/g, '').slice(0, 4));
    if (own !== null || year === '' || !/^\d{1,2}$/.test(words)) return own;
    const isQuarter = /季|quarter/iu.test(this.#header);
    return readPeriod(isQuarter ? `${year}Q${words}` : `${year}年${words}月`, this.#fiscalYearStart);
  }
}
