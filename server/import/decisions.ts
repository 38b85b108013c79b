import type { DatasetHead } from '../../src/contract/catalog.ts';
import type {
  ImportMapping,
  MetricDecision,
  NewMetric,
  NewPark,
  NewSource,
  ParkDecision,
} from '../../src/contract/import.ts';
import type { Romanise } from '../load/search-text.ts';
import type { StoredCatalog } from '../stored-catalog.ts';
import { isTotal } from './header-words.ts';
import { KnownMetrics } from './known-metrics.ts';
import { KnownParks } from './known-parks.ts';
import { type ParkWords, proposedMetric, proposedPark, proposedSource } from './new-entries.ts';
import { nameKey } from './tidy.ts';

/** The words by which a decision on a park is kept: its names, or its id where a file gives no name. */
export function parkKey({ id, zh, en, local }: ParkWords): string {
  const names = [...new Set([zh, en, local].filter((each) => each !== ''))];
  return names.length === 0 ? id : names.join(' / ');
}

function metricKeys(words: string, unit: string): readonly string[] {
  return unit === '' ? [words] : [`${words}|${unit}`, words];
}

function mostUsed(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/**
 * What each name of a file stands for: what the reader decided, else a name of the dataset that fits for certain, else an open question
 * with names alike. Nothing new is ever made of a name that nobody decided on.
 */
export class Decisions {
  readonly parks: KnownParks;
  readonly metrics: KnownMetrics;
  readonly #head: DatasetHead;
  /** Maps, as a name in a file may be that of anything an object has. */
  readonly #given: {
    readonly parks: ReadonlyMap<string, ParkDecision>;
    readonly metrics: ReadonlyMap<string, MetricDecision>;
  };
  readonly #country: string;
  readonly #romanise: Romanise;
  readonly #sources: Map<string, string>;
  readonly foundParks = new Map<string, ParkDecision>();
  readonly foundMetrics = new Map<string, MetricDecision>();
  readonly newParks = new Map<string, NewPark>();
  readonly newMetrics = new Map<string, NewMetric>();
  readonly newSources = new Map<string, NewSource>();

  constructor(catalog: StoredCatalog, given: Pick<ImportMapping, 'parks' | 'metrics'>, romanise: Romanise) {
    this.parks = new KnownParks(catalog.parks);
    this.metrics = new KnownMetrics(catalog.metrics);
    this.#head = catalog.dataset;
    this.#given = { parks: new Map(Object.entries(given.parks)), metrics: new Map(Object.entries(given.metrics)) };
    this.#country = mostUsed(catalog.parks.map(({ country }) => country));
    this.#romanise = romanise;
    this.#sources = new Map(
      catalog.sources.flatMap(({ id, title }) => [id, title.zh, title.en].map((name) => [nameKey(name), id])),
    );
  }

  park(words: ParkWords): ParkDecision {
    const key = parkKey(words);
    const known = this.foundParks.get(key);
    if (known !== undefined) return known;
    const decided = this.#given.parks.get(key);
    const decision = decided === undefined || decided.do === 'ask' ? this.#parkNamed(words) : decided;
    this.foundParks.set(key, decision);
    if (decision.do === 'add' && !this.parks.has(decision.park.id)) this.newParks.set(decision.park.id, decision.park);
    return decision;
  }

  #parkNamed(words: ParkWords): ParkDecision {
    const texts = [words.id, words.zh, words.en, words.local].filter((each) => each !== '');
    const ids = [...new Set(texts.flatMap((text) => this.parks.find(text) ?? []))];
    const [only] = ids;
    if (only !== undefined && ids.length === 1) return { do: 'use', id: only };
    if (ids.length === 0 && texts.every(isTotal)) return { do: 'skip' };
    const near = ids.length > 1 ? ids : this.parks.near(texts.slice(0, 4));
    return { do: 'ask', near, park: proposedPark(words, this.#head, this.#country, this.#romanise) };
  }

  metric(words: string, unit: string): MetricDecision {
    const keys = metricKeys(words, unit);
    const key = keys[0] ?? words;
    const known = this.foundMetrics.get(key);
    if (known !== undefined) return known;
    const decided = keys.map((each) => this.#given.metrics.get(each)).find((each) => each !== undefined);
    const decision = decided === undefined || decided.do === 'ask' ? this.#metricNamed(words, unit) : decided;
    this.foundMetrics.set(key, decision);
    if (decision.do === 'add') this.newMetrics.set(decision.metric.id, decision.metric);
    return decision;
  }

  #metricNamed(words: string, unit: string): MetricDecision {
    const id = this.metrics.find(words, unit);
    if (id !== null) return { do: 'use', id };
    return { do: 'ask', near: this.metrics.near(words, unit), metric: proposedMetric(words, unit, this.#head) };
  }

  /** The id of a source named by id or title; one that the dataset lacks is added under `proposed`, or by its title. */
  source(words: string, proposed?: NewSource): { readonly id: string; readonly isNew: boolean } {
    const key = nameKey(words);
    const known = this.#sources.get(key);
    if (known !== undefined) return { id: known, isNew: false };
    const source = proposed ?? proposedSource(words, 'file');
    this.#sources.set(key, source.id);
    const isKnownId = [...this.#sources.entries()].some(([name, id]) => id === source.id && name !== key);
    if (isKnownId) return { id: source.id, isNew: false };
    this.newSources.set(source.id, source);
    return { id: source.id, isNew: true };
  }
}
