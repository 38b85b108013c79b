import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readyFigure, test } from './visit.ts';

/** Where a figure comes from, and where it goes: as many marks, fewer, more, other words. */
const changes = [
  {
    kind: 'trend',
    from: '/compare?dataset=demo&metric=industrial_output',
    to: '/compare?dataset=demo&metric=tax_revenue',
  },
  {
    kind: 'bars',
    from: '/compare?dataset=demo&figure=bars',
    to: '/compare?dataset=demo&figure=bars&period=2015',
  },
  {
    kind: 'scatter',
    from: '/compare?dataset=korea&figure=scatter',
    to: '/compare?dataset=korea&figure=scatter&period=2025-Q2',
  },
  { kind: 'heat', from: '/compare?dataset=demo&figure=heat', to: '/compare?dataset=demo&figure=heat&from=2020' },
  { kind: 'score', from: '/score?dataset=demo&top=30', to: '/score?dataset=demo&top=10' },
] as const;

/**
 * The plot as it stands in the page. Ids of its parts count on with every drawing, and a picture drawn meanwhile makes ECharts mark what
 * is drawn later.
 */
async function plotOf(page: Page, kind: string): Promise<string> {
  await readyFigure(page, kind);
  const svg = await page.locator(`figure[data-figure="${kind}"] .chart svg`).first().innerHTML();
  return svg.replaceAll(/zr\d+-(\w)\d+/g, 'zr-$1').replaceAll(/ ecmeta_\w+="[^"]*"/g, '');
}

for (const { kind, from, to } of changes)
  test(`a ${kind} that changes in the page is drawn as one opened anew`, async ({ visit }) => {
    const anew = await visit(to);
    await readyFigure(anew, kind);
    await anew.waitForLoadState('networkidle');
    const fresh = await plotOf(anew, kind);
    const page = await visit(from);
    expect(await plotOf(page, kind)).not.toBe(fresh);
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, to);
    await expect.poll(() => plotOf(page, kind), { timeout: 30_000 }).toBe(fresh);
  });
