import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readyFigure, test } from './visit.ts';

const mostStops = 80;

/** Presses Tab until the focused element has this accessible name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const labelled = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return element?.getAttribute('aria-label') ?? (labelled === '' ? (element?.textContent ?? '') : labelled);
    });
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (name.test((await focused()).trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

test('the first stop leads past the navigation to the content', async ({ visit }) => {
  const page = await visit('/rankings?dataset=korea');
  await readyFigure(page, 'ranking');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('a figure can be chosen, changed, read and taken without a mouse', async ({ visit }) => {
  const page = await visit('/?dataset=korea');
  await readyFigure(page, 'headline');
  await tabTo(page, /^对比$/);
  await page.keyboard.press('Enter');
  await readyFigure(page, 'trend');

  await tabTo(page, /^趋势$/);
  await page.keyboard.press('ArrowRight');
  await readyFigure(page, 'bars');
  await page.keyboard.press('ArrowLeft');
  await readyFigure(page, 'trend');

  await tabTo(page, /加入园区/);
  await page.keyboard.type('ulsan');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('parks')?.includes('ulsan-mipo'));

  await tabTo(page, /^看表$/);
  await page.keyboard.press('Enter');
  await page.locator('figure[data-figure="trend"] table').waitFor();
  await tabTo(page, /查看出处$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('the export panel works by keyboard and gives the focus back', async ({ visit }) => {
  const page = await visit('/compare?dataset=korea&figure=bars');
  await readyFigure(page, 'bars');
  await tabTo(page, /^下载$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('下载');
});

test('the values of a trend can be read period by period with the arrow keys', async ({ visit }) => {
  const page = await visit('/compare?dataset=korea');
  await readyFigure(page, 'trend');
  const cursor = page.locator('.chart-cursor');
  await cursor.focus();
  await page.keyboard.press('Home');
  const first = await cursor.getAttribute('aria-valuetext');
  await page.keyboard.press('End');
  const last = await cursor.getAttribute('aria-valuetext');
  expect(first).toContain('2018');
  expect(last).toMatch(/2025[\s\S]*44,435/);
});
