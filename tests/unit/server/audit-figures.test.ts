import { expect, test } from 'vitest';
import { auditFigures } from '../../../server/audit-figures/audit-figures.ts';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { readDataset } from '../../support/read-dataset.ts';
import { smallDataset } from '../../support/small-dataset.ts';

const metrics = `id,label_zh,label_en,dimension,unit,measure,direction,decimals,role,part_of,growth_of,definition_zh,definition_en
output,产值,Output,scale,CNY_100M,flow,higher,2,actual,,,,
exports,出口,Exports,scale,CNY_10K,flow,higher,2,actual,output,,,
exports_share,出口占比,Share of exports,scale,percent,ratio,higher,1,actual,,,出口占产值的比重。,Exports over output.
output_growth,产值增速,Growth of output,scale,percent,growth,higher,1,actual,,output,,
staff,从业人员,Staff,scale,persons,stock,higher,0,actual,,,,
total_score,总分,Score,scale,points,score,higher,1,actual,,,,
overall_rank,名次,Rank,scale,rank,rank,lower,0,actual,,,,
`;

/** The audit of a dataset with these rows (park,metric,period,value,unit,printed,qualifier) beside those its defaults name. */
async function audited(...rows: readonly string[]) {
  const lines = [...rows, 'delta,output,2022,1,CNY_100M,,', 'delta,output,2023,1,CNY_100M,,'].map(
    (row) => `${row},yearbook`,
  );
  const observations = `park,metric,period,value,unit,printed,qualifier,source\n${lines.join('\n')}\n`;
  const { catalog, observations: read } = await loadDataset({
    ...smallDataset,
    'metrics.csv': metrics,
    'observations.csv': observations,
  });
  return auditFigures(catalog, read, 10);
}

async function found(...rows: readonly string[]) {
  const { rules } = await audited(...rows);
  return rules.flatMap(({ findings }) =>
    findings.map(({ rule, park, metric, period }) => [rule, park, metric, period].join(' ')),
  );
}

test('a part above its whole is told, whatever the units, and one that may fit is not', async () => {
  const whole = ['alpha,output,2021,100,CNY_100M,,', 'beta,output,2021,100,CNY_100M,超100,more_than'];
  expect(await found(...whole, 'alpha,exports,2021,1000001,CNY_10K,,', 'beta,exports,2021,1200000,CNY_10K,,')).toEqual([
    'part_exceeds_whole alpha exports 2021',
  ]);
  expect(await found(...whole, 'alpha,exports,2021,1000000,CNY_10K,,')).toEqual([]);
});

test('a share is held to the part and whole its definition names, as far as rounding goes', async () => {
  const levels = ['alpha,output,2021,300,CNY_100M,,', 'alpha,exports,2021,1000000,CNY_10K,,'];
  expect(await found(...levels, 'alpha,exports_share,2021,33.3,percent,,')).toEqual([]);
  const { rules } = await audited(...levels, 'alpha,exports_share,2021,35.3,percent,,');
  expect(rules[0]).toMatchObject({
    rule: 'share_disagrees',
    count: 1,
    findings: [{ value: 35.3, against: { metric: 'output', value: 300 } }],
  });
  expect(rules[0]?.findings[0]?.expected).toBeCloseTo(33.333, 3);
});

test('a reported growth far from that of the levels is told, but not the rounding of small ones', async () => {
  const levels = ['alpha,output,2020,100,CNY_100M,,', 'alpha,output,2021,110,CNY_100M,,'];
  expect(await found(...levels, 'alpha,output_growth,2021,4,percent,,')).toEqual([]);
  expect(await found(...levels, 'alpha,output_growth,2021,40,percent,,')).toEqual([
    'growth_disagrees alpha output_growth 2021',
  ]);
  const small = ['beta,output,2020,0.04,CNY_100M,,', 'beta,output,2021,0.05,CNY_100M,,'];
  expect(await found(...small, 'beta,output_growth,2021,45,percent,,')).toEqual([]);
});

test('a rank that contradicts the values, or is none, is told', async () => {
  const values = ['alpha,total_score,2021,90,points,,', 'beta,total_score,2021,95,points,,'];
  const right = ['alpha,overall_rank,2021,2,rank,,', 'beta,overall_rank,2021,1,rank,,'];
  const wrong = ['alpha,overall_rank,2021,1,rank,,', 'beta,overall_rank,2021,2,rank,,'];
  expect(await found(...values, ...right)).toEqual([]);
  expect(await found(...values, ...wrong)).toEqual(['rank_disagrees beta overall_rank 2021']);
  expect(await found('gamma,overall_rank,2021,0,rank,,', 'beta,overall_rank,2021,1.5,rank,,')).toHaveLength(2);
});

test('a value some thousand times off its series is told', async () => {
  const years = [2017, 2018, 2019, 2020].map(
    (year) => `alpha,output,${String(year)},${String(year - 1900)},CNY_100M,,`,
  );
  expect(await found(...years, 'alpha,output,2021,121000,CNY_100M,,')).toEqual(['unit_slip alpha output 2021']);
  expect(await found(...years, 'alpha,output,2021,2500,CNY_100M,,')).toEqual([]);
});

test('a stock that leaps within a quarter is told', async () => {
  const rows = [
    'alpha,staff,2021-Q1,1000,persons,,',
    'alpha,staff,2021-Q2,1400,persons,,',
    'alpha,staff,2021-Q3,1450,persons,,',
  ];
  expect(await found(...rows)).toEqual(['suspected_break alpha staff 2021-Q2']);
});

test.each([
  ['china', []],
  ['bangladesh', []],
  ['korea', [['suspected_break', 8]]],
])('of the figures that ship, %s has these findings', async (name, expected) => {
  const { catalog, observations } = await loadDataset(readDataset(name));
  const { rules, checked } = auditFigures(catalog, observations, 1);
  expect(rules.map(({ rule, count, findings }) => [rule, count, findings.length])).toEqual(
    expected.map((each) => [...each, 1]),
  );
  expect(checked).toBeGreaterThan(40);
});
