import { formatNumber } from '../i18n/format.ts';
import type { FigureWords } from '../i18n/words.ts';
import type { FigureValue } from './figure.ts';
import type { FigureTable, TableCell, TableRow } from './figure-table.ts';
import type { FigureBenchmark, FigureTarget } from './figure-benchmark.ts';

/** A value with its marks and source as a cell. */
export function factCell(fact: FigureValue): TableCell {
  return { text: fact.text, value: fact.value, fact };
}

const none: TableCell = { text: '', value: null };

function numberCell(value: number | null | undefined, decimals: number): TableCell {
  return value === null || value === undefined ? none : { text: formatNumber(value, decimals), value };
}

/** A benchmark at one point: of a band `value` is the lower edge; a total is told by its fact. */
interface BenchmarkPoint {
  readonly value: number | null | undefined;
  readonly high: number | null | undefined;
  readonly fact: FigureValue | undefined;
}

interface BenchmarkEntry {
  readonly id: string;
  readonly label: string;
  readonly cellOf: (point: BenchmarkPoint, decimals: number) => TableCell;
}

/** What a benchmark is in a table: itself, or of a band its two edges, so that each number has a cell of its own. */
export function benchmarkEntries(words: FigureWords, { kind, label, n }: FigureBenchmark): readonly BenchmarkEntry[] {
  const id = `benchmark:${kind}`;
  const itself: BenchmarkEntry = {
    id,
    label,
    cellOf: ({ value, fact }, decimals) => (fact === undefined ? numberCell(value, decimals) : factCell(fact)),
  };
  if (kind !== 'band' || n === null) return [itself];
  const high: BenchmarkEntry = {
    id: `${id}-high`,
    label: words.table.upperQuartile(n),
    cellOf: (point, decimals) => numberCell(point.high, decimals),
  };
  return [{ ...itself, id: `${id}-low`, label: words.table.lowerQuartile(n) }, high];
}

/** What stands across the bars of a figure, as rows under a heading of their own; cells are placed by the ids of the columns. */
export function benchmarkRows(
  words: FigureWords,
  { columns }: Pick<FigureTable, 'columns'>,
  {
    benchmarks,
    decimals,
  }: {
    readonly benchmarks: readonly (FigureBenchmark & {
      readonly value: number;
      readonly high?: number | null;
      readonly fact?: FigureValue;
    })[];
    readonly decimals: number;
  },
): TableRow[] {
  if (benchmarks.length === 0) return [];
  const rows = benchmarks.flatMap((benchmark) =>
    benchmarkEntries(words, benchmark).map(({ id, label, cellOf }): TableRow => {
      const cell = cellOf({ value: benchmark.value, high: benchmark.high, fact: benchmark.fact }, decimals);
      const name: TableCell = { text: label, value: label };
      return {
        id,
        cells: columns.map((column) => (column.id === 'park' ? name : column.id === 'value' ? cell : none)),
      };
    }),
  );
  return [{ id: 'benchmarks', heading: words.table.benchmarks, cells: [] }, ...rows];
}

/** 目标, 计划, or both where some are the one and some the other. */
export function targetHeader(words: FigureWords, targets: readonly FigureTarget[]): string {
  const roles = new Set(targets.map(({ role }) => role));
  const [role] = roles;
  return roles.size === 1 && role !== undefined ? words.roles[role] : words.table.planOrTarget;
}

/** A plan or target as a cell; empty where there is none. */
export function targetCell(target: FigureTarget | null | undefined): TableCell {
  return target ? factCell(target.fact) : none;
}
