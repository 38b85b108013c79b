import type { Metric } from '../contract/catalog.ts';
import type { ExcludedPark, RankedPark } from '../contract/ranking.ts';
import type { Slice } from '../contract/slice.ts';
import { findBreaks } from '../domain/breaks.ts';
import { missingState } from '../domain/missing.ts';
import { percentileOfRank } from '../domain/percentile.ts';
import { parsePeriod, previousPeriod, samePeriodLastYear } from '../domain/period.ts';
import type { RankResult } from '../domain/ranking.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { figureChange, metricChange } from './change.ts';
import { figurePark, labelOf } from './context.ts';
import type { FigureContext } from './context.ts';
import type { SparsePark } from './covered-parks.ts';
import type { FigureChange } from './figure.ts';
import type { RankingFigure, RankingRow } from './ranking-figure.ts';
import { rankText } from './rank-text.ts';
import type { ResolvedRanking } from './resolve-ranking.ts';
import { scaled } from './scale.ts';
import type { Scale } from './scale.ts';
import { othersAt, toFigureValue } from './value.ts';

/** What the rows of a ranking are made from. */
export interface RankingFrame {
  readonly view: ResolvedRanking;
  readonly metric: Metric;
  readonly scale: Scale;
  readonly ranked: readonly RankedPark[];
  readonly slice: Slice;
  readonly versus: string | null;
  /** Everybody ranked the same way, where this ranking is of some of them. */
  readonly overall: (Pick<RankResult, 'rows' | 'of'> & { readonly view: ResolvedRanking }) | null;
}

/** Which change of value the two periods make: 同比, 环比, or a plain difference in time; null where nothing is compared. */
export function valueAgainst({ view: { period }, versus }: RankingFrame): 'yoy' | 'pop' | 'versus' | null {
  if (versus === null) return null;
  if (samePeriodLastYear(period) === versus) return 'yoy';
  return previousPeriod(period) === versus ? 'pop' : 'versus';
}

/** 较上季, 较上年 where the two periods are one such step apart; else 较2018年. */
export function rankChangeHeader({ words, language }: FigureContext, period: string, versus: string): string {
  const { rankChangeHeaders } = words;
  const frequency = parsePeriod(period)?.frequency;
  if (samePeriodLastYear(period) === versus) return frequency === 'FY' ? rankChangeHeaders.FY : rankChangeHeaders.A;
  const isStep = previousPeriod(period) === versus;
  if (isStep && (frequency === 'S' || frequency === 'Q' || frequency === 'M')) return rankChangeHeaders[frequency];
  return words.against(formatPeriod(versus, language));
}

function rankChangeOf(context: FigureContext, change: number | null): FigureChange | null {
  if (change === null) return null;
  if (change === 0) return { direction: 'flat', text: context.words.noChange };
  return { direction: change > 0 ? 'up' : 'down', text: String(Math.abs(change)) };
}

function valueChangeOf(
  context: FigureContext,
  frame: RankingFrame,
  { row, against }: { readonly row: RankedPark; readonly against: 'yoy' | 'pop' },
): FigureChange | null {
  const { metric, versus, view } = frame;
  if (row.previous === null || versus === null) return null;
  const meta = { periods: [versus, view.period], measure: metric.measure, unit: metric.unit };
  const crossesBreak = findBreaks([row.previous, row.fact], meta).length > 0;
  return figureChange(
    context,
    metric,
    metricChange(metric, { current: row.fact, base: row.previous, against, crossesBreak }),
  );
}

/** Longest bar's value; null where bars from zero would mislead: ranks, and columns with values below zero. */
function longestOf({ metric, ranked }: RankingFrame): number | null {
  if (metric.measure === 'rank') return null;
  const values = ranked.map(({ fact }) => fact.value ?? 0);
  const longest = values.reduce((most, value) => Math.max(most, value), 0);
  return longest === 0 || values.some((value) => value < 0) ? null : longest;
}

function percentileOf({ rank, best, worst }: RankedPark, equal: number, of: number): RankingRow['percentile'] {
  const value = percentileOfRank({ rank, equal, of });
  const at = (place: number): string => formatNumber(percentileOfRank({ rank: place, equal: 1, of }), 0);
  return { value, text: best === worst ? formatNumber(value, 0) : `${at(worst)}—${at(best)}` };
}

/** The rows of a ranking, best first. */
export function rankingRows(context: FigureContext, frame: RankingFrame): RankingRow[] {
  const { view, metric, scale, ranked, slice } = frame;
  const { levels, provinces } = context.catalog.dataset;
  const longest = longestOf(frame);
  const longestBar = longest === null ? null : scaled(scale, longest);
  const pinned = new Set(view.pinned);
  const against = valueAgainst(frame) === 'yoy' ? 'yoy' : 'pop';
  const equals = new Map<number, number>();
  for (const { rank } of ranked) equals.set(rank, (equals.get(rank) ?? 0) + 1);
  const overall = new Map(frame.overall?.rows.map((row) => [row.park, row]));
  return ranked.map((row): RankingRow => {
    const wide = overall.get(row.park);
    const park = context.parks.get(row.park);
    const others = othersAt(slice, { park: row.park, metric: metric.id, period: view.period });
    const value = toFigureValue(context, row.fact, scale, others);
    return {
      ...figurePark(context, row.park),
      rank: row.rank,
      rankText: rankText(row),
      tied: row.tied,
      overall: wide === undefined ? null : { rank: wide.rank, text: rankText(wide) },
      percentile: metric.measure === 'rank' ? null : percentileOf(row, equals.get(row.rank) ?? 1, ranked.length),
      level: labelOf(context, levels, park?.level ?? null),
      province: labelOf(context, provinces, park?.province ?? null),
      value,
      bar: longestBar === null ? null : (value.value ?? 0) / longestBar,
      rankChange: rankChangeOf(context, row.change),
      valueChange: valueChangeOf(context, frame, { row, against }),
      pinned: pinned.has(row.park),
    };
  });
}

/** Parks with a value that are not ranked as they have too few over the periods. */
export function sparseExcluded(
  context: FigureContext,
  sparse: readonly SparsePark[],
  coverage: number,
): RankingFigure['excluded'] {
  return sparse.map(({ park, count, of }) => ({
    ...figurePark(context, park.id),
    reason: context.words.reasons.sparse(coverage),
    detail: `${String(count)} / ${String(of)}`,
  }));
}

/** Who is not ranked, each with the reason in words. */
export function excludedParks(context: FigureContext, excluded: readonly ExcludedPark[]): RankingFigure['excluded'] {
  const { words } = context;
  return excluded.map(({ park, reason, status }) => {
    const missing = missingState(status) ?? 'O';
    return {
      ...figurePark(context, park),
      reason: reason === 'missing' ? words.missing[missing] : words.reasons.not_comparable,
    };
  });
}
