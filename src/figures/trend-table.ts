import { benchmarkEntries, factCell, targetCell, targetHeader } from './benchmark-cells.ts';
import type { FigureContext } from './context.ts';
import type { FigureTable, TableCell } from './figure-table.ts';
import type { TrendFigure, TrendPeriod, TrendSeries } from './trend-figure.ts';
import type { FigureTarget } from './figure-benchmark.ts';

interface TrendTableInput {
  readonly series: readonly Pick<TrendSeries, 'park' | 'short' | 'points' | 'targets'>[];
  readonly behind: NonNullable<TrendFigure['behind']>;
  readonly benchmarks: TrendFigure['benchmarks'];
  readonly unit: string;
  /** Of the benchmarks. */
  readonly decimals: number;
}

/** One column of numbers over the periods. */
interface Down {
  readonly id: string;
  readonly label: string;
  readonly cellAt: (index: number) => TableCell;
}

function isTarget(target: FigureTarget | null): target is FigureTarget {
  return target !== null;
}

/** Periods down, in the figure's unit; across the parks, those behind them, the benchmarks, and the plans or targets of each park that has any. */
export function trendTable(
  { words }: FigureContext,
  periods: readonly TrendPeriod[],
  { series, behind, benchmarks, unit, decimals }: TrendTableInput,
): FigureTable {
  const parks = [...series, ...behind].map(({ park, short, points }): Down => ({
    id: park,
    label: short,
    cellAt: (index) => {
      const fact = points[index];
      return fact === undefined ? { text: '', value: null } : factCell(fact);
    },
  }));
  const references = benchmarks.flatMap((benchmark) =>
    benchmarkEntries(words, benchmark).map(({ id, label, cellOf }): Down => ({
      id,
      label,
      cellAt: (index) =>
        cellOf(
          { value: benchmark.points[index], high: benchmark.high?.[index], fact: benchmark.facts?.[index] },
          decimals,
        ),
    })),
  );
  const targets = series.flatMap(({ park, short, targets: asked = [] }): Down[] => {
    const told = asked.filter(isTarget);
    if (told.length === 0) return [];
    const label = words.table.targetOf(short, targetHeader(words, told));
    return [{ id: `${park}:target`, label, cellAt: (index) => targetCell(asked[index]) }];
  });
  const downs = [...parks, ...references, ...targets];
  return {
    columns: [
      { id: 'period', label: words.headers.period, unit: null, align: 'left' },
      ...downs.map(({ id, label }) => ({ id, label, unit, align: 'right' as const })),
    ],
    rows: periods.map(({ id, label }, index) => ({
      id,
      cells: [{ text: label, value: index }, ...downs.map(({ cellAt }) => cellAt(index))],
    })),
  };
}
