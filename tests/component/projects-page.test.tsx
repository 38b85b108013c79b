import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { asked, findFigure, open } from './open.tsx';

test('lists the three projects of the seed with their qualifiers, and says what no source states', async () => {
  open('/projects?dataset=china');
  const list = await findFigure('projects', 'ready');
  const row = (await within(list).findByRole('link', { name: /零跑汽车金华生产基地/ })).closest('tr');
  expect(row).toHaveTextContent('未载明');
  expect(row).toHaveTextContent('约551');
  expect(within(list).getAllByRole('row')).toHaveLength(4);
  expect(within(list).getByRole('button', { name: /^超100 亿元/ })).toBeVisible();
  expect(list).not.toHaveTextContent('演示数据');
});

test('narrows 320 projects by what the reader chooses, in the link as on the page', async () => {
  const user = open('/projects?dataset=demo');
  const list = await findFigure('projects', 'ready');
  expect(list).toHaveTextContent('共320个项目');
  expect(list).toHaveTextContent('演示数据（虚构）');
  await user.selectOptions(screen.getByRole('combobox', { name: '阶段' }), 'started');
  await user.click(screen.getByRole('checkbox', { name: '有逾期任务' }));
  await user.type(screen.getByRole('searchbox', { name: '搜索项目、投资方、园区' }), '储能');
  await waitFor(() => {
    expect([asked('stage'), asked('late'), asked('q'), asked('dataset')]).toEqual(['started', '1', '储能', 'demo']);
  });
  expect(list).toHaveTextContent(/320个项目中的\d+个/);
  const rows = within(list).getAllByRole('row').slice(1);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toHaveTextContent(/储能.*开工/);
  await user.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(list).toHaveTextContent('共320个项目');
});

test('draws only the rows in sight, and says how many there are', async () => {
  open('/projects?dataset=demo');
  const table = await within(await findFigure('projects', 'ready')).findByRole('table');
  expect(table).toHaveAttribute('aria-rowcount', '321');
  expect(within(table).getAllByRole('row').length).toBeLessThan(80);
});

test('opens a project from its link: its figures with unit and plan, and its tasks in words', async () => {
  const user = open('/projects?dataset=demo&project=project-0003');
  const card = await screen.findByRole('dialog', { name: /光通信模块研发中心（虚构 0003）/ });
  expect(within(card).getByRole('button', { name: /^10\.93亿元/ })).toBeVisible();
  expect(within(card).getAllByText('计划').length).toBeGreaterThan(0);
  expect(within(card).getAllByText('逾期').length).toBeGreaterThan(0);
  await user.click(within(card).getByRole('button', { name: '关闭' }));
  await waitFor(() => {
    expect(asked('project')).toBeNull();
  });
});

test('says so where nothing is as wished, and leads back', async () => {
  const user = open('/projects?dataset=demo&q=nothing+of+the+kind');
  const empty = await findFigure('projects', 'empty');
  await user.click(within(empty).getByRole('button', { name: '清除筛选' }));
  await findFigure('projects', 'ready');
});

test('says so where a dataset has no projects', async () => {
  open('/projects?dataset=korea');
  expect(await findFigure('projects', 'empty')).toHaveTextContent('本数据集没有项目资料');
});

test('shows the tasks of every project by month as a grid that keys walk through', async () => {
  const user = open('/projects?dataset=demo&form=board');
  const board = await findFigure('board', 'ready');
  const grid = await within(board).findByRole('grid', { name: '项目任务月度看板' });
  expect(grid).toHaveAttribute('aria-colcount', '25');
  expect(Number(grid.getAttribute('aria-rowcount'))).toBeGreaterThan(1000);
  expect(within(grid).getAllByRole('row').length).toBeLessThan(80);
  const here = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
  expect(here()).toHaveTextContent('储能电芯研发中心（虚构 0001）');
  act(() => {
    grid.focus();
  });
  await user.keyboard('{ArrowRight}');
  expect(here()).toHaveTextContent('完成');
  expect(board).toHaveTextContent('2024年1月 · 完成');
  await user.keyboard('{Control>}{End}{/Control}');
  expect(here()).toHaveAttribute('aria-colindex', '25');
  await user.keyboard('{Control>}{Home}{/Control}{Enter}');
  expect(await screen.findByRole('dialog', { name: /储能电芯研发中心（虚构 0001）/ })).toBeVisible();
  expect(asked('project')).toBe('project-0001');
});

test('shows the board as a table of signs, and says what they mean', async () => {
  open('/projects?dataset=demo&form=board&show=table&park=tangxu-hitech');
  const board = await findFigure('board', 'ready');
  expect(await within(board).findByRole('table')).toHaveTextContent('★');
  expect(board).toHaveTextContent('★ 完成');
  expect(board).toHaveTextContent(/应完成任务\d+月次，已完成\d+月次（[\d.]+%，推算）/);
});

test('tells a bound of the seed as its source does, and no date that it does not give', async () => {
  open('/projects?dataset=china&project=leapmotor-jinhua-base');
  const card = await screen.findByRole('dialog', { name: '零跑汽车金华生产基地' });
  expect(within(card).getByRole('button', { name: /^自签约起不到3年/ })).toBeVisible();
  expect(card).toHaveTextContent('时间未载明');
  expect(card).not.toHaveTextContent('推算');
});
