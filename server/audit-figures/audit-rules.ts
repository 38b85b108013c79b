import type { Metric } from '../../src/contract/catalog.ts';
import type { AuditFinding, AuditRule } from '../../src/contract/figure-audit.ts';
import { findBreaks } from '../../src/domain/breaks.ts';
import { grouped } from '../../src/domain/grouped.ts';
import { parsePeriod, samePeriodLastYear } from '../../src/domain/period.ts';
import { certainlyAbove, intervalOf } from '../../src/domain/qualified.ts';
import { findUnit } from '../../src/domain/units.ts';
import type { AuditedCells, Series, Valued } from './audited-cells.ts';

type Findings = Generator<AuditFinding, void>;

interface Against {
  readonly fact: Valued;
  readonly expected?: number;
}

function finding(rule: AuditRule, { park, metric, period, value }: Valued, against?: Against): AuditFinding {
  const other = against?.fact;
  return {
    ...{ rule, park, metric, period, value },
    against:
      other === undefined ? null : { park: other.park, metric: other.metric, period: other.period, value: other.value },
    expected: against?.expected ?? null,
  };
}

/** How many units of `to` one unit of `from` is; null where they measure different things. */
function factor(from: Metric, to: Metric): number | null {
  const [a, b] = [findUnit(from.unit), findUnit(to.unit)];
  return a === undefined || b === undefined || a.measure !== b.measure ? null : a.factor / b.factor;
}

function isLike(a: Valued, b: Valued): boolean {
  return a.cumulative === b.cumulative;
}

/** Sums printed with few decimals may be a last digit apart. */
const roundingShare = 1e-9;

/** 其中 against 合计: certain even if every qualified figure is taken as is most favourable. */
export function* partsOverWholes(cells: AuditedCells, metric: Metric): Findings {
  const whole = metric.partOf === null ? undefined : cells.metrics.get(metric.partOf);
  const times = whole === undefined ? null : factor(metric, whole);
  if (whole === undefined || times === null) return;
  for (const series of cells.of(metric.id)) {
    for (const part of series) {
      const all = cells.at(whole.id, part.park, part.period);
      if (all === undefined || !isLike(part, all)) continue;
      const scaled = intervalOf({ value: part.value * times * (1 - roundingShare), qualifier: part.qualifier });
      if (certainlyAbove(scaled, intervalOf(all))) yield finding('part_exceeds_whole', part, { fact: all });
    }
  }
}

/** The part that a share is of, where its definition begins with that metric's own label: 高技术产业从业人员占… */
function sharedPart(cells: AuditedCells, share: Metric): Metric | undefined {
  const [, words = ''] = /^(.+?)占/u.exec(share.definition.zh) ?? [];
  if (words === '' || share.measure !== 'ratio' || share.unit !== 'percent') return undefined;
  return [...cells.metrics.values()].find(({ label, partOf }) => partOf !== null && label.zh === words);
}

export function* sharesOfWholes(cells: AuditedCells, share: Metric): Findings {
  const part = sharedPart(cells, share);
  const whole = part?.partOf === undefined || part.partOf === null ? undefined : cells.metrics.get(part.partOf);
  const times = part === undefined || whole === undefined ? null : factor(part, whole);
  if (part === undefined || whole === undefined || times === null) return;
  for (const series of cells.of(share.id)) {
    for (const said of series) {
      const [some, all] = [part, whole].map(({ id }) => cells.at(id, said.park, said.period));
      if (some === undefined || all === undefined || all.value <= 0) continue;
      if ([said, some, all].some(({ qualifier }) => qualifier !== 'exact')) continue;
      const expected = ((some.value * times) / all.value) * 100;
      const rounded = 0.6 * 10 ** -said.decimals + Math.abs(expected) * 0.005;
      if (Math.abs(said.value - expected) > rounded) yield finding('share_disagrees', said, { fact: all, expected });
    }
  }
}

/** Growth is reported at comparable prices and levels stand at current ones, and bases are revised: only much more than that is told. */
const growthTolerance = 10;

/** The growth between two levels where rounding went one way (1: up now, down then) as far as their decimals allow. */
function grown(now: Valued, base: Valued, way: 1 | -1): number {
  const half = ({ decimals }: Valued): number => 0.5 * 10 ** -decimals;
  const least = base.value - way * half(base);
  return least <= 0 ? Infinity : ((now.value + way * half(now)) / least - 1) * 100;
}

