import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { breakWorkers, lendWorker } from '../support/lend-worker.ts';
import { useDeckState } from '../../src/state/deck.ts';
import { asked, figureOf, findFigure, open } from './open.tsx';

const demo = '/score?dataset=demo';

// What draws a figure comes later than the page: fetching it is no part of what these tests wait for.
beforeAll(async () => {
  await import('../../src/charts/any-chart.tsx');
  await import('../../src/charts/kinds/score.ts');
}, 60_000);

beforeEach(() => {
  lendWorker();
  breakWorkers(0);
});

function notes(kind: string): string {
  return figureOf(kind).querySelector('.figure-foot')?.textContent ?? '';
}

test('nothing is drawn until it is asked for; then every rank has its band, in chart, table and notes', async () => {
  const user = open(demo);
  await findFigure('score', 'ready');
  await screen.findByText('尚未模拟');
  await user.click(screen.getByRole('button', { name: '模拟1,000次' }));
  expect(asked('draws')).toBe('1000');
  await findFigure('bands', 'ready');
  expect(notes('score')).toContain('模拟1,000次（随机种子1）');
  expect(notes('bands')).toContain('概率为模拟次数中的份额');
  await user.click(within(figureOf('score')).getByRole('button', { name: '看表' }));
  expect(await within(figureOf('score')).findByRole('columnheader', { name: /名次区间5%—95%/ })).toBeVisible();
  expect(within(figureOf('bands')).getByRole('columnheader', { name: /居前10位概率/ })).toBeVisible();
});

test('what is drawn stands in the link, and its methods in the notes', async () => {
  const user = open(`${demo}&draws=1000`);
  await findFigure('bands', 'ready');
  await user.selectOptions(screen.getByRole('combobox', { name: '权重变动' }), 'dirichlet');
  await user.click(screen.getByRole('checkbox', { name: '标准化' }));
  await user.click(screen.getByRole('checkbox', { name: '合成' }));
  expect([asked('spread'), asked('varied')]).toEqual(['dirichlet', 'normalisation,aggregation']);
  await waitFor(() => {
    expect(notes('bands')).toContain('从8种算法组合中等机会抽取一种');
  });
  expect(notes('bands')).toContain('狄利克雷');
  expect(notes('bands')).toContain('有1种组合与本期数据不合，未采用：z分数标准化＋维度间几何平均');
});

test('two parks are set against each other, and the first N counted, without drawing anew', async () => {
  const user = open(`${demo}&draws=1000`);
  const figure = await findFigure('bands', 'ready');
  expect(figure).toHaveTextContent(/排在.+之前的概率为/);
  const below = screen.getByRole('combobox', { name: '后者' });
  const [, , third] = [...below.querySelectorAll('option')];
  await user.selectOptions(below, third?.value ?? '');
  expect(asked('pair')?.split(',')[1]).toBe(third?.value);
  await waitFor(() => {
    expect(figureOf('bands').querySelector('.sentence')).toHaveTextContent(third?.textContent ?? '');
  });
  await user.selectOptions(screen.getByRole('combobox', { name: '概率按' }), '3');
  expect(asked('first')).toBe('3');
  await waitFor(() => {
    expect(notes('bands')).toContain('居前3位指名次不大于3');
  });
});

test('indicators are told by what they do to ranks, drawn or not', async () => {
  open(demo);
  const figure = await findFigure('table', 'ready');
  expect(within(figure).getByRole('columnheader', { name: /平均名次变动/ })).toBeVisible();
  expect(figure.querySelector('.sentence')).toHaveTextContent(/逐一剔除35项指标，剔除“.+”对名次影响最大/);
});

test('what indicators do is pinned as the very figure the page shows', async () => {
  const user = open(demo);
  const figure = await findFigure('table', 'ready');
  await user.click(within(figure).getByRole('button', { name: '钉入演示' }));
  expect(useDeckState.getState().deck.slides).toMatchObject([{ kind: 'figure', part: 'indicators' }]);
  await user.click(within(figure).getByRole('button', { name: '下载' }));
  // The other language is offered where the link gives a figure of the same check code.
  await screen.findByRole('radiogroup', { name: '图的语言' }, { timeout: 20_000 });
});

test('a worker that breaks down is told, and asked again', async () => {
  breakWorkers(2);
  const user = open(`${demo}&draws=1000`);
  await findFigure('score', 'ready');
  const alert = (await screen.findByText('未能算出名次区间。', { selector: 'p' })).closest('[role="alert"]');
  await user.click(within(alert instanceof HTMLElement ? alert : document.body).getByRole('button', { name: '重试' }));
  await findFigure('bands', 'ready');
});

test('a scheme that gives no score has no bands, and says so', async () => {
  const user = open(`${demo}&draws=1000`);
  await findFigure('bands', 'ready');
  await user.selectOptions(screen.getByRole('combobox', { name: '标准化' }), 'z_score');
  await user.selectOptions(screen.getByRole('combobox', { name: '合成' }), 'geometric');
  await findFigure('score', 'empty');
  expect(await screen.findByText('这一方案算不出得分，因此没有名次区间。')).toBeVisible();
  // What follows the scores follows once the scheme rests.
  await waitFor(() => {
    expect(document.querySelector('figure[data-figure="bands"]')).toBeNull();
  });
});
