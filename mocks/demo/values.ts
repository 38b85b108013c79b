import { type EconomyYear } from './economy.ts';
import type { DemoMetric, LevelMetric } from './metric.ts';
import type { DemoPark } from './parks.ts';
import { bell, type Random } from './random.ts';

/** How much larger the territory is once it is redrawn. */
const breakFactor = 1.38;

/** A figure at this many decimals; never "-0.0". */
export function rounded(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** True where the redrawn territory changes this metric. */
export function isShifted(metric: DemoMetric, park: DemoPark): boolean {
  return metric.kind === 'level' && metric.extensive && park.breakYear !== null;
}

/** The printed level: of the like-for-like path, scaled from the break on. */
export function levelText(metric: LevelMetric, park: DemoPark, economy: EconomyYear): string {
  const isAfterBreak = park.breakYear !== null && economy.year >= park.breakYear;
  const factor = metric.extensive && isAfterBreak ? breakFactor : 1;
  return rounded(metric.valueOf(economy) * factor, metric.decimals);
}

/**
 * The printed figure of a year. Reported growth is taken like for like and, where prices are comparable, deflated;
 * up to a few tenths of a point more separate it from the levels, as revisions do in real bulletins.
 */
export function valueText(
  metric: DemoMetric,
  park: DemoPark,
  years: { readonly now: EconomyYear; readonly before: EconomyYear },
  random: Random,
): string {
  if (metric.kind === 'level') return levelText(metric, park, years.now);
  const nominal = metric.base.valueOf(years.now) / metric.base.valueOf(years.before);
  const growth = metric.prices === 'comparable' ? nominal / (1 + years.now.inflation) : nominal;
  return rounded((growth - 1) * 100 + 0.1 * bell(random), metric.decimals);
}
