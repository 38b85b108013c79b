import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { newQueryClient } from '../../src/app/start.ts';
import { navigate } from '../../src/state/location.ts';
import { useScenario } from '../support/component.ts';
import { findFigure } from './open.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Opens an address, lets the page rest until everything it fetches ahead is here. */
async function openAndRest(address: string, kind: string) {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => waiting.push(run));
  const client = newQueryClient();
  navigate(address, { replace: true });
  render(<App client={client} />);
  await findFigure(kind, 'ready');
  await waitFor(() => {
    for (const run of waiting.splice(0)) run();
    expect(client.getQueryCache().findAll({ queryKey: ['slice'] }).length).toBeGreaterThan(3);
    expect(client.isFetching()).toBe(0);
  });
  return userEvent.setup();
}

test('a page at rest has fetched the next metric of the ranking, and shows it without the network', async () => {
  const user = await openAndRest('/rankings?dataset=korea&metric=production&period=2026-Q1', 'ranking');
  useScenario('offline');
  await user.selectOptions(await screen.findByRole('combobox', { name: '指标' }), '出口额');
  await waitFor(async () => {
    expect(await findFigure('ranking', 'ready')).toHaveTextContent('出口额');
  });
});

test('a page at rest has fetched the next metric of a trend, and shows it without the network', async () => {
  const user = await openAndRest('/compare?dataset=korea&metric=production&parks=onsan,gumi', 'trend');
  useScenario('offline');
  await user.click(await screen.findByRole('radio', { name: /出口额/ }));
  await waitFor(async () => {
    expect((await findFigure('trend', 'ready')).querySelector('h2')).toHaveTextContent('出口额');
  });
});
