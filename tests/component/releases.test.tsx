import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findFigure, open } from './open.tsx';

test('the page of data lists the releases, the current one marked, with what each holds', async () => {
  open('/data?dataset=korea');
  const history = await screen.findByRole('region', { name: /发布版本/ });
  const row = (await within(history).findByText(/^korea-[0-9a-f]{7}$/)).closest('tr');
  expect(row).toHaveTextContent(/当前/);
  expect(row).toHaveTextContent(/\d{4}-\d{2}-\d{2}/);
  expect(history).toHaveTextContent('每次发布都永久保留');
});

test('a link to a release that was never kept says so, and leads to the current one', async () => {
  const user = open('/rankings?dataset=korea&release=korea-0000000');
  expect(await screen.findByRole('alert')).toHaveTextContent('没有发布版本“korea-0000000”');
  await user.click(screen.getByRole('link', { name: '查看当前版本' }));
  await findFigure('ranking', 'ready');
  expect(new URLSearchParams(location.search).get('release')).toBeNull();
});
