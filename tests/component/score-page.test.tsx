import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { asked, figureOf, findFigure, open } from './open.tsx';

const demo = '/score?dataset=demo';

// What draws a figure comes later than the page: fetching it is no part of what these tests wait for.
beforeAll(async () => {
  await import('../../src/charts/any-chart.tsx');
  await import('../../src/charts/kinds/score.ts');
}, 60_000);

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
  await user.click(await screen.findByRole('button', { name: '锁定增长速度' }));
  expect(screen.getByRole('button', { name: '锁定增长速度' })).toHaveAttribute('aria-pressed', 'true');
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

test('an official scheme the dataset does not allow is told with its weights and the reason', async () => {
  const user = open(demo);
  await findFigure('score', 'ready');
  await user.click(await screen.findByText('维度与本数据集不同的官方方案（1）'));
  expect(screen.getByText(/对外开放 30、发展质量 30、科技创新 15、绿色发展 15、统筹协调 10/)).toBeVisible();
  expect(screen.getByText(/没有公布对应关系/)).toBeVisible();
});

test('figures that do not suit the method are refused with one click back to a score', async () => {
  const user = open(demo);
  await findFigure('score', 'ready');
  await user.selectOptions(screen.getByRole('combobox', { name: '标准化' }), 'z_score');
  await user.selectOptions(screen.getByRole('combobox', { name: '合成' }), 'geometric');
  await findFigure('score', 'empty');
  await user.click(await screen.findByRole('button', { name: '改用极差与算术平均' }));
  await findFigure('score', 'ready');
  expect(screen.getByRole('combobox', { name: '合成' })).toHaveValue('arithmetic');
});

test('a region leaves only its parks to be scored', async () => {
  const user = open(demo);
  const before = (await findFigure('score', 'ready')).querySelector('h2')?.textContent;
  const region = screen.getByRole('combobox', { name: '地区' });
  const [, first] = [...region.querySelectorAll('option')];
  await user.selectOptions(region, first?.value ?? '');
  await waitFor(() => {
    expect(figureOf('score').querySelector('h2')?.textContent).not.toBe(before);
  });
  expect(asked('provinces')).toBe(first?.value);
});

test('any metric of the dataset that the scheme of the link reads is fetched, denominators too', async () => {
  open(
    `${demo}&scheme=equal:1~n~m~r0.5~aa~scale*1,land*1*mindustrial_land,density*1*mindustrial_output*dindustrial_land`,
  );
  await findFigure('score', 'ready');
  expect(figureOf('score')).not.toHaveTextContent('缺分母');
  expect(figureOf('score')).toHaveTextContent(/2项各50\.0%：工业用地面积、工业总产值÷工业用地面积/);
});
