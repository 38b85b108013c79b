import type { Metric, Park } from '../src/contract/catalog.ts';
import type { ChangeCounts, ChangedObservation, ChangeKind, ReleaseDiff } from '../src/contract/release-diff.ts';
import { rankParks } from '../src/domain/ranking.ts';
import { diffEntries, diffObservations, rankMoves, type Ranks } from '../src/domain/release-diff.ts';
import { factAt } from '../src/domain/slice.ts';
import { eligibleParks } from './routes/eligible-parks.ts';
import { toSlice } from './slices.ts';
import type { MetricsReader } from './store.ts';
import type { StoredCatalog } from './stored-catalog.ts';

/** One of the two releases: a reader that stays on it, and its catalog. */
export interface Side {
  readonly reader: MetricsReader;
  readonly catalog: StoredCatalog;
}

export interface DiffAsked {
  /** Compares this metric's observations alone, and ranks by it. */
  readonly metric: string | undefined;
  readonly period: string | undefined;
  readonly kind: ChangeKind | undefined;
  /** The page of observations: its first row, counted from 0, and the most rows it may have. */
  readonly from: number;
  readonly rows: number;
}

function parkWords(park: Park) {
  const { id, name, short, local, level, province, country, kind, within, covers, territory, industries } = park;
  const said = [name, short, local, level, province, country, kind, within, covers, territory, industries];
  return { id, label: name, words: JSON.stringify([...said, park.summary, park.note]) };
}

/** What its observations make of it, as periods and coverage, is no change of the metric. */
function metricWords(metric: Metric) {
  const { id, label, dimension, unit, measure, direction, decimals, role, prices, partOf, growthOf } = metric;
  const said = [label, dimension, unit, measure, direction, decimals, role, prices, partOf, growthOf];
  return { id, label, words: JSON.stringify([...said, metric.definition, metric.note]) };
}

async function ranksOf({ reader, catalog }: Side, metric: Metric, period: string) {
  const rows = eligibleParks(catalog, {});
  const dataset = catalog.dataset.id;
  const observations = await reader.observations({ dataset, metrics: [metric.id], periods: [period] });
  const slice = toSlice({ by: 'metric', of: metric.id, rows, columns: [period] }, catalog, observations);
  const current = rows.map((park) => ({ park, fact: factAt(slice, park, period) }));
  const ranked = rankParks({ current, direction: metric.direction === 'lower' ? 'lower' : 'higher' });
  const ranks: Ranks = new Map(ranked.rows.map(({ park, rank }) => [park, rank]));
  return { of: ranked.of, ranks };
}

async function ranksBetween(before: Side, after: Side, { metric, period }: DiffAsked): Promise<ReleaseDiff['ranks']> {
  const [earlier, now] = [before, after].map(({ catalog }) => catalog.metrics.find(({ id }) => id === metric));
  if (earlier === undefined || now === undefined) return null;
  const valued = now.periods.filter((_, place) => (now.parksWithValue[place] ?? 0) > 0);
  const at = period ?? valued.at(-1);
  if (at === undefined) return null;
  const [old, fresh] = [await ranksOf(before, earlier, at), await ranksOf(after, now, at)];
  return { period: at, of: { before: old.of, after: fresh.of }, moves: rankMoves(old.ranks, fresh.ranks) };
}

function countsOf(changes: readonly ChangedObservation[]): ChangeCounts {
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

function sumOf(counts: readonly ChangeCounts[]): ChangeCounts {
  const sum = (kind: ChangeKind) => counts.reduce((total, each) => total + each[kind], 0);
  return { added: sum('added'), changed: sum('changed'), removed: sum('removed') };
}

/** What one release has other than another, read metric by metric, so that neither is ever in memory as a whole. */
export async function releaseDiff(before: Side, after: Side, asked: DiffAsked): Promise<ReleaseDiff> {
  const dataset = after.catalog.dataset.id;
  const metrics = new Map([...after.catalog.metrics, ...before.catalog.metrics].map((each) => [each.id, each]));
  const compared = [...metrics.values()].filter(({ id }) => asked.metric === undefined || id === asked.metric);
  const byMetric: ReleaseDiff['byMetric'][number][] = [];
  const rows: ChangedObservation[] = [];
  let of = 0;
  for (const { id, label, unit } of compared) {
    const query = { dataset, metrics: [id] };
    const changes = diffObservations(await before.reader.observations(query), await after.reader.observations(query));
    if (changes.length > 0) byMetric.push({ id, label, unit, ...countsOf(changes) });
    const wanted = changes.filter(({ kind }) => asked.kind === undefined || kind === asked.kind);
    const skipped = Math.max(0, asked.from - of);
    rows.push(...wanted.slice(skipped, skipped + Math.max(0, asked.rows - rows.length)));
    of += wanted.length;
  }
  const ranks = asked.metric === undefined ? null : await ranksBetween(before, after, asked);
  const parks = new Map([...before.catalog.parks, ...after.catalog.parks].map((park) => [park.id, park.name]));
  const named = [...new Set([...rows, ...(ranks?.moves ?? [])].map(({ park }) => park))];
  return {
    dataset,
    release: after.catalog.dataset.release.id,
    against: before.catalog.dataset.release.id,
    parks: diffEntries(before.catalog.parks.map(parkWords), after.catalog.parks.map(parkWords)),
    metrics: diffEntries(before.catalog.metrics.map(metricWords), after.catalog.metrics.map(metricWords)),
    counts: sumOf(byMetric),
    byMetric,
    observations: { from: asked.from, of, rows },
    names: named.flatMap((id) => {
      const label = parks.get(id);
      return label === undefined ? [] : [{ id, label }];
    }),
    ranks,
  };
}
