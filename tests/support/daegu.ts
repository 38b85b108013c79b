import { readFileSync } from 'node:fs';
import type { Catalog } from '../../src/contract/catalog.ts';
import type { Slice } from '../../src/contract/slice.ts';
import { catalog, metric, park, slice } from './slice.ts';

const clusters = [
  ['seongseo', '城西', '성서산단'],
  ['seodaegu', '西大邱', '서대구산단'],
  ['dalseong-1', '达城1期', '달성1차'],
  ['third', '第三', '제3산단'],
  ['geomdan', '检丹', '검단산단'],
  ['dalseong-2', '达城2期·国家', '달성2차·국가산단'],
  ['yeomsaek', '染色', '염색산단'],
] as const;

const [header = '', ...lines] = readFileSync(new URL('daegu-employment.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const ids = header.split(',').slice(1);
const table = lines.map((line) => line.split(','));

/** Quarters 2018-Q2 to 2025-Q2. */
export const daeguPeriods: readonly string[] = table.map(([period = '']) => period);

/** Persons employed in Daegu's seven clusters, as KICOX's quarterly file gives them. */
export const daeguSlice: Slice = slice({
  by: 'metric',
  of: 'employment',
  columns: daeguPeriods,
  rows: Object.fromEntries(ids.map((id, index) => [id, table.map((row) => Number(row[index + 1]))])),
});

export const daeguCatalog: Catalog = catalog(
  clusters.map(([id, zh, local]) => park(id, `${zh}产业集群`, { short: { zh, en: id }, local })),
  [metric('employment', { periods: [...daeguPeriods], parksWithValue: daeguPeriods.map(() => 7) })],
  { counts: { parks: 7, metrics: 1, periods: 29, observations: 203, sources: 1 } },
);
