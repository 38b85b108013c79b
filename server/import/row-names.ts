import type { ColumnUse, ImportColumn, MetricDecision, ParkDecision } from '../../src/contract/import.ts';
import type { Role } from '../../src/contract/observation.ts';
import { type Decisions, parkKey } from './decisions.ts';
import type { ParkWords } from './new-entries.ts';
import type { TableRow } from './source-table.ts';
import type { TableCells, Told } from './table-cells.ts';
import { tidy } from './tidy.ts';

export interface MetricFacts {
  readonly unit: string;
  readonly role: Role;
}

export type NamedMetric = MetricFacts & { readonly id: string };

interface FoundMetric {
  readonly decision: MetricDecision;
  /** Null where it is not wanted, undecided or unknown. */
  readonly named: NamedMetric | null;
}

/** What names are looked up by, and what becomes of rows of names that nobody decided on. */
export interface Naming {
  readonly decisions: Decisions;
  /** Of metrics of the dataset, and of those the reader adds. */
  readonly metricFacts: (id: string) => MetricFacts | undefined;
  readonly undecided: 'stop' | 'skip';
  readonly onSkipped: () => void;
}

const parkUses: readonly ColumnUse[] = ['park', 'park_zh', 'park_en', 'park_local'];

function idOf(decision: MetricDecision): string | null {
  if (decision.do === 'use') return decision.id;
  return decision.do === 'add' ? decision.metric.id : null;
}

/** What the names in a table's rows stand for. Each is decided once, as a park has many rows and a metric more. */
export class RowNames {
  readonly #cells: TableCells;
  readonly #naming: Naming;
  readonly #parkPlaces: readonly number[];
  readonly #parks = new Map<string, ParkDecision | null>();
  readonly #metrics = new Map<string, Map<string, FoundMetric>>();
  readonly #sources = new Map<string, string>();

  constructor(cells: TableCells, naming: Naming) {
    this.#cells = cells;
    this.#naming = naming;
    this.#parkPlaces = cells.places(parkUses);
  }

  #parkWords(row: TableRow): ParkWords {
    const cell = (as: ColumnUse) => this.#cells.text(row, as);
    const id = cell('park');
    const park = { id, zh: cell('park_zh'), en: cell('park_en'), local: cell('park_local') };
    const isNamed = park.id + park.zh + park.en + park.local !== '';
    const words = isNamed ? park : { ...park, id: this.#cells.table.fixed.park };
    return { ...words, level: cell('level'), province: cell('province'), country: cell('country') };
  }

  #parkDecision(row: TableRow): ParkDecision | null {
    let key = '';
    for (const at of this.#parkPlaces) key = key === '' ? (row.cells[at] ?? '') : `${key}\0${row.cells[at] ?? ''}`;
    const known = this.#parks.get(key);
    if (known !== undefined) return known;
    const words = this.#parkWords(row);
    const decision = parkKey(words) === '' ? null : this.#naming.decisions.park(words);
    this.#parks.set(key, decision);
    return decision;
  }

  /** The id of a row's park; null, and told where that is a mistake, where the row names none that is wanted. */
  park(row: TableRow): string | null {
    const decision = this.#parkDecision(row);
    if (decision?.do === 'use') return decision.id;
    if (decision?.do === 'add') return decision.park.id;
    if (decision?.do === 'skip') return null;
    const at = this.#parkPlaces[0] ?? null;
    if (decision === null) this.#cells.tell(row, 'no_column', { at, value: '', suggestion: 'park' });
    else {
      const value = parkKey(this.#parkWords(row));
      this.#undecided(row, 'unknown_park', { at, value, suggestion: decision.near.join(' ') });
    }
    return null;
  }

  #undecided(row: TableRow, rule: 'unknown_park' | 'unknown_metric', told: Told): void {
    this.#cells.tell(row, this.#naming.undecided === 'skip' ? 'undecided_skipped' : rule, told);
  }

  #foundMetric(words: string, unitWords: string): FoundMetric {
    const byUnit = this.#metrics.get(words) ?? new Map<string, FoundMetric>();
    if (byUnit.size === 0) this.#metrics.set(words, byUnit);
    const known = byUnit.get(unitWords);
    if (known !== undefined) return known;
    const { decisions, metricFacts } = this.#naming;
    const decision = decisions.metric(tidy(words), unitWords);
    const id = idOf(decision);
    const facts = id === null ? undefined : metricFacts(id);
    const found = { decision, named: id === null || facts === undefined ? null : { ...facts, id } };
    byUnit.set(unitWords, found);
    return found;
  }

  /** The metric of a cell, and what is known of it; null where it is not wanted, or nobody knows which it is. */
  metric(row: TableRow, column: ImportColumn, unitWords: string): NamedMetric | null {
    const words = column.metric ?? (this.#cells.text(row, 'metric') || this.#cells.table.fixed.metric);
    if (words === '') {
      this.#cells.tell(row, 'no_column', { at: column.at, value: row.cells[column.at] ?? '', suggestion: 'metric' });
      return null;
    }
    const { decision, named } = this.#foundMetric(words, unitWords);
    if (named !== null) return named;
    if (decision.do === 'skip') {
      this.#naming.onSkipped();
      return null;
    }
    const at = column.as === 'figure' ? column.at : this.#cells.place('metric');
    if (decision.do === 'ask')
      this.#undecided(row, 'unknown_metric', { at, value: words, suggestion: decision.near.join(' ') });
    else this.#cells.tell(row, 'unknown_metric', { at, value: idOf(decision) ?? words });
    return null;
  }

  /** The id of the source that a row or its table names; `otherwise` where neither does. */
  source(row: TableRow, otherwise: string): string {
    const words = this.#cells.text(row, 'source') || this.#cells.table.fixed.source;
    if (words === '') return otherwise;
    const known = this.#sources.get(words);
    if (known !== undefined) return known;
    const { id, isNew } = this.#naming.decisions.source(words);
    this.#sources.set(words, id);
    if (isNew) this.#cells.tell(row, 'new_source', { at: this.#cells.place('source'), value: words, suggestion: id });
    return id;
  }
}
