import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readyFigure, test } from './visit.ts';

const jinhua = '金华经济技术开发区';

function choose(page: Page, group: string, choice: string) {
  return page.getByRole('radiogroup', { name: group, exact: true }).getByText(choice, { exact: true }).click();
}

function parksOf(page: Page): string {
  return new URL(page.url()).searchParams.get('parks') ?? '';
}

for (const query of ['金华', 'jinhua', 'jhjk', 'Jinhua Economic']) {
  test(`searching for “${query}” finds Jinhua’s development zone`, async ({ visit }) => {
    const page = await visit('/compare?dataset=china');
    const search = page.getByRole('combobox', { name: /加入园区/ });
    await search.fill(query);
    await page.getByRole('option', { name: jinhua }).waitFor();
  });
}

test('a park chosen by keyboard joins the figure and the link', async ({ visit }) => {
  const page = await visit('/compare?dataset=demo');
  const figure = await readyFigure(page, 'trend');
  const before = (await figure.locator('h2').innerText()) + (await figure.locator('.sentence p').innerText());
  const search = page.getByRole('combobox', { name: /加入园区/ });
  await search.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => new URLSearchParams(location.search).has('parks'));
  expect(parksOf(page).split(',')).toHaveLength(7);
  await readyFigure(page, 'trend');
  expect(before).not.toBe('');
});

test('the same facts stand as trend, bars and table, and the way back leads through them', async ({ visit }) => {
  const page = await visit('/compare?dataset=demo');
  await readyFigure(page, 'trend');
  expect(await page.locator('figure[data-figure="trend"] .chart svg path').count()).toBeGreaterThan(6);
  await choose(page, '图形', '条形');
  await readyFigure(page, 'bars');
  await choose(page, '图形', '表格');
  const table = await readyFigure(page, 'table');
  await table.getByRole('row').nth(6).waitFor();
  await page.goBack();
  await readyFigure(page, 'bars');
  await page.goBack();
  await readyFigure(page, 'trend');
});

test('the period moves by arrow keys and stays in the link', async ({ visit }) => {
  const page = await visit('/compare?dataset=demo');
  const figure = await readyFigure(page, 'trend');
  const title = await figure.locator('h2').innerText();
  const from = page.getByRole('slider', { name: '起', exact: true });
  const before = await from.getAttribute('aria-valuetext');
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => new URLSearchParams(location.search).has('from'));
  expect(await from.getAttribute('aria-valuetext')).not.toBe(before);
  await readyFigure(page, 'trend');
  expect(await figure.locator('h2').innerText()).not.toBe(title);
});

test('a figure in the table leads to its source and to the page of its park', async ({ visit }) => {
  const page = await visit('/compare?dataset=china&figure=table');
  const table = await readyFigure(page, 'table');
  await table.locator('td button.fact').first().click();
  const card = page.getByRole('dialog');
  await card.waitFor();
  expect(await card.innerText()).toMatch(/出处\s*\S+/);
  expect(await card.getByRole('link', { name: '打开网页' }).getAttribute('href')).toMatch(/^https?:/);
  await page.keyboard.press('Escape');
  await page.goto(new URL('/parks/kunshan-etdz?dataset=china', page.url()).href);
  await page.getByRole('heading', { name: /昆山/ }).first().waitFor();
  await page.locator('figure[data-state="ready"]').first().waitFor();
});
