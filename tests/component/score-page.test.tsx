import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { asked, figureOf, findFigure, open } from './open.tsx';

const demo = '/score?dataset=demo';
const names = ['经济规模', '发展质量', '综合效益', '增长速度'];

function weights(): number[] {
  return names.map((name) => Number(screen.getByRole<HTMLInputElement>('slider', { name: `${name}权重` }).value));
}

function typed(name: string): HTMLElement {
  return screen.getByRole('spinbutton', { name: `${name}权重（%）` });
}

test('a typed weight keeps the sum, leaves a locked one alone, and may be zero', async () => {
  const user = open(demo);
  await findFigure('score', 'ready');
  await user.click(screen.getByRole('checkbox', { name: '锁定增长速度' }));
  fireEvent.change(typed('经济规模'), { target: { value: '45' } });
  await waitFor(() => {
    expect(weights()).toEqual([45, 15, 15, 25]);
  });
  fireEvent.change(typed('发展质量'), { target: { value: '0' } });
  await waitFor(() => {
    expect(weights()[1]).toBe(0);
  });
  expect(weights()[3]).toBe(25);
  expect(figureOf('score')).toHaveTextContent('自定义权重（由“等权”调整）');
});

test('an official scheme stands in the link by its name, and a change of the View keeps it', async () => {
  const user = open(demo);
  await findFigure('score', 'ready');
  await user.click(screen.getByRole('radio', { name: /浙江省开发区综合考核评价/ }));
  expect(asked('scheme')).toBe('zhejiang_2010');
  await user.selectOptions(screen.getByRole('combobox', { name: '图示' }), '20');
  expect(asked('top')).toBe('20');
  expect(asked('scheme')).toBe('zhejiang_2010');
  expect(weights()).toEqual([30, 25, 25, 20]);
});
