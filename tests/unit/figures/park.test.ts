import { describe, expect, it } from 'vitest';
import type { Metric } from '../../../src/contract/catalog.ts';
import { checkCode } from '../../../src/figures/check-code.ts';
import { toCoverageFigure } from '../../../src/figures/coverage.ts';
import { toHeadlineFigure } from '../../../src/figures/headline.ts';
import { parkEvents } from '../../../src/figures/park-events.ts';
import { toProfileFigure } from '../../../src/figures/profile.ts';
import { catalog, fact, metric, park, slice } from '../../support/slice.ts';

const at: Partial<Metric> = {
  measure: 'flow',
  unit: 'CNY_100M',
  decimals: 2,
  periods: ['2021-07'],
  parksWithValue: [1],
};
const founded = { cumulative: 'since_start', asOf: '2021-07' } as const;
const town = park('town', '金华新能源汽车小镇');
const metrics = [
  metric('investment', {
    ...at,
    periods: ['2021-07'],
    dimension: 'investment',
    label: { zh: '固定资产投资', en: 'Fixed-asset investment' },
  }),
  metric('featured', {
    ...at,
    periods: ['2021-07'],
    dimension: 'investment',
    partOf: 'output',
    label: { zh: '特色产业产出', en: 'Featured output' },
  }),
  metric('completion', {
    dimension: 'investment',
    measure: 'ratio',
    unit: 'percent',
    label: { zh: '投资计划完成率', en: 'Plan completion' },
  }),
  metric('output', {
    ...at,
    periods: ['2021-07'],
    dimension: 'investment',
    label: { zh: '工业总产出', en: 'Industrial output' },
  }),
  metric('talents', { label: { zh: '专业技术技能人才', en: 'Talents' }, periods: ['2021-07'], parksWithValue: [1] }),
  metric('approved', { measure: 'date', unit: 'year', label: { zh: '获批国家级', en: 'National approval' } }),
];
const dimensions = [
  { id: 'investment', label: { zh: '投资与产出', en: 'Investment' } },
  { id: 'talent', label: { zh: '人才', en: 'Talent' } },
];
const base = catalog([town], metrics, { dimensions });
const world = {
  ...base,
  periods: ['2010-11', '2020', '2021-07'],
  dataset: {
    ...base.dataset,
    defaults: { ...base.dataset.defaults, headline: [{ park: 'town', metrics: ['investment', 'output', 'talents'] }] },
  },
};
const own = slice({
  by: 'park',
  of: 'town',
  columns: world.periods,
  rows: {
    investment: [null, null, fact(80.47, founded)],
    featured: [null, null, fact(119.09, founded)],
    completion: [null, null, fact(100, { qualifier: 'more_than', printed: '超100', asOf: '2021-07' })],
    output: [null, 20.5, fact(121.32, founded)],
    talents: [null, null, fact(350, { qualifier: 'more_than', printed: '350余', asOf: '2021-07' })],
    approved: [2010, null, null],
  },
  others: [{ ...fact(200, { role: 'target' }), park: 'town', metric: 'investment', period: '2020', primary: true }],
});

describe('toProfileFigure', () => {
  const figure = toProfileFigure({ catalog: world, language: 'zh', slice: own, parkId: 'town' });

  it('groups by dimension, puts parts under their whole and the latest first', () => {
    expect(
      figure.table.rows.map(
        (row) =>
          row.heading ??
          `${'>'.repeat(row.indent ?? 0)}${row.cells
            .slice(0, 5)
            .map(({ text }) => text)
            .join('|')}`,
      ),
    ).toEqual([
      '投资与产出',
      '固定资产投资|80.47|亿元|2021年7月|截至2021年7月末；设立以来累计',
      '固定资产投资|200|亿元|2020年|目标',
      '投资计划完成率|超100|%|2021年7月|截至2021年7月末；下限',
      '工业总产出|121.32|亿元|2021年7月|截至2021年7月末；设立以来累计',
      '>其中：特色产业产出|119.09|亿元|2021年7月|截至2021年7月末；设立以来累计',
      '工业总产出|20.5|亿元|2020年|',
      '人才',
      '专业技术技能人才|350余|人|2021年7月|截至2021年7月末；下限',
    ]);
  });

  it('says the official sentence, of one moment only', () => {
    expect(figure.sentence).toBe(
      '截至2021年7月末，金华新能源汽车小镇累计完成固定资产投资80.47亿元，累计工业总产出121.32亿元，专业技术技能人才350余人。',
    );
  });

  it('says it in English with amounts as English counts', () => {
    const english = toProfileFigure({ catalog: world, language: 'en', slice: own, parkId: 'town' });
    expect(english.sentence).toBe(
      'As of end Jul 2021, town: cumulative fixed-asset investment 8.047 billion yuan, cumulative industrial output 12.132 billion yuan, Talents over 350 persons.',
    );
  });

  it('leaves dates to the timeline', () => {
    const events = parkEvents({ catalog: world, language: 'zh', slice: own });
    expect(events).toMatchObject([{ metric: 'approved', time: '2010年11月', fact: { value: 2010, text: '2010' } }]);
  });

  it('says where a park has no figures', () => {
    const bare = slice({ by: 'park', of: 'town', columns: ['2020'], rows: { output: [null] } });
    expect(toProfileFigure({ catalog: world, language: 'zh', slice: bare, parkId: 'town' }).empty?.title).toContain(
      '还没有收录数值',
    );
  });
});

describe('toHeadlineFigure', () => {
  it('says under each figure what it is made of or how far it is', () => {
    const { groups } = toHeadlineFigure({ catalog: world, language: 'zh', slices: [own] });
    expect(groups[0]?.facts.map(({ label, value, unit, remark }) => [label, value.text, unit, remark])).toEqual([
      ['固定资产投资', '80.47', '亿元', '投资计划完成率超100%'],
      ['工业总产出', '121.32', '亿元', '其中：特色产业产出119.09亿元'],
      ['专业技术技能人才', '350余', '人', '截至2021年7月末；下限'],
    ]);
  });
});

describe('toCoverageFigure', () => {
  it('counts parks by year, of several periods the fullest', () => {
    const covered = catalog(
      [town],
      [
        metric('few', { periods: ['2020'], parksWithValue: [1] }),
        metric('many', { periods: ['undated', '2019-Q1', '2019-Q2', '2021'], parksWithValue: [9, 3, 5, 4] }),
      ],
    );
    const figure = toCoverageFigure({ catalog: covered, language: 'zh', limit: 1 });
    expect(figure).toMatchObject({ rows: [{ metric: 'many', counts: [5, 0, 4] }], left: 1 });
    expect(figure.table.rows[0]?.cells.map(({ text }) => text)).toEqual(['从业人数', '5', '—', '4', '9']);
  });
});

describe('checkCode', () => {
  it('is the same for the same contents, and another for a change of one digit or of place', () => {
    expect(checkCode(['china', ['80.47', 'x']])).toBe(checkCode(['china', ['80.47', 'x']]));
    expect(checkCode(['china', ['80.47', 'x']])).not.toBe(checkCode(['china', ['80.48', 'x']]));
    expect(checkCode(['china', ['80.47', 'x']])).not.toBe(checkCode(['china', ['x', '80.47']]));
  });
});
