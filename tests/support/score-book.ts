import type { Catalog } from '../../src/contract/catalog.ts';
import type { Indicator, Scheme } from '../../src/contract/scheme.ts';
import type { Slice } from '../../src/contract/slice.ts';
import type { BookRequest } from '../../src/exports/score-workbook/book-request.ts';
import { metricsOfScheme } from '../../src/domain/composite/slice-figures.ts';
import { scoreWorkbook } from '../../src/exports/score-workbook/score-workbook.ts';
import { indicator, resultOf, scheme } from './composite.ts';
import { catalog, fact, metric, park, slice } from './slice.ts';
import type { Shipped } from './shipped.ts';
import { shippedPresets } from './scores.ts';

const names = {
  north: '北园',
  south: '南园',
  east: '东园',
  west: '西园',
  twin: '双子园',
  outlier: '独大园',
  sparse: '稀疏园',
  poor: '无数园',
};
type Name = keyof typeof names;

const metrics = ['output', 'land', 'energy', 'patents', 'same', 'staff'] as const;

/**
 * Parks with a tie (east and twin), one far ahead, one with gaps and one below any coverage; figures that are approximate, planned
 * where others are actual, and without a denominator.
 */
const rows: Readonly<Record<Name, Parameters<typeof slice>[0]['rows'][string]>> = {
  north: [120, 10, 0.8, 30, 7, 400],
  south: [80.5, 8, 1.1, 12, 7, fact(310, { qualifier: 'more_than', printed: '310余' })],
  east: [95, 9, 0.9, 15, 7, 380],
  west: [60, 12, 1.4, 0, 7, fact(500, { role: 'plan' })],
  twin: [95, 9, 0.9, 15, 7, 380],
  outlier: [4000, 11, 0.2, 18, 7, 420],
  sparse: [70, null, null, fact(null, { status: 'Q' }), 7, 390],
  poor: [null, null, null, null, null, 350],
};

const dimensions = [
  { id: 'scale', label: { zh: '规模', en: 'Scale' } },
  { id: 'quality', label: { zh: '质量 & 效益', en: 'Quality & benefit' } },
  { id: 'people', label: { zh: '人才', en: 'People' } },
];

const world: { readonly catalog: Catalog; readonly slice: Slice } = {
  catalog: catalog(
    Object.entries(names).map(([id, zh]) => park(id, zh)),
    metrics.map((id) => metric(id, { label: { zh: `“${id}”`, en: id }, decimals: 1, periods: ['2024'] })),
    { dimensions },
  ),
  slice: slice({ by: 'period', of: '2024', columns: metrics, rows }),
};

const goals: Readonly<Record<string, Partial<Indicator>>> = {
  output: { goalposts: { worst: 50, best: 1000 }, base: 90 },
  density: { goalposts: { worst: 5, best: 20 }, base: 9 },
  energy: { goalposts: { worst: 1.2, best: 0.5 }, base: 1 },
  patents: { goalposts: { worst: 0, best: 25 }, base: 14 },
  same: { goalposts: { worst: 5, best: 10 }, base: 7 },
  staff: { goalposts: { worst: 300, best: 450 }, base: 350 },
};

/** A scheme with every trait an indicator can have: a logarithm, a denominator, a better low end, a zero, no difference between parks. */
export function smallScheme(more: Partial<Scheme>): Scheme {
  const made = scheme(
    {
      scale: [
        indicator('output', { transform: 'log', weight: 3, ...goals['output'] }),
        indicator('density', { metric: 'output', denominator: 'land', ...goals['density'] }),
      ],
      quality: [
        indicator('energy', { direction: 'lower', ...goals['energy'] }),
        indicator('patents', { weight: 2, ...goals['patents'] }),
        indicator('same', goals['same']),
      ],
      people: [indicator('staff', goals['staff'])],
    },
    { missing: { coverage: 0.3, method: 'reweight' }, ...more },
  );
  const weights = [50, 30, 20];
  return { ...made, dimensions: made.dimensions.map((each, at) => ({ ...each, weight: weights[at] ?? 0 })) };
}

const words = { preset: { zh: '等权', en: 'Equal' }, isCustom: true, notes: ['一个口径 <&>'], check: 'ABCD-1234' };

export function smallRequest(of: Scheme, more: Partial<BookRequest> = {}): BookRequest {
  const parks = Object.keys(names);
  const subject = '测试园区综合得分';
  return { scheme: of, ...world, parks, language: 'zh', subject, time: '2024年', ...words, ...more };
}

/** The request of a shipped dataset's workbook at the period of its rankings, under its first preset changed as told. */
export function shippedRequest(data: Shipped, edit: (scheme: Scheme) => Scheme = (same) => same): BookRequest {
  const { catalog: of } = data;
  const period = of.dataset.defaults.ranking.period;
  const { presets, slice: figures, parks } = shippedPresets(data, period);
  const [preset] = presets;
  if (preset === undefined) throw new Error('the dataset has no preset');
  return {
    ...smallRequest(edit(preset)),
    slice: figures,
    catalog: of,
    parks,
    isCustom: false,
    subject: of.dataset.place.zh,
    time: period,
  };
}

/** A request as large as a national assessment: invented parks and figures, some of them missing. */
export function largeRequest(parks: number, indicators: number): BookRequest {
  const ids = Array.from({ length: indicators }, (_, at) => `m${String(at)}`);
  const dimensionIds = ['scale', 'quality', 'people'];
  const of = scheme(
    Object.fromEntries(
      dimensionIds.map((id, at) => [id, ids.filter((_, index) => index % dimensionIds.length === at)]),
    ),
    { missing: { coverage: 0.5, method: 'reweight' } },
  );
  const columns = metricsOfScheme(of);
  const facts = Object.fromEntries(
    Array.from({ length: parks }, (_, row) => [
      `p${String(row)}`,
      columns.map((_, at) => ((row * 7 + at * 13) % 29 === 0 ? null : ((row * 7919 + at * 104_729) % 99_991) / 7)),
    ]),
  );
  return smallRequest(of, {
    slice: slice({ by: 'period', of: '2024', columns, rows: facts }),
    parks: Object.keys(facts),
    catalog: catalog(
      Object.keys(facts).map((id) => park(id, `国家级开发区${id}`)),
      ids.map((id) => metric(id, { decimals: 1, periods: ['2024'] })),
      { dimensions },
    ),
  });
}

export function bookOf(request: BookRequest): Uint8Array {
  return resultOf(scoreWorkbook(request));
}
