import type { FigureContext } from './context.ts';
import type { FigureTable, TableCell, TableColumn, TableRow } from './figure-table.ts';
import type { ScatterFigure, ScatterPoint } from './scatter-figure.ts';
import { groupLabel } from './scatter-groups.ts';

type Shown = Pick<ScatterFigure, 'axes' | 'size' | 'grouping' | 'medians' | 'correlation'>;

function numberColumn(id: string, { label, unit }: { readonly label: string; readonly unit: string }): TableColumn {
  return { id, label, unit: unit === '' ? null : unit, align: 'right' };
}

function cellsOf(context: FigureContext, { grouping }: Shown, { park, name, x, y, size }: ScatterPoint): TableCell[] {
  const group = grouping === null ? null : groupLabel(context, park, grouping.by);
  return [
    { text: name, value: name },
    ...(group === null ? [] : [{ text: group, value: group === '' ? null : group }]),
    { text: x.text, value: x.value, fact: x },
    { text: y.text, value: y.value, fact: y },
    ...(size === null ? [] : [{ text: size.text, value: size.value, fact: size }]),
  ];
}

/** The medians drawn across the plot, below a heading of their own. */
function medianRows({ words }: FigureContext, { grouping, size, medians, correlation: { n } }: Shown): TableRow[] {
  if (medians === null) return [];
  const label = words.benchmark('median', n);
  const none: TableCell = { text: '', value: null };
  const cells = [
    { text: label, value: label },
    ...(grouping === null ? [] : [none]),
    { text: medians.x.text, value: medians.x.value },
    { text: medians.y.text, value: medians.y.value },
    ...(size === null ? [] : [none]),
  ];
  return [
    { id: 'benchmarks', heading: words.table.benchmarks, cells: [] },
    { id: 'benchmark:median', cells },
  ];
}

/** Park, its group, x, y, size: the chosen parks first, also those that could not be drawn, then the others by y. */
export function scatterTable(context: FigureContext, shown: Shown, points: readonly ScatterPoint[]): FigureTable {
  const { axes, size, grouping } = shown;
  const chosen = points.filter(({ slot }) => slot !== null);
  const others = points
    .filter(({ slot }) => slot === null)
    .toSorted((a, b) => ((b.y.value ?? 0) - (a.y.value ?? 0)) * (axes.y.inverted ? -1 : 1));
  const rows = [...chosen, ...others].map((point): TableRow => ({
    id: point.park,
    cells: cellsOf(context, shown, point),
  }));
  return {
    columns: [
      { id: 'park', label: context.words.headers.park, unit: null, align: 'left' },
      ...(grouping === null ? [] : [{ id: 'group', label: grouping.label, unit: null, align: 'left' as const }]),
      numberColumn('x', axes.x),
      numberColumn('y', axes.y),
      ...(size === null ? [] : [numberColumn('size', size)]),
    ],
    rows: [...rows, ...medianRows(context, shown)],
  };
}
