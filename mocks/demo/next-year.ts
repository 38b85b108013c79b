import { type CsvRow, note } from './csv.ts';
import type { EconomyYear } from './economy.ts';
import { type DemoPark, lastYear } from './parks.ts';

const metrics = [
  { id: 'industrial_output', role: 'target', valueOf: (e: EconomyYear) => e.output },
  { id: 'fixed_asset_investment', role: 'plan', valueOf: (e: EconomyYear) => e.investment },
] as const;

const forecast = note('模型预测（虚构）', 'Model forecast (fictional)');
const notes = { plan: note('年度计划', 'Annual plan'), target: note('年度目标', 'Annual target') } as const;

/** A round figure above what the model says will come true: plans hope. */
function hoped(value: number): number {
  const step = value >= 1000 ? 50 : value >= 100 ? 10 : 1;
  return Math.ceil((value * 1.03) / step) * step;
}

/** What is known of the year after the last: plans and targets of national and provincial parks, forecasts of national ones. */
export function* nextYearRows(park: DemoPark, path: readonly EconomyYear[]): Generator<CsvRow> {
  const next = path.find((economy) => economy.year === lastYear + 1);
  if (next === undefined || park.level === 'town') return;
  const cell = { park: park.id, period: String(lastYear + 1), unit: 'CNY_100M', source: 'demo_bulletin' };
  if (park.level === 'national') {
    yield { ...cell, metric: 'gdp', value: (next.gdp * 1.01).toFixed(2), status: 'F', ...forecast };
  }
  for (const { id, role, valueOf } of metrics) {
    const value = String(hoped(valueOf(next)));
    const isBound = id === 'industrial_output' && park.index % 3 === 0;
    const bound = isBound ? { printed: `超${value}`, qualifier: 'more_than' } : {};
    yield { ...cell, metric: id, value, ...bound, role, ...notes[role] };
  }
}