export function* growthsOfLevels(cells: AuditedCells, growth: Metric): Findings {
  if (growth.growthOf === null || growth.unit !== 'percent') return;
  for (const series of cells.of(growth.id)) {
    for (const said of series) {
      const earlier = samePeriodLastYear(said.period);
      const now = cells.at(growth.growthOf, said.park, said.period);
      const base = earlier === null ? undefined : cells.at(growth.growthOf, said.park, earlier);
      if (now === undefined || base === undefined || base.value <= 0 || !isLike(now, base) || now.status === 'B')
        continue;
      if ([said, now, base].some(({ qualifier }) => qualifier !== 'exact')) continue;
      const expected = (now.value / base.value - 1) * 100;
      if (said.value > grown(now, base, 1) + growthTolerance || said.value < grown(now, base, -1) - growthTolerance)
        yield finding('growth_disagrees', said, { fact: now, expected });
    }
  }
}

/** The values that a rank ranks, where ids say so: x_rank of x_score or x; x_overall_rank of x_total_score. */
function rankedValues(cells: AuditedCells, rank: Metric): Metric | undefined {
  const stem = /^(.+)_rank$/.exec(rank.id)?.[1];
  if (stem === undefined) return undefined;
  const names = [`${stem}_score`, stem, `${stem.replace(/overall$/, 'total')}_score`];
  return names.map((id) => cells.metrics.get(id)).find((metric) => metric !== undefined && metric.direction !== 'none');
}

export function* ranksOfValues(cells: AuditedCells, rank: Metric): Findings {
  if (rank.measure !== 'rank') return;
  const values = rankedValues(cells, rank);
  const sign = values?.direction === 'lower' ? -1 : 1;
  const ranked: { readonly rank: Valued; readonly value: Valued }[] = [];
  for (const series of cells.of(rank.id)) {
    for (const said of series) {
      if (said.qualifier === 'exact' && (!Number.isInteger(said.value) || said.value < 1))
        yield finding('rank_disagrees', said);
      const value = values === undefined ? undefined : cells.at(values.id, said.park, said.period);
      if (value === undefined || said.qualifier !== 'exact' || value.qualifier !== 'exact') continue;
      ranked.push({ rank: said, value });
    }
  }
  for (const pairs of grouped(ranked, ({ rank }) => rank.period).values()) {
    const sorted = [...pairs].sort((a, b) => a.rank.value - b.rank.value);
    let before = sorted[0];
    for (const pair of sorted.slice(1)) {
      if (
        before !== undefined &&
        pair.rank.value > before.rank.value &&
        sign * (pair.value.value - before.value.value) > 0
      )
        yield finding('rank_disagrees', pair.rank, { fact: pair.value });
      else before = pair;
    }
  }
}

/** A value this many times the median of its series is hardly a value: 万元 for 亿元, 亿元 for 亿美元 in won. */
const slip = 500;
const leastOthers = 3;

function medianOf(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function ofOneKind(series: Series): Series[] {
  const kindOf = ({ period, cumulative }: Valued) => `${parsePeriod(period)?.frequency ?? ''} ${cumulative}`;
  return [...grouped(series, kindOf).values()];
}

export function* unitSlips(cells: AuditedCells, { id, measure }: Metric): Findings {
  if (measure !== 'flow' && measure !== 'stock') return;
  for (const all of cells.of(id)) {
    if (all.length <= leastOthers) continue;
    for (const series of ofOneKind(all)) {
      const positive = series.filter(({ value }) => value > 0);
      if (positive.length <= leastOthers) continue;
      const sorted = [...positive].sort((a, b) => a.value - b.value);
      const median = medianOf(sorted.map(({ value }) => value));
      const middle = sorted[Math.floor(sorted.length / 2)];
      for (const each of positive)
        if (middle !== undefined && (each.value >= median * slip || each.value * slip <= median))
          yield finding('unit_slip', each, { fact: middle });
    }
  }
}

export function* breaksOfStocks(cells: AuditedCells, { id, measure, unit }: Metric): Findings {
  if (measure !== 'stock') return;
  for (const series of cells.of(id)) {
    const periods = series.map(({ period }) => period);
    for (const { index, beforeIndex, suspected } of findBreaks(series, { periods, measure, unit })) {
      const [now, before] = [series[index], series[beforeIndex]];
      if (suspected && now !== undefined && before !== undefined)
        yield finding('suspected_break', now, { fact: before });
    }
  }
}
