/** One measured promise. Sizes and rates have one figure; times have two. */
export interface Row {
  readonly group: string;
  readonly row: string;
  readonly unit: 'ms' | 's' | 'KB' | 'MB' | 'req/s';
  readonly p50: number;
  readonly p95: number | null;
  /** What p50 must reach, and p95 where it is promised; null where the row only informs. */
  readonly budget: { readonly p50: number | null; readonly p95: number | null } | null;
  /** Rates must be at least the budget, all else at most. */
  readonly better: 'lower' | 'higher';
}

/** The value below which this share of the samples lies (nearest rank). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('No samples were taken.');
  return found;
}

interface TimeRow {
  readonly group: string;
  readonly row: string;
  readonly samplesMs: readonly number[];
  readonly budgetMs?: { readonly p50?: number; readonly p95?: number };
}

export function timeRow({ group, row, samplesMs, budgetMs }: TimeRow): Row {
  const budget = budgetMs ? { p50: budgetMs.p50 ?? null, p95: budgetMs.p95 ?? null } : null;
  return {
    group,
    row,
    unit: 'ms',
    p50: quantile(samplesMs, 0.5),
    p95: quantile(samplesMs, 0.95),
    budget,
    better: 'lower',
  };
}

function isWithin(value: number | null, limit: number | null | undefined, better: Row['better']): boolean {
  if (value === null || limit === null || limit === undefined) return true;
  return better === 'lower' ? value <= limit : value >= limit;
}

export function isMet({ p50, p95, budget, better }: Row): boolean {
  return isWithin(p50, budget?.p50, better) && isWithin(p95, budget?.p95, better);
}

function figure(value: number | null | undefined): string {
  if (value === null || value === undefined) return '';
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

function budgetText({ budget, better }: Row): string {
  if (!budget) return '';
  const sign = better === 'lower' ? '≤' : '≥';
  return [budget.p50, budget.p95]
    .filter((limit) => limit !== null)
    .map((limit) => `${sign} ${String(limit)}`)
    .join(' / ');
}

/** The rows as a table of plain text. */
export function tableText(rows: readonly Row[]): string {
  const head = ['group', 'row', 'p50', 'p95', 'unit', 'budget', ''];
  const body = rows.map((row) => [
    row.group,
    row.row,
    figure(row.p50),
    figure(row.p95),
    row.unit,
    budgetText(row),
    row.budget ? (isMet(row) ? 'met' : 'NOT MET') : '',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((cells) => cells[column]?.length ?? 0)));
  const isNumber = (column: number) => column === 2 || column === 3;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
