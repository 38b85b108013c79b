import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useScenario } from '../support/component.ts';
import { findFigure, open } from './open.tsx';

test('the overview goes from a skeleton to the published figures', async () => {
  open('/?dataset=china');
  expect(screen.getAllByRole('status', { name: '正在载入…' }).length).toBeGreaterThan(0);
  const headline = await findFigure('headline', 'ready');
  expect(within(headline).getByRole('button', { name: /^80\.47 亿元/ })).toBeVisible();
  expect(within(headline).getByRole('button', { name: /^350余 人/ })).toBeVisible();
});

test('a figure opens its quote, and Escape closes it', async () => {
  const user = open('/?dataset=china');
  const headline = await findFigure('headline', 'ready');
  const number = within(headline).getByRole('button', { name: /^121\.32 / });
  await user.click(number);
  expect(await screen.findByText(/累计实现工业总产出/)).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(number).toHaveFocus();
});

test('when nothing answers, the page says so and comes back on a second try', async () => {
  useScenario('error');
  const user = open('/?dataset=china');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The mock was asked to fail.');
  useScenario('normal');
  await user.click(within(alert).getByRole('button', { name: '重试' }));
  await findFigure('headline', 'ready');
});

test('the language changes at once, figures included', async () => {
  const user = open('/?dataset=china');
  await findFigure('headline', 'ready');
  await user.click(screen.getByText('English'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  const headline = await findFigure('headline', 'ready');
  expect(within(headline).getByText('Jinhua New Energy Vehicle Town')).toBeVisible();
});
