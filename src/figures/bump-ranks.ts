import type { Metric, Park } from '../contract/catalog.ts';
import type { RankedPark } from '../contract/ranking.ts';
import type { Slice } from '../contract/slice.ts';
import { rankParks, type ParkFact, type RankResult } from '../domain/ranking.ts';
import { periodsLike } from './periods-like.ts';
import { factsIn } from './ranking.ts';
import type { ResolvedRanking } from './resolve-ranking.ts';

/** Everybody's place at one period. */
export interface RankedPeriod {
  readonly period: string;
  readonly facts: ReadonlyMap<string, ParkFact['fact']>;
  readonly rows: ReadonlyMap<string, RankedPark>;
  readonly of: number;
}

export interface BumpRanks {
  /** From the first to the last period with enough parks; those between may have fewer, or none. */
  readonly periods: readonly RankedPeriod[];
  /** The last period against the first, on the parks of both. */
  readonly change: RankResult | null;
}

interface BumpRanksInput {
  readonly view: ResolvedRanking;
  readonly metric: Metric;
  readonly parks: readonly Park[];
  /** By metric, of every park. */
  readonly slice: Slice;
}

/**
 * A first place among one says nothing: unless a range is asked for, the lines begin and end where at least half as many are ranked as
 * in the period chosen. Published ranks mean the same however few of them are known.
 */
function fewestRanked({ from, to }: ResolvedRanking, { measure }: Metric, chosen: number): number {
  const isAsked = from !== null || to !== null;
  return isAsked || measure === 'rank' ? 1 : Math.max(1, Math.ceil(chosen / 2));
}

/** Ranks every period among the parks that have a comparable value in it. */
export function bumpRanks({ view, metric, parks, slice }: BumpRanksInput): BumpRanks {
  const direction = metric.direction === 'lower' || metric.measure === 'rank' ? 'lower' : 'higher';
  const all = periodsLike(metric, view).map((period) => {
    const facts = factsIn(slice, parks, { metric: metric.id, period });
    const { rows, of } = rankParks({ current: facts, direction });
    return {
      period,
      column: facts,
      facts: new Map(facts.map(({ park, fact }) => [park, fact])),
      rows: new Map(rows.map((row) => [row.park, row])),
      of,
    };
  });
  const fewest = fewestRanked(view, metric, all.find(({ period }) => period === view.period)?.of ?? 0);
  const first = all.findIndex(({ of }) => of >= fewest);
  const last = all.findLastIndex(({ of }) => of >= fewest);
  const periods = first < 0 ? [] : all.slice(first, last + 1);
  const [start, end] = [periods[0], periods.at(-1)];
  const change =
    start === undefined || end === undefined || start === end
      ? null
      : rankParks({ current: end.column, previous: start.column, direction });
  return { periods, change };
}
