import type { Dimension, Indicator, Scheme } from '../../contract/scheme.ts';
import { indicatorsOf } from './total-weights.ts';

/**
 * Changes of what a scheme reads. Each gives a whole scheme again: a dimension that loses its last indicator goes with it, and a change
 * that would leave no indicator, or names what is not there, gives the scheme as it was.
 */
function withIndicators(scheme: Scheme, change: (dimension: Dimension) => readonly Indicator[]): Scheme {
  const dimensions = scheme.dimensions
    .map((dimension) => ({ ...dimension, indicators: [...change(dimension)] }))
    .filter(({ indicators }) => indicators.length > 0);
  return dimensions.length === 0 ? scheme : { ...scheme, dimensions };
}

/** What a newcomer weighs: as much as the others do on average, so that equal ones stay equal. */
function averageWeight(items: readonly { readonly weight: number }[]): number {
  return items.length === 0 ? 1 : items.reduce((sum, { weight }) => sum + weight, 0) / items.length || 1;
}

/** Puts an indicator at the end of a dimension; a dimension that is not there yet is made at the end of the scheme. */
export function putInto(scheme: Scheme, dimension: string, indicator: Indicator): Scheme {
  const there = scheme.dimensions.find(({ id }) => id === dimension);
  if (there === undefined) {
    const made = { id: dimension, weight: averageWeight(scheme.dimensions), indicators: [{ ...indicator, weight: 1 }] };
    return { ...scheme, dimensions: [...scheme.dimensions, made] };
  }
  const added = { ...indicator, weight: averageWeight(there.indicators) };
  return withIndicators(scheme, (each) => (each === there ? [...each.indicators, added] : each.indicators));
}

export function removeIndicator(scheme: Scheme, id: string): Scheme {
  return withIndicators(scheme, ({ indicators }) => indicators.filter((each) => each.id !== id));
}

export function removeDimension(scheme: Scheme, id: string): Scheme {
  const dimensions = scheme.dimensions.filter((each) => each.id !== id);
  return dimensions.length === 0 ? scheme : { ...scheme, dimensions };
}

/** Moves an indicator to the end of another dimension, one the scheme does not have yet among them. */
export function moveTo(scheme: Scheme, id: string, dimension: string): Scheme {
  const indicator = indicatorsOf(scheme).find((each) => each.id === id);
  if (indicator === undefined || indicator.dimension === dimension) return scheme;
  const { dimension: left, ...moved } = indicator;
  const dimensions = scheme.dimensions.map((each) =>
    each.id === left ? { ...each, indicators: each.indicators.filter((other) => other.id !== id) } : each,
  );
  return withIndicators(putInto({ ...scheme, dimensions }, dimension, moved), ({ indicators }) => indicators);
}

/** Moves an indicator one place up (−1) or down (1) within its dimension. */
export function moveBy(scheme: Scheme, id: string, step: -1 | 1): Scheme {
  return withIndicators(scheme, ({ indicators }) => {
    const from = indicators.findIndex((each) => each.id === id);
    const [moved, other] = [indicators[from], indicators[from + step]];
    return from < 0 || !moved || !other ? indicators : indicators.with(from, other).with(from + step, moved);
  });
}

/** Renames a dimension; the scheme as it was where another has that id. */
export function renameDimension(scheme: Scheme, id: string, name: string): Scheme {
  if (scheme.dimensions.some((each) => each.id === name)) return scheme;
  return { ...scheme, dimensions: scheme.dimensions.map((each) => (each.id === id ? { ...each, id: name } : each)) };
}

/** The scheme with these weights of a dimension's indicators, or of the dimensions where none is named, in their order. */
export function setWeights(scheme: Scheme, dimension: string | null, weights: readonly number[]): Scheme {
  const weighed = <Item extends { readonly weight: number }>(items: readonly Item[]) =>
    items.map((item, index) => ({ ...item, weight: weights[index] ?? 0 }));
  const dimensions =
    dimension === null
      ? weighed(scheme.dimensions)
      : scheme.dimensions.map((each) =>
          each.id === dimension ? { ...each, indicators: weighed(each.indicators) } : each,
        );
  return { ...scheme, dimensions };
}

/** An id that no indicator of the scheme has: the metric's own, or with a number behind it. */
export function freeId(scheme: Scheme, metric: string): string {
  const taken = new Set(indicatorsOf(scheme).map(({ id }) => id));
  let id = metric;
  for (let count = 2; taken.has(id); count += 1) id = `${metric}.${String(count)}`;
  return id;
}

/** Changes what is told of an indicator. */
export function setIndicator(scheme: Scheme, id: string, part: Partial<Omit<Indicator, 'id'>>): Scheme {
  return withIndicators(scheme, ({ indicators }) =>
    indicators.map((each) => (each.id === id ? { ...each, ...part } : each)),
  );
}
