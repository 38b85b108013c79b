import type { Observation } from '../../src/contract/observation.ts';
import { CellNumbers, Places } from './cell-numbers.ts';
import { noValue, NumberTable } from './number-table.ts';
import type { Row } from './table.ts';

function wordsOf({ park, metric, period, role }: Observation): string {
  return [park, metric, period, role].join(' ');
}

interface Rivalry {
  readonly second: Row;
  readonly key: string;
  /** What the rows say in `primary`, in file order. */
  readonly marks: string[];
}

/**
 * Checks that of several rows of one cell (park, metric, period, role) exactly one is primary, and that a row alone in its cell is
 * not second. Cells are told apart by number and rows kept only where one may have to be named: a file may have millions.
 */
export class Rivals {
  readonly #cells = new CellNumbers();
  /** By cell, the first row's mark by its place in `marks`. */
  readonly #firstMarks = new NumberTable();
  readonly #markPlaces = new Places();
  readonly #marks: string[] = [];
  readonly #aloneAndSecond = new Map<number, Row>();
  readonly #rivalries = new Map<number, Rivalry>();

  #markPlace(mark: string): number {
    const place = this.#markPlaces.of(mark);
    this.#marks[place] = mark;
    return place;
  }

  add(row: Row, observation: Observation): void {
    const cell = this.#cells.of(observation);
    const mark = row.text('primary');
    const first = this.#firstMarks.get(cell);
    if (first === noValue) {
      this.#firstMarks.set(cell, this.#markPlace(mark));
      if (!observation.primary) this.#aloneAndSecond.set(cell, row);
      return;
    }
    this.#aloneAndSecond.delete(cell);
    const rivalry = this.#rivalries.get(cell);
    if (rivalry !== undefined) rivalry.marks.push(mark);
    else this.#rivalries.set(cell, { second: row, key: wordsOf(observation), marks: [this.#marks[first] ?? '', mark] });
  }

  /** Notes the mistakes, once every row is added. */
  check(): void {
    for (const row of this.#aloneAndSecond.values()) row.fail('primary', 'primary_without_rival');
    for (const { second, key, marks } of this.#rivalries.values()) {
      const isSettled = marks.filter((mark) => mark === '1').length === 1 && !marks.includes('');
      if (!isSettled) second.fail('primary', 'duplicate_key', key);
    }
  }
}
