import type { Metric } from '../contract/catalog.ts';
import type { Fact, Observation } from '../contract/observation.ts';
import type { Slice } from '../contract/slice.ts';
import { comparePeriods } from '../domain/period.ts';
import { factAt } from '../domain/slice.ts';
import type { FigureContext } from './context.ts';
import { othersAt } from './value.ts';

/** One figure of a park: a metric at a period. */
export interface ParkFigure {
  readonly metric: Metric;
  readonly period: string;
  readonly fact: Fact;
  readonly others: readonly Observation[];
  /** 0, or 1 and more for what is part of (其中) the figure above. */
  readonly depth: number;
}

function isTold(fact: Fact): boolean {
  return fact.value !== null || fact.source !== null || fact.status !== 'O';
}

/** What a park's slice says of a metric at a period: its own figure, then those of another role (a target beside an actual). */
function figuresAt(slice: Slice, metric: Metric, { period, depth }: { period: string; depth: number }): ParkFigure[] {
  const fact = factAt(slice, metric.id, period);
  const all = othersAt(slice, { park: slice.of, metric: metric.id, period });
  const others = all.filter(({ role }) => role === fact.role);
  const ofOtherRole = all.filter(({ role }) => role !== fact.role);
  return [
    ...(isTold(fact) ? [{ metric, period, fact, others, depth }] : []),
    ...ofOtherRole.map((other) => ({ metric, period, fact: other, others: [], depth })),
  ];
}

/** Every figure of a slice by park, in the catalog's order: latest period first, each part directly under its whole; dates left out. */
export function parkFigures({ catalog }: FigureContext, slice: Slice): ParkFigure[] {
  const metrics = catalog.metrics.filter(({ id, measure }) => measure !== 'date' && slice.rows.includes(id));
  const { fiscalYearStart } = catalog.dataset;
  const periods = slice.columns.toSorted((a, b) => comparePeriods(b, a, fiscalYearStart));
  const done = new Set<string>();
  const emit = (metric: Metric, period: string, depth: number): ParkFigure[] => {
    const key = `${metric.id} ${period}`;
    if (done.has(key)) return [];
    done.add(key);
    const own = figuresAt(slice, metric, { period, depth });
    const parts = metrics.filter(({ partOf }) => partOf === metric.id);
    return own.length === 0 ? [] : [...own, ...parts.flatMap((part) => emit(part, period, depth + 1))];
  };
  const known = new Set(metrics.map(({ id }) => id));
  const wholes = metrics.filter(({ partOf }) => partOf === null || !known.has(partOf));
  const led = wholes.flatMap((metric) => {
    const family = [metric, ...metrics.filter(({ partOf }) => partOf === metric.id)];
    return family.flatMap((each) => periods.flatMap((period) => emit(each, period, 0)));
  });
  return [...led, ...metrics.flatMap((metric) => periods.flatMap((period) => emit(metric, period, 0)))];
}
