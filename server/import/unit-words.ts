import { findUnit, type Unit } from '../../src/domain/units.ts';
import { tidy } from './tidy.ts';

/** What words for a unit may mean: a measure of `units.ts` and how many of its base unit. Measure null: a bare 万, of whatever is measured. */
export interface Scale {
  readonly measure: string | null;
  readonly factor: number;
}

const multipliers: Readonly<Record<string, number>> = {
  '': 1,
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  k: 1e3,
  thousand: 1e3,
  '10k': 1e4,
  '10,000': 1e4,
  '10000': 1e4,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  '100m': 1e8,
  '100million': 1e8,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
};

/** Words for what is counted, without blanks; some words stand for several measures, and the metric decides. */
const bases: readonly (readonly [words: readonly string[], scales: readonly Scale[]])[] = [
  [['元', '人民币', '元人民币', '人民币元', 'rmb', 'cny', 'yuan', '¥', 'yuanrmb'], [{ measure: 'CNY', factor: 1 }]],
  [['美元', 'usd', 'us$', '$', 'dollars', 'usdollars', 'us'], [{ measure: 'USD', factor: 1 }]],
  [['韩元', 'krw', 'won', '₩', '원'], [{ measure: 'KRW', factor: 1 }]],
  [['人', '人次', 'persons', 'person', 'people', 'employees', 'workers', '명'], [{ measure: 'persons', factor: 1 }]],
  [
    [
      '家',
      '户',
      '个',
      '项',
      'firms',
      'firm',
      'enterprises',
      'companies',
      'units',
      'items',
      'zones',
      'projects',
      '개',
      '개사',
      '所',
    ],
    ['firms', 'units', 'items', 'zones', 'projects'].map((measure) => ({ measure, factor: 1 })),
  ],
  [['%', 'percent', 'percentage', '百分比', 'pct'], [{ measure: 'percent', factor: 1 }]],
  [['‰'], [{ measure: 'percent', factor: 0.1 }]],
  [['百分点', '个百分点', 'pp', 'percentagepoints'], [{ measure: 'pp', factor: 1 }]],
  [['平方公里', '平方千米', 'km2', 'sqkm', 'squarekilometres', 'squarekilometers'], [{ measure: 'area', factor: 1 }]],
  [['公顷', 'ha', 'hectares'], [{ measure: 'area', factor: 0.01 }]],
  [['亩', 'mu'], [{ measure: 'area', factor: 1 / 1500 }]],
  [['平方米', 'm2', 'sqm'], [{ measure: 'area', factor: 1e-6 }]],
  [['公里', '千米', 'km'], [{ measure: 'length', factor: 1 }]],
  [['位', '名', 'rank', '名次', '第'], ['rank', 'places'].map((measure) => ({ measure, factor: 1 }))],
  [['分', 'points', 'score'], [{ measure: 'points', factor: 1 }]],
  [['年', 'year', 'years', '年份'], ['year', 'duration_years'].map((measure) => ({ measure, factor: 1 }))],
  [['月', '个月', 'months'], [{ measure: 'duration_months', factor: 1 }]],
  [['天', '日', 'days'], [{ measure: 'duration_days', factor: 1 }]],
  [['辆', '台', 'vehicles'], [{ measure: 'vehicles', factor: 1 }]],
  [['套', '台套', 'sets'], [{ measure: 'sets', factor: 1 }]],
  [['指数', 'index'], [{ measure: 'index', factor: 1 }]],
];

const scalesOf = new Map(bases.flatMap(([words, scales]) => words.map((word) => [word, scales] as const)));
/** Longest first, so that 百万 is not read as 百. */
const heads = Object.keys(multipliers).sort((a, b) => b.length - a.length);
/** Units whose names hold no number of their own: they are read by their id or name as a whole. */
const wholeNames = [
  ...['CNY', 'CNY_10K', 'CNY_100M', 'CNY_M', 'CNY_B', 'USD', 'USD_10K', 'USD_M', 'USD_100M', 'USD_B', 'KRW', 'KRW_10K'],
  ...[
    'KRW_M',
    'KRW_100M',
    'KRW_B',
    'persons',
    'persons_10K',
    'firms',
    'units',
    'items',
    'zones',
    'projects',
    'percent',
    'pp',
  ],
  ...['mu', 'ha', 'km2', 'CNY_10K_per_mu', 'CNY_10K_per_person', 'tce_per_CNY_10K', 'm3_per_CNY_10K', 'rank', 'places'],
  ...['points', 'index', 'year', 'years', 'months', 'days', 'km', 'vehicles_per_year', 'vehicles', 'sets', 'per_10K'],
];

function squeezed(words: string): string {
  return tidy(words)
    .toLowerCase()
    .replace(/[\s_]+/gu, '');
}

const byName = new Map<string, readonly Scale[]>(
  wholeNames.flatMap((id) => {
    const unit = findUnit(id);
    if (unit === undefined) return [];
    return [unit.id, unit.zh, unit.en].map(
      (name) => [squeezed(name), [{ measure: unit.measure, factor: unit.factor }]] as const,
    );
  }),
);

function multiplied(head: string, base: string): readonly Scale[] | null {
  const factor = multipliers[head];
  if (factor === undefined) return null;
  if (base === '') return head === '' ? null : [{ measure: null, factor }];
  return scalesOf.get(base)?.map((scale) => ({ measure: scale.measure, factor: scale.factor * factor })) ?? null;
}

/** What words for a unit mean: 亿元, 万美元, M USD, 10k persons, US$ million. Empty where they are no unit known here. */
export function readUnit(words: string): readonly Scale[] {
  const text = squeezed(words);
  if (text === '') return [];
  const own = scalesOf.get(text) ?? byName.get(text);
  if (own !== undefined) return own;
  const id = findUnit(words.trim());
  if (id !== undefined) return [{ measure: id.measure, factor: id.factor }];
  for (const head of heads) {
    if (text.startsWith(head)) {
      const read = multiplied(head, text.slice(head.length));
      if (read !== null) return read;
    }
    if (head !== '' && text.endsWith(head)) {
      const read = multiplied(head, text.slice(0, -head.length));
      if (read !== null) return read;
    }
  }
  return [];
}

/** How many places the point moves from the words' unit to `to`; null where none of their meanings converts by a power of ten. */
export function shiftTo(to: Unit, scales: readonly Scale[]): number | null {
  for (const { measure, factor } of scales) {
    if (measure !== null && measure !== to.measure) continue;
    const power = Math.log10(factor / to.factor);
    const shift = Math.round(power);
    if (Math.abs(power - shift) < 1e-9) return shift;
  }
  return null;
}
