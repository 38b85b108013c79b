import { type CsvRow, note } from './csv.ts';
import type { EconomyYear } from './economy.ts';
import { demoMetrics } from './metrics.ts';
import { type DemoOptions, type DemoPark, lastYear, seedOf } from './parks.ts';
import { between, mulberry32, type Random, streamSeed } from './random.ts';
import { levelText } from './values.ts';

/** How each metric runs within a year: single quarters that add up to it, sums since January, or a moving stock. */
const kinds = [
  { id: 'industrial_output', kind: 'single' },
  { id: 'tax_revenue', kind: 'single' },
  { id: 'fixed_asset_investment', kind: 'ytd' },
  { id: 'employment', kind: 'stock' },
] as const;

type Kind = (typeof kinds)[number]['kind'];
const firstYear = 2022;
const seasons = [0.225, 0.25, 0.252, 0.273];

/** Four figures in hundredths, whose sum (single), last (ytd, stock) is exactly the annual figure. */
function quartersOf(kind: Kind, total: number, before: number, random: Random): readonly number[] {
  if (kind === 'stock') {
    return [0.25, 0.5, 0.75, 1].map((share) => Math.round(before + (total - before) * share));
  }
  const raw = seasons.map((share) => share * between(random, 0.97, 1.03));
  const sum = raw.reduce((left, right) => left + right, 0);
  const sums = raw.map((_, index) => raw.slice(0, index + 1).reduce((left, right) => left + right, 0));
  const running = sums.map((until) => Math.round((total * until) / sum));
  return kind === 'ytd' ? running : running.map((until, index) => until - (running[index - 1] ?? 0));
}

/**
 * Quarters 2022-Q1 to 2025-Q2 of four metrics. A year whose annual figure is missing has no quarters either;
 * of 2025 the first half is provisional, and every seventh park has not published its second quarter.
 */
export function* quarterRows(
  park: DemoPark,
  path: readonly EconomyYear[],
  annual: readonly CsvRow[],
  options: DemoOptions,
): Generator<CsvRow> {
  const random = mulberry32(streamSeed(seedOf(options), 'quarters', park.index));
  for (const { id, kind } of kinds) {
    const metric = demoMetrics.find((each) => each.id === id);
    if (metric?.kind !== 'level') continue;
    const published = new Set(annual.filter((row) => row['metric'] === id && row['value']).map((row) => row['period']));
    for (const [index, economy] of path.entries()) {
      const [before, isNew] = [path[index - 1], economy.year > lastYear];
      if (before === undefined || economy.year < firstYear) continue;
      const hundredths = (of: EconomyYear) => Math.round(Number(levelText(metric, park, of)) * 100);
      const values = quartersOf(kind, hundredths(economy), hundredths(before), random);
      if (!published.has(String(Math.min(economy.year, lastYear)))) continue;
      for (const [quarter, value] of values.slice(0, isNew ? 2 : 4).entries()) {
        const isLate = isNew && quarter === 1 && park.index % 7 === 3;
        yield {
          park: park.id,
          metric: id,
          period: `${economy.year}-Q${quarter + 1}`,
          value: isLate ? '' : (value / 100).toFixed(2),
          unit: metric.unit,
          status: isLate ? 'L' : isNew ? 'P' : '',
          cumulative: kind === 'ytd' ? 'ytd' : '',
          source: isNew ? 'demo_bulletin' : 'demo_yearbook',
          ...(isLate ? note('二季度数据尚未发布', 'Second-quarter figure not yet published') : {}),
        };
      }
    }
  }
}
