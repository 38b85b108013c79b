import type { ColumnUse, ImportTable } from '../../src/contract/import.ts';
import { columnLetter } from '../../src/domain/column-letter.ts';
import type { ImportRule, ProblemLog } from './problem-log.ts';
import type { TableRow } from './source-table.ts';

/** What is told of a row: the column it stands in, the cell's words, and what would be right. */
export interface Told {
  readonly at: number | null;
  readonly value: string;
  readonly suggestion?: string | undefined;
}

/** The cells of a table's rows by what its columns are mapped to, and the place where a row's problems are told. */
export class TableCells {
  readonly table: ImportTable;
  readonly #log: ProblemLog;
  readonly #places: ReadonlyMap<ColumnUse, readonly number[]>;

  constructor(table: ImportTable, log: ProblemLog) {
    this.table = table;
    this.#log = log;
    const places = new Map<ColumnUse, number[]>();
    for (const { as, at } of table.columns) places.set(as, [...(places.get(as) ?? []), at]);
    this.#places = places;
  }

  has(as: ColumnUse): boolean {
    return this.#places.has(as);
  }

  /** Where the columns of these uses stand, in this order. */
  places(uses: readonly ColumnUse[]): readonly number[] {
    return uses.flatMap((use) => this.#places.get(use) ?? []);
  }

  /** The first column of a use; null where there is none. */
  place(as: ColumnUse): number | null {
    return this.#places.get(as)?.[0] ?? null;
  }

  /** The first cell that is not empty of the columns of a use. */
  text(row: TableRow, as: ColumnUse): string {
    const places = this.#places.get(as);
    if (places === undefined) return '';
    for (const at of places) {
      const cell = row.cells[at] ?? '';
      if (cell !== '') return cell;
    }
    return '';
  }

  tell(row: TableRow, rule: ImportRule, { at, value, suggestion = '' }: Told): void {
    const { file, sheet } = this.table;
    const column = at === null ? '' : columnLetter(at);
    this.#log.add(rule, { file, sheet, row: row.line, column, value, suggestion });
  }
}
