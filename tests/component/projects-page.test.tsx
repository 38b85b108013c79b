import { screen, waitFor, within } from '@testing-library/react';
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
