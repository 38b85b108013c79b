import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { laptop, phone } from './pages.ts';
import { settled } from './settled.ts';
import { take } from './take.ts';
import { readyFigure, test } from './visit.ts';

const drawn = '/score?dataset=demo&draws=1000';

/** The words of bands beside the scores, from the top. */
function bandTexts(page: Page): Promise<string[]> {
  return page
    .locator('figure[data-figure="score"] .chart text')
    .evaluateAll((texts) => texts.flatMap(({ textContent }) => /^\d+(?:[—–]\d+)?$/.exec(textContent) ?? []));
}

async function bandsDrawn(page: Page, note = /模拟1,000次（随机种子1）/): Promise<void> {
  await page.locator('figure[data-figure="score"][data-state="ready"] .figure-foot', { hasText: note }).waitFor();
  await readyFigure(page, 'bands');
}

test('rank bands are switched on and stand in chart, table, picture and data', async ({ visit }) => {
  const page = await visit('/score?dataset=demo');
  await readyFigure(page, 'score');
  await page.getByRole('combobox', { name: '名次区间' }).selectOption('1000');
  await bandsDrawn(page);
  const { bytes } = await take(page, 'svg');
  expect(bytes.toString()).toContain('名次区间5%—95%');
  const { bytes: csv } = await take(page, 'csv');
  expect(csv.toString()).toContain('名次区间5%—95%');
  await page.locator('figure[data-figure="score"]').getByRole('button', { name: '看表' }).click();
  await page
    .locator('figure[data-figure="score"]')
    .getByRole('columnheader', { name: /名次区间5%—95%/ })
    .waitFor();
});

test('while bands are drawn anew the old ones are said to be old, then give way', async ({ visit }) => {
  const page = await visit('/score?dataset=demo&draws=10000&spread=dirichlet&varied=normalisation,aggregation');
  await bandsDrawn(page, /模拟10,000次/);
  await page.evaluate(() => {
    const seen = new Set<string>();
    new MutationObserver(() => {
      for (const each of document.querySelectorAll('.bands-state, figure[data-figure="score"] .chart text'))
        seen.add(each.textContent);
      document.body.dataset.seen = JSON.stringify([...seen]);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const slider = page.getByRole('slider', { name: '经济规模权重' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => /旧区间，重算中/.test(document.body.dataset.seen ?? ''));
  expect(await page.evaluate(() => document.body.dataset.seen)).toContain('灰色虚线为调整前的区间');
  await bandsDrawn(page, /自定义权重[\s\S]*模拟10,000次/);
  await page.waitForFunction(() => document.querySelector('.bands-state')?.textContent === '');
  expect(await page.locator('figure[data-figure="score"] .chart text', { hasText: '旧区间' }).count()).toBe(0);
});

test('drawing is cancelled by a click, and the link says so', async ({ visit }) => {
  const page = await visit('/score?dataset=demo&draws=10000&spread=dirichlet&varied=normalisation,aggregation,missing');
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const cancel = document.querySelector<HTMLButtonElement>('.bands-running button');
      if (cancel === null) return;
      observer.disconnect();
      cancel.click();
    }).observe(document.body, { subtree: true, childList: true });
  });
  await page.waitForFunction(() => new URLSearchParams(location.search).get('draws') === null);
  await page.getByText('尚未模拟').waitFor();
});

test('the same seed gives the same bands, another one others', async ({ visit }) => {
  const page = await visit(`${drawn}&spread=dirichlet`);
  await bandsDrawn(page);
  const first = await bandTexts(page);
  const seed = page.getByRole('spinbutton', { name: '随机种子' });
  await seed.fill('2');
  await bandsDrawn(page, /随机种子2/);
  expect(await bandTexts(page)).not.toEqual(first);
  await seed.fill('1');
  await bandsDrawn(page);
  expect(await bandTexts(page)).toEqual(first);
});

for (const language of ['zh', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing in rank bands and indicators, ${language}, ${theme}`, async ({ visit }) => {
      for (const viewport of [laptop, phone]) {
        const page = await visit(drawn, { language, theme, viewport });
        await readyFigure(page, 'bands');
        await readyFigure(page, 'table');
        await settled(page);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        await page.close();
      }
    });
