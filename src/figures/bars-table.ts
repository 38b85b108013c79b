import type { Metric } from '../contract/catalog.ts';
import { benchmarkRows, factCell, targetCell, targetHeader } from './benchmark-cells.ts';
import { changeCell, changeHeaderUnit } from './change-cell.ts';
import type { FigureContext } from './context.ts';
import type { FigureTable, TableColumn } from './figure-table.ts';
import type { BarRow, BarsFigure } from './bars-figure.ts';

interface BarsTableInput {
  readonly rows: readonly BarRow[];
  readonly benchmarks: BarsFigure['benchmarks'];
  readonly unit: string;
  readonly valueHeader: string;
  readonly changeHeader: string | null;
  readonly metric: Metric;
  /** Of the benchmarks. */
  readonly decimals: number;
}

/** Rank, park, value, its plan or target where one is shown, and its change where something is compared; benchmarks below. */
export function barsTable(context: FigureContext, input: BarsTableInput): FigureTable {
  const { rows, benchmarks, valueHeader, changeHeader, metric, decimals } = input;
  const { words } = context;
  const unit = input.unit === '' ? null : input.unit;
  const targets = rows.flatMap(({ target }) => target ?? []);
  const hasTargets = targets.length > 0;
  const target: TableColumn[] = hasTargets
    ? [{ id: 'target', label: targetHeader(words, targets), unit, align: 'right' }]
    : [];
  const change: TableColumn[] =
    changeHeader === null
      ? []
      : [{ id: 'change', label: changeHeader, unit: changeHeaderUnit(context, metric), align: 'right' }];
  const columns: readonly TableColumn[] = [
    { id: 'rank', label: words.headers.rank, unit: null, align: 'right' },
    { id: 'park', label: words.headers.park, unit: null, align: 'left' },
    { id: 'value', label: valueHeader, unit, align: 'right' },
    ...target,
    ...change,
  ];
  return {
    columns,
    rows: [
      ...rows.map((row) => ({
        id: row.park,
        cells: [
          { text: row.rankText, value: row.rank },
          { text: row.name, value: row.name },
          factCell(row.value),
          ...(hasTargets ? [targetCell(row.target)] : []),
          ...(changeHeader === null ? [] : [changeCell(context, metric, row.change)]),
        ],
      })),
      ...benchmarkRows(words, { columns }, { benchmarks, decimals }),
    ],
  };
}
