import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useScenario } from '../support/component.ts';
import { open } from './open.tsx';

test('the page of data leads to the audit, which lists what disagrees by rule, with values, units and the figure', async () => {
  const user = open('/data?dataset=korea');
  await user.click(await screen.findByRole('link', { name: '勾稽核对' }));
  const rule = await screen.findByRole('region', { name: /口径可能有变/ });
  const [row] = within(rule).getAllByRole('row').slice(1);
  expect(row).toHaveTextContent(/\d+ (人|家)/);
  const link = within(rule).getAllByRole('link')[0];
  expect(link).toHaveAttribute('href', expect.stringMatching(/^\/compare\?dataset=korea&.*parks=/));
  expect(screen.getByRole('button', { name: '下载全部（CSV）' })).toBeEnabled();
});

test('where nothing disagrees the audit says how much was looked at', async () => {
  useScenario('empty');
  open('/data/audit?dataset=bangladesh');
  expect(await screen.findByText('没有发现不相符的数值。')).toBeVisible();
});
