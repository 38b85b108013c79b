import { grouped } from '../../domain/grouped.ts';
import type { Catalog, Metric, Park } from '../../contract/catalog.ts';
import type { Slice } from '../../contract/slice.ts';
import { rankParks, type RankResult } from '../../domain/ranking.ts';
import { factAt } from '../../domain/slice.ts';

/** A metric and the period at which the park is to be ranked by it. */
export interface RankQuestion {
  readonly metric: Metric;
  readonly period: string;
}

/** Below this many parks a rank says nothing. */
const fewestParks = 3;
const mostQuestions = 6;

function isRankable({ measure, direction, role }: Metric): boolean {
  return measure !== 'date' && measure !== 'rank' && direction !== 'none' && role === 'actual';
}

function latestPeriod(metric: Metric, slice: Slice): string | undefined {
  return metric.periods.findLast((period, index) => {
    const { value, status } = factAt(slice, metric.id, period);
    // Nobody is ranked by a forecast.
    return (metric.parksWithValue[index] ?? 0) >= fewestParks && value !== null && status !== 'F';
  });
}

/** What the dataset shows first comes first; parts and growth rates after the totals they belong to. */
function weightOf(metric: Metric, catalog: Catalog): number {
  const { headline, ranking, compare } = catalog.dataset.defaults;
  const shown = [ranking.metric, compare.metric, ...headline.flatMap(({ metrics }) => metrics)];
  return (shown.includes(metric.id) ? 0 : 2) + Number(metric.partOf !== null || metric.growthOf !== null);
}

/** Up to six metrics by which the park can be ranked, each at the latest period with enough parks. */
export function rankQuestions(park: Park, slice: Slice, catalog: Catalog): readonly RankQuestion[] {
  if (park.kind === 'aggregate') return [];
  return catalog.metrics
    .filter(isRankable)
    .flatMap((metric) => {
      const period = latestPeriod(metric, slice);
      return period === undefined ? [] : [{ metric, period }];
    })
    .toSorted((a, b) => weightOf(a.metric, catalog) - weightOf(b.metric, catalog))
    .slice(0, mostQuestions);
}

/** The questions of each period, so that one request answers them. */
export function byPeriod(questions: readonly RankQuestion[]): readonly { period: string; metrics: string[] }[] {
  const asked = grouped(questions, ({ period }) => period);
  return [...asked].map(([period, of]) => ({ period, metrics: of.map(({ metric }) => metric.id) }));
}

/** Where the park stands among the parks of its level. */
export interface ParkRank extends RankQuestion {
  readonly rank: number;
  /** Best and worst rank its qualifier leaves possible. */
  readonly best: number;
  readonly worst: number;
  readonly of: number;
  readonly tied: boolean;
}

function ranking({ metric }: RankQuestion, park: Park, slice: Slice, parks: readonly Park[]): RankResult {
  return rankParks({
    current: parks
      .filter(({ kind, level }) => kind === 'park' && level === park.level)
      .map(({ id }) => ({ park: id, fact: factAt(slice, id, metric.id) })),
    direction: metric.direction === 'lower' ? 'lower' : 'higher',
  });
}

/** The park's place by one metric; null where it cannot be compared or too few parks of its level can. */
export function rankOf(question: RankQuestion, park: Park, slice: Slice, parks: readonly Park[]): ParkRank | null {
  const ranked = ranking(question, park, slice, parks);
  const row = ranked.rows.find((each) => each.park === park.id);
  if (row === undefined || ranked.of < fewestParks) return null;
  const { rank, best, worst, tied } = row;
  return { ...question, rank, best, worst, of: ranked.of, tied };
}

const neighbours = 5;

/** The parks of its level that stand next to it by one metric, up to five, above and below alike. */
export function rankNeighbours(
  question: RankQuestion,
  park: Park,
  slice: Slice,
  parks: readonly Park[],
): readonly string[] {
  const { rows } = ranking(question, park, slice, parks);
  const at = rows.findIndex((each) => each.park === park.id);
  if (at < 0) return [];
  const first = Math.max(0, Math.min(at - Math.floor(neighbours / 2), rows.length - neighbours - 1));
  return rows
    .slice(first, first + neighbours + 1)
    .map((each) => each.park)
    .filter((id) => id !== park.id);
}

/** Whether several parks can be followed over time by this metric. */
export function hasCommonHistory({ parksWithValue }: Metric): boolean {
  return parksWithValue.filter((count) => count >= fewestParks).length >= 3;
}
