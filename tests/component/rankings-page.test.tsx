import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useScenario } from '../support/component.ts';
import { asked, figureOf, findFigure, open } from './open.tsx';

const korea = '/rankings?dataset=korea&metric=production&period=2026-Q1';

test('the ranking says of how many and who leads', async () => {
  open(korea);
  const ranking = await findFigure('ranking', 'ready');
  expect(ranking).toHaveTextContent('/ 34');
  const [first] = ranking.querySelectorAll('tr[data-park]');
  expect(first).toHaveTextContent('蔚山·尾浦');
});

test('a pin stands in the link and goes again', async () => {
  const user = open(korea);
  const ranking = await findFigure('ranking', 'ready');
  await user.click(within(ranking).getByRole('button', { name: '钉住温山' }));
  expect(asked('pinned')).toBe('onsan');
  await user.click(await screen.findByRole('button', { name: /已钉 1/ }));
  expect(asked('pinned')).toBeNull();
});

test('a region narrows the ranking, and the count with it', async () => {
  const user = open(korea);
  const ranking = await findFigure('ranking', 'ready');
  await user.selectOptions(await screen.findByRole('combobox', { name: '地区' }), '蔚山');
  expect(asked('provinces')).toBe('ulsan');
  expect(ranking.querySelector('thead')).toHaveTextContent('/ 2');
});

test('an unanswered ranking offers to try again, and then stands', async () => {
  const user = open(korea);
  await findFigure('ranking', 'ready');
  useScenario('offline');
  await user.selectOptions(await screen.findByRole('combobox', { name: '指标' }), '出口额');
  const ranking = await findFigure('ranking', 'error');
  expect(within(ranking).getByRole('alert')).toHaveTextContent('数据服务无应答');
  useScenario('normal');
  await user.click(within(ranking).getByRole('button', { name: '重试' }));
  await findFigure('ranking', 'ready');
});

test('the ranking turns into ranks over time and into a distribution, and the link with it', async () => {
  const user = open(korea);
  await findFigure('ranking', 'ready');
  await user.click(await screen.findByRole('radio', { name: '名次变化' }));
  expect(asked('ranking')).toBe('bump');
  expect(await screen.findByText(/生产额名次/)).toBeInTheDocument();
  await user.click(await screen.findByRole('radio', { name: '分布' }));
  expect(asked('ranking')).toBe('distribution');
  expect(await screen.findByText(/34个园区有可比数值/)).toBeInTheDocument();
});

test('a group in the link ranks its parks among themselves, and says their place among all', async () => {
  open(`${korea}&among=onsan,changwon,gumi&pinned=changwon`);
  const ranking = await findFigure('ranking', 'ready');
  expect(ranking.querySelector('thead')).toHaveTextContent(/名次\/ 3.*总名次\/ 34/);
  const row = ranking.querySelector('tbody:not(.pinned-rows) tr[data-park="changwon"]');
  expect(row?.querySelector('.rank')).toHaveTextContent('2');
  expect(row?.children[1]).toHaveTextContent('4');
});

test('the history of a value stands in its row once the table does', async () => {
  open(korea);
  const ranking = await findFigure('ranking', 'ready');
  await waitFor(() => {
    expect(ranking.querySelector('tr[data-park="changwon"] .spark')).toBeInTheDocument();
  });
});

test('another metric leaves table and bars standing until its own are here', async () => {
  const user = open(korea);
  const ranking = await findFigure('ranking', 'ready');
  await findFigure('bars', 'ready');
  const [first] = ranking.querySelectorAll('tr[data-park]');
  useScenario('slow');
  await user.selectOptions(await screen.findByRole('combobox', { name: '指标' }), '出口额');
  expect(ranking).toHaveAttribute('aria-busy', 'true');
  expect(first).toBeVisible();
  expect(figureOf('bars')).toBeInTheDocument();
  useScenario('normal');
});
