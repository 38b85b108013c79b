import { parsePeriod } from '../../domain/period.ts';
import type { FigureTable, TableRow } from '../../figures/figure-table.ts';

/** What the profile says of one metric: the latest word, parts below their whole, and what was said before. */
export interface ProfileGroup {
  readonly id: string;
  readonly latest: readonly TableRow[];
  readonly earlier: readonly TableRow[];
  /** How many periods `earlier` holds. */
  readonly earlierPeriods: number;
}

export interface ProfileDimension {
  readonly id: string;
  readonly heading: string;
  readonly groups: readonly ProfileGroup[];
}

/** A whole with its parts, at one period. */
interface Family {
  readonly metric: string;
  readonly period: string;
  readonly rows: readonly TableRow[];
}

function textAt(row: TableRow | undefined, column: number): string {
  return String(row?.cells[column]?.value ?? '');
}

/** Rows up to the next row for which `starts` holds, as one list each. */
function splitAt(rows: readonly TableRow[], starts: (row: TableRow) => boolean): readonly (readonly TableRow[])[] {
  const lists: TableRow[][] = [];
  for (const row of rows) {
    const last = lists.at(-1);
    if (last === undefined || starts(row)) lists.push([row]);
    else last.push(row);
  }
  return lists;
}

/** A whole that has happened: a value that is neither planned nor forecast. */
function isSettled({ rows }: Family): boolean {
  const fact = rows[0]?.cells.find((cell) => cell.fact !== undefined)?.fact;
  return fact !== undefined && fact.value !== null && fact.role === 'actual' && fact.status !== 'F';
}

/**
 * The latest word of each frequency: the last settled value, and above it what is planned, forecast or still to be published.
 * A target never stands alone where there is an actual, nor a quarter where there is a year.
 */
function groupOf(families: readonly Family[]): ProfileGroup {
  const settled = new Map<string, string>();
  const latest: Family[] = [];
  const earlier: Family[] = [];
  for (const family of families) {
    const frequency = parsePeriod(family.period)?.frequency ?? '';
    const last = settled.get(frequency);
    if (last === undefined || last === family.period) latest.push(family);
    else earlier.push(family);
    if (last === undefined && isSettled(family)) settled.set(frequency, family.period);
  }
  return {
    id: families[0]?.rows[0]?.id ?? '',
    latest: latest.flatMap(({ rows }) => rows),
    earlier: earlier.flatMap(({ rows }) => rows),
    earlierPeriods: new Set(earlier.map(({ period }) => period)).size,
  };
}

/** The profile's rows by dimension and metric, so that long histories can be folded away behind their latest value. */
export function profileDimensions({ columns, rows }: FigureTable): readonly ProfileDimension[] {
  const columnOf = (id: string) => columns.findIndex((column) => column.id === id);
  const [metricColumn, periodColumn] = [columnOf('metric'), columnOf('period')];
  return splitAt(rows, (row) => row.heading !== undefined).map((inside): ProfileDimension => {
    const [first] = inside;
    const families = splitAt(
      inside.filter((row) => row.heading === undefined),
      (row) => row.indent === undefined,
    ).map((family): Family => ({
      metric: textAt(family[0], metricColumn),
      period: textAt(family[0], periodColumn),
      rows: family,
    }));
    const metrics = [...new Set(families.map(({ metric }) => metric))];
    return {
      id: first?.id ?? '',
      heading: first?.heading ?? '',
      groups: metrics.map((metric) => groupOf(families.filter((family) => family.metric === metric))),
    };
  });
}
