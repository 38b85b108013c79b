import { expect, it } from 'vitest';
import { compareSteps } from '../../../src/figures/compare-steps.ts';
import { nextMetrics, nextPeriods } from '../../../src/figures/next-steps.ts';
import { rankingSteps } from '../../../src/figures/ranking-steps.ts';
import { defaultView } from '../../../src/figures/view.ts';
import { shipped } from '../../support/shipped.ts';

const { catalog } = await shipped('korea');
const view = { ...defaultView, dataset: 'korea' };
const [first = '', second = '', third = ''] = nextMetrics('production', catalog);

it('goes further ahead than back, and no further than the list', () => {
  const periods = ['2019', '2020', '2021', '2022', '2023', '2024'];
  expect(nextPeriods('2020', periods)).toEqual(['2021', '2022', '2023', '2019']);
  expect(nextPeriods('2024', periods)).toEqual(['2023']);
  expect(nextPeriods('2024-Q1', periods)).toEqual([]);
});

it('asks for the next metrics of a trend for the same parks', () => {
  const asked = compareSteps({ ...view, metric: 'production', parks: ['onsan', 'gumi'] }, catalog);
  expect(asked).toContainEqual({ by: 'metric', metric: first, parks: ['onsan', 'gumi'] });
  expect(asked.some((request) => request.by === 'metric' && request.metric === 'production')).toBe(false);
});

it('asks for the next periods where a figure is of one', () => {
  const asked = compareSteps({ ...view, figure: 'scatter', parks: ['onsan', 'gumi'], period: '2024-Q1' }, catalog);
  expect(asked.map((request) => request.by === 'period' && request.period)).toEqual(
    expect.arrayContaining(['2024-Q2', '2023-Q4']),
  );
});

it('asks for the ranking, its comparison and its history of each next metric', () => {
  const asked = rankingSteps({ ...view, metric: 'production', period: '2024-Q1' }, catalog);
  for (const metric of [first, second, third]) {
    expect(asked.filter((request) => request.by === 'period' && request.metrics[0] === metric)).toHaveLength(2);
    expect(asked).toContainEqual({ by: 'metric', metric, parks: null });
  }
});

it('fetches no whole metric of very many parks on suspicion', () => {
  const [park] = catalog.parks;
  if (!park) throw new Error('The dataset has no park.');
  const many = {
    ...catalog,
    parks: Array.from({ length: 2800 }, (_, index) => ({ ...park, id: `p${String(index)}` })),
  };
  expect(rankingSteps(view, many).every(({ by }) => by === 'period')).toBe(true);
});
