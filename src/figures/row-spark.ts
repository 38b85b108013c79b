import type { Catalog } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { findBreaks } from '../domain/breaks.ts';
import { factAt } from '../domain/slice.ts';
import { periodsLike } from './periods-like.ts';
import type { ResolvedRanking } from './resolve-ranking.ts';
import { metricOr } from './metric-shown.ts';
import { fewestOfSpark, sparkPieces, type SparkPieces } from './spark-pieces.ts';

interface RowSparkInput {
  readonly view: ResolvedRanking;
  readonly catalog: Catalog;
  /** By metric, of every park. */
  readonly slice: Slice;
  readonly park: string;
}

/**
 * What led to a park's value in a ranking, as a small line on its own scale over every period of that frequency: cut where values are
 * missing or do not compare. Null where fewer than three are known.
 */
export function rowSpark({ view, catalog, slice, park }: RowSparkInput): SparkPieces | null {
  const metric = metricOr(catalog, view.metric);
  const periods = periodsLike(metric, view);
  const facts = periods.map((period) => factAt(slice, park, period));
  if (facts.filter(({ value }) => value !== null).length < fewestOfSpark) return null;
  const breaks = findBreaks(facts, { periods, measure: metric.measure, unit: metric.unit }).map(({ index }) => index);
  const changes = facts.flatMap((fact, index) => {
    const before = facts[index - 1];
    const isSame = before === undefined || (before.role === fact.role && before.cumulative === fact.cumulative);
    return isSame ? [] : [index];
  });
  return sparkPieces({
    values: facts.map(({ value }) => value),
    xs: periods.map((_, index) => index / (periods.length - 1)),
    cuts: new Set([...breaks, ...changes]),
    isInverted: metric.measure === 'rank',
  });
}
