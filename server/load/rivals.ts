import { type Observation, Role } from '../../src/contract/observation.ts';
import type { Row } from './table.ts';

function places(ids: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...ids].map((id, place) => [id, place]));
}

/** A number, or the cell's own words where its park is unknown. */
type Cell = number | string;

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
  readonly #parks: ReadonlyMap<string, number>;
  readonly #metrics: ReadonlyMap<string, number>;
  readonly #periods = new Map<string, number>();
  readonly #firstMarks = new Map<Cell, string>();
  readonly #aloneAndSecond = new Map<Cell, Row>();
  readonly #rivalries = new Map<Cell, Rivalry>();

  constructor(parks: Iterable<string>, metrics: Iterable<string>) {
    this.#parks = places(parks);
    this.#metrics = places(metrics);
  }

  #periodPlace(period: string): number {
    const known = this.#periods.get(period);
    if (known !== undefined) return known;
    const next = this.#periods.size;
    this.#periods.set(period, next);
    return next;
  }

  #cellOf(observation: Observation): Cell {
    const park = this.#parks.get(observation.park);
    const metric = this.#metrics.get(observation.metric);
    if (park === undefined || metric === undefined) return wordsOf(observation);
    const series = this.#periodPlace(observation.period) * Role.options.length + Role.options.indexOf(observation.role);
    return (series * this.#metrics.size + metric) * this.#parks.size + park;
  }

  add(row: Row, observation: Observation): void {
    const cell = this.#cellOf(observation);
    const mark = row.text('primary');
    const first = this.#firstMarks.get(cell);
    if (first === undefined) {
      this.#firstMarks.set(cell, mark);
      if (!observation.primary) this.#aloneAndSecond.set(cell, row);
      return;
    }
    this.#aloneAndSecond.delete(cell);
    const rivalry = this.#rivalries.get(cell);
    if (rivalry !== undefined) rivalry.marks.push(mark);
    else this.#rivalries.set(cell, { second: row, key: wordsOf(observation), marks: [first, mark] });
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
