import { type CsvRow, note } from './csv.ts';
import type { EconomyYear } from './economy.ts';
import type { DemoMetric } from './metric.ts';
import { type DemoPark, lastYear } from './parks.ts';
import type { Random } from './random.ts';
import { isShifted } from './values.ts';

/** Published late: for the newest year, two parks in five are still waiting for these. */
const lateMetrics = new Set(['rd_intensity', 'patents_per_10k', 'energy_intensity', 'water_intensity']);
/** Would betray a single taxpayer where there are few firms. */
const confidentialMetrics = new Set(['tax_revenue', 'tax_per_mu', 'profit_margin', 'tax_revenue_growth']);
const fewFirms = 5;
/** First printed as provisional, then settled. */
const provisionalMetrics = new Set([
  'gdp',
  'gdp_growth',
  'industrial_output',
  'high_tech_output',
  'labour_productivity',
]);

interface CellPlace {
  readonly metric: DemoMetric;
  readonly park: DemoPark;
  readonly economy: EconomyYear;
}

/** Why this cell has no value, as columns of the row; null where it has one. */
export function missingMark({ metric, park, economy }: CellPlace, random: Random): CsvRow | null {
  const chance = random();
  const firstYear = metric.kind === 'growth' ? park.founded + 1 : park.founded;
  if (economy.year < firstYear)
    return { status: 'M', ...note(`园区设立于${park.founded}年`, `Park founded in ${park.founded}`) };
  if (confidentialMetrics.has(metric.id) && economy.firms < fewFirms) {
    return { status: 'Q', ...note(`企业少于${fewFirms}家，不公开`, `Fewer than ${fewFirms} firms; not disclosed`) };
  }
  if (economy.year === lastYear && lateMetrics.has(metric.id) && chance < 0.4) {
    return { status: 'L', ...note('年报尚未发布', 'Annual report not yet published') };
  }
  return chance > 0.988 && metric.id !== 'gdp' ? { status: 'O' } : null;
}

/** The status of a cell that has a value. */
export function statusMark({ metric, park, economy }: CellPlace, random: Random): CsvRow {
  const chance = random();
  if (isShifted(metric, park) && economy.year === park.breakYear) {
    const text = `Territory redrawn in ${economy.year}; statistical scope widened`;
    return { status: 'B', ...note(`${economy.year}年区划调整，统计范围扩大`, text) };
  }
  if (economy.year === lastYear && provisionalMetrics.has(metric.id)) return { status: 'P' };
  return chance > 0.99 ? { status: 'E' } : {};
}

function floored(value: number): number {
  const step = value >= 1000 ? 100 : value >= 100 ? 10 : 5;
  return Math.floor(value / step) * step;
}

/** 350余 · 超100 · 300以上 : round numbers just below the truth. */
function lowerBound(value: number, chance: number): CsvRow {
  const bound = floored(value - 1);
  if (bound < 10) return {};
  if (chance < 0.5) return { value: String(bound), printed: `${bound}余`, qualifier: 'more_than' };
  if (chance < 0.75) return { value: String(bound), printed: `超${bound}`, qualifier: 'more_than' };
  return { value: String(bound), printed: `${bound}以上`, qualifier: 'at_least' };
}

/**
 * The qualified form of a figure, in place of its exact value; empty for most. Only metrics that no other metric
 * is part of, and that no growth or quarter is taken from, lose their exact value.
 */
export function qualifierMark({ metric }: CellPlace, text: string, random: Random): CsvRow {
  const [chance, form] = [random(), random()];
  const value = Number(text);
  if (metric.id === 'high_level_talent' && chance < 0.22) return lowerBound(value, form);
  if (metric.id === 'innovation_platforms' && chance < 0.1) return lowerBound(value, form);
  if (metric.id === 'tax_relief' && chance < 0.12 && value >= 1) {
    const about = value.toFixed(value >= 10 ? 0 : 1);
    return { value: about, printed: `约${about}`, qualifier: 'about' };
  }
  if (metric.id === 'approval_days' && chance < 0.14) {
    if (form < 0.5) return { printed: `不超过${text}`, qualifier: 'at_most' };
    const bound = String(value + 1);
    return { value: bound, printed: `不足${bound}`, qualifier: 'less_than' };
  }
  return {};
}
