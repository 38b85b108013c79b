import type { CsvRow } from './csv.ts';
import { type DemoOptions, demoPark, seedOf } from './parks.ts';
import { registerRow } from './portfolio.ts';
import { between, mulberry32, pick, streamSeed } from './random.ts';

const products = [
  ['储能电芯', 'Storage Cell'],
  ['氢燃料电堆', 'Hydrogen Fuel Cell Stack'],
  ['光通信模块', 'Optical Module'],
  ['功率器件', 'Power Device'],
  ['精密减速器', 'Precision Reducer'],
  ['生物试剂', 'Bioreagent'],
  ['碳纤维部件', 'Carbon-fibre Part'],
  ['工业软件', 'Industrial Software'],
  ['智能传感器', 'Smart Sensor'],
  ['功能面料', 'Technical Textile'],
] as const;
const works = [
  ['生产基地', 'Plant'],
  ['研发中心', 'R&D Centre'],
  ['扩建工程', 'Extension'],
  ['产业园', 'Campus'],
] as const;

const attributes = {
  planned_investment: { label_zh: '计划投资', label_en: 'Planned investment', unit: 'CNY_100M', role: 'plan' },
  invested: { label_zh: '已完成投资', label_en: 'Invested so far', unit: 'CNY_100M', role: 'actual' },
  land_area: { label_zh: '用地面积', label_en: 'Land', unit: 'mu', role: 'actual' },
  capacity_total: { label_zh: '总产能规划', label_en: 'Total planned capacity', unit: 'sets_per_year', role: 'plan' },
  capacity_phase1: {
    label_zh: '一期产能规划',
    label_en: 'Phase-1 planned capacity',
    unit: 'sets_per_year',
    role: 'plan',
  },
  expected_jobs: { label_zh: '预计新增就业', label_en: 'Expected jobs', unit: 'persons', role: 'target' },
} as const;

/** What a plant is to make in a year, whole and in its first phase. */
function* capacityRows(entity: CsvRow, index: number, options: DemoOptions): Generator<CsvRow> {
  const random = mulberry32(streamSeed(seedOf(options), 'project-capacity', index));
  const total = Math.ceil(between(random, 2, 60)) * 5000;
  const first = Math.ceil((total * between(random, 0.2, 0.6)) / 1000) * 1000;
  const words = random() < 0.25 ? { printed: `${total / 10_000}万以上`, qualifier: 'at_least' } : {};
  const common = { ...entity, period: 'undated' };
  yield { ...common, attribute: 'capacity_total', ...attributes.capacity_total, value: String(total), ...words };
  yield { ...common, attribute: 'capacity_phase1', ...attributes.capacity_phase1, value: String(first) };
}

/** One line of the register for each project. */
export function* registerRows(options: DemoOptions): Generator<CsvRow> {
  const seen = new Set<string>();
  for (const { entity = '', name_zh = '', name_en = '', park = '' } of projectRows(options)) {
    if (seen.has(entity)) continue;
    yield registerRow({ entity, name_zh, name_en, park }, seen.size, options);
    seen.add(entity);
  }
}

/** Fictional projects, four figures each and a plant's capacity, spread over the parks. */
export function* projectRows(options: DemoOptions): Generator<CsvRow> {
  const random = mulberry32(streamSeed(seedOf(options), 'projects'));
  for (let index = 0; index < (options.projects ?? 0); index += 1) {
    const park = demoPark(Math.floor(random() * options.parks), options);
    const [product, work] = [pick(products, index), pick(works, Math.floor(random() * works.length))];
    const number = String(index + 1).padStart(4, '0');
    const entity = {
      entity: `project-${number}`,
      kind: 'project',
      name_zh: `${product[0]}${work[0]}（虚构 ${number}）`,
      name_en: `${product[1]} ${work[1]} (fictional ${number})`,
      park: park.id,
      source: 'demo_bulletin',
    };
    const planned = between(random, 0.8, 12) * (park.level === 'town' ? 1 : between(random, 1, 5));
    const invested = { value: (planned * between(random, 0.05, 1)).toFixed(2), period: '2025-06', as_of: '2025-06' };
    const land = Math.round(planned * between(random, 8, 16));
    const jobs = Math.ceil((planned * between(random, 15, 60)) / 10) * 10;
    const about = random() < 0.3 ? { printed: `约${land}`, qualifier: 'about' } : {};
    yield {
      ...entity,
      attribute: 'planned_investment',
      ...attributes.planned_investment,
      value: planned.toFixed(2),
      period: 'undated',
    };
    yield { ...entity, attribute: 'invested', ...attributes.invested, ...invested };
    yield {
      ...entity,
      attribute: 'land_area',
      ...attributes.land_area,
      value: String(land),
      ...about,
      period: 'undated',
    };
    yield {
      ...entity,
      attribute: 'expected_jobs',
      ...attributes.expected_jobs,
      value: String(jobs),
      period: 'undated',
    };
    if (work[0] === '生产基地') yield* capacityRows(entity, index, options);
  }
}
