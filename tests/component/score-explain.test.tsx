import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { asked, figureOf, findFigure, open } from './open.tsx';

const demo = '/score?dataset=demo';

function choice(name: string): HTMLSelectElement {
  return screen.getByRole<HTMLSelectElement>('combobox', { name });
}

function kind(name: string) {
  return screen.getByRole('radio', { name });
}

test('the second-ranked is explained against the median; another park and reference stand in the link', async () => {
  const user = open(demo);
  const gap = await findFigure('waterfall', 'ready');
  expect(within(gap).getByRole('heading', { level: 2 })).toHaveTextContent('中位水平综合得分差距');
  const other = [...choice('园区').options][4]?.value ?? '';
  await user.selectOptions(choice('园区'), other);
  expect(asked('explained')).toBe(other);
  await user.selectOptions(choice('对比'), 'best');
  expect(asked('against')).toBe('best');
  await waitFor(() => {
    expect(figureOf('waterfall')).toHaveTextContent(/与皓岑综保区相比/);
  });
});

test('break-even weights come at a click and stand in the link', async () => {
  const user = open(`${demo}&against=best`);
  await findFigure('waterfall', 'ready');
  await user.click(kind('临界权重'));
  expect(asked('explain')).toBe('even');
  const table = await findFigure('table', 'ready');
  expect(within(table).getByRole('columnheader', { name: /临界权重/ })).toBeVisible();
  expect(table).toHaveTextContent('无论权重多少，均为皓岑综保区领先');
});

test('a park against itself is refused with the median one click away', async () => {
  const user = open(`${demo}&against=best`);
  await findFigure('waterfall', 'ready');
  await user.selectOptions(choice('园区'), [...choice('园区').options][0]?.value ?? '');
  const gap = await findFigure('waterfall', 'empty');
  await user.click(within(gap).getByRole('button', { name: '与中位水平比较' }));
  await findFigure('waterfall', 'ready');
  expect(asked('against')).toBeNull();
});

test('a gap under TOPSIS is refused with the arithmetic mean one click away', async () => {
  const user = open(demo);
  await findFigure('waterfall', 'ready');
  await user.selectOptions(choice('合成'), 'topsis');
  const gap = await findFigure('waterfall', 'empty');
  await user.click(within(gap).getByRole('button', { name: '改用算术平均' }));
  await findFigure('waterfall', 'ready');
  expect(choice('合成')).toHaveValue('arithmetic');
});

test('the first has no places to gain, and offers the next', async () => {
  open(`${demo}&explain=takes&explained=haocen-bonded`);
  const table = await findFigure('table', 'empty');
  expect(table).toHaveTextContent('皓岑综保区已居首位');
  expect(within(table).getByRole('button', { name: /^改看/ })).toBeVisible();
  expect(screen.queryByRole('combobox', { name: '目标' })).toBeNull();
});

test('a park of the link that is not scored is told, and stays chosen until another is', async () => {
  open(`${demo}&explained=nobody`);
  const gap = await findFigure('waterfall', 'empty');
  expect(gap).toHaveTextContent('nobody未参评');
  expect(choice('园区')).toHaveDisplayValue('nobody（未参评）');
});

test('a scheme without scores has nothing to explain', async () => {
  const user = open(demo);
  await findFigure('waterfall', 'ready');
  await user.selectOptions(choice('标准化'), 'z_score');
  await user.selectOptions(choice('合成'), 'geometric');
  await findFigure('score', 'empty');
  await waitFor(() => {
    expect(screen.queryByRole('heading', { name: '解释' })).toBeNull();
  });
});
