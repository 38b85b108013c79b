import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useScenario } from '../support/component.ts';
import { asked, findFigure, open } from './open.tsx';

test('the trend goes from loading to ready, and its table shows the same facts', async () => {
  const user = open('/compare?dataset=korea');
  await findFigure('trend', 'loading');
  const trend = await findFigure('trend', 'ready');
  await user.click(await within(trend).findByRole('button', { name: '看表' }));
  expect(await within(trend).findByRole('rowheader', { name: /2025年2季度|城西/ })).toBeVisible();
  expect(asked('show')).toBe('table');
});

test('a figure without any value says what is missing', async () => {
  useScenario('empty');
  open('/compare?dataset=korea');
  const trend = await findFigure('trend', 'empty');
  expect(within(trend).getByRole('status')).not.toBeEmptyDOMElement();
});

test('with no parks chosen the page teaches how to begin', async () => {
  const user = open('/compare?dataset=korea&parks=');
  expect(await screen.findByRole('heading', { name: '还没有选园区' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '用默认的一组' }));
  await findFigure('trend', 'ready');
});

test('taking a park out keeps the colours of the others', async () => {
  const user = open('/compare?dataset=korea');
  await findFigure('trend', 'ready');
  await user.click(screen.getByRole('button', { name: /^移出西大邱/ }));
  expect(asked('parks')?.split(',').slice(0, 3)).toEqual(['seongseo-cluster', '', 'dalseong-1-cluster']);
});

test('a park is found by pinyin and added with Enter', async () => {
  const user = open('/compare?dataset=korea&figure=table');
  await findFigure('table', 'ready');
  await user.type(screen.getByRole('combobox', { name: /加入园区/ }), 'weishan');
  expect((await screen.findAllByRole('option', { name: /蔚山/ }))[0]).toBeVisible();
  await user.keyboard('{Enter}');
  expect(asked('parks')).toContain('ulsan-mipo');
});
