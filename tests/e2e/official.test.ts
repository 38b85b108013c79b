import { expect } from 'vitest';
import { readyFigure, test } from './visit.ts';

const published = [
  ['80.47', '亿元'],
  ['121.32', '亿元'],
  ['119.09', '亿元'],
  ['2.36', '亿元'],
  ['9', '人'],
  ['350余', '人'],
] as const;

test('the overview of China shows the published figures as printed, each with its unit', async ({ visit }) => {
  const page = await visit('/?dataset=china');
  const headline = await readyFigure(page, 'headline');
  for (const [text, unit] of published) {
    const number = headline.getByRole('button', { name: new RegExp(`^${text} ${unit}, `) });
    expect(await number.count(), `${text} ${unit}`).toBe(1);
    expect(await number.innerText()).toContain(text);
  }
});

test('a published figure opens its quote, its address and its as-of date', async ({ visit }) => {
  const page = await visit('/?dataset=china');
  const headline = await readyFigure(page, 'headline');
  const number = headline.getByRole('button', { name: /^80\.47 / });
  await number.click();
  const card = page.getByRole('dialog');
  await card.waitFor();
  const words = await card.innerText();
  expect(words).toContain('累计完成固定资产投资80.47亿元');
  expect(words).toMatch(/网址\s*\S+\.\S+/);
  expect(words).toMatch(/时点\s*.*2021/);
  expect(await card.locator('mark').innerText()).toContain('80.47');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
});

const korea = '/rankings?dataset=korea&metric=production&period=2026-Q1';

test('a ranking says of how many, and names every park left out with the reason', async ({ visit }) => {
  const page = await visit(korea);
  const ranking = await readyFigure(page, 'ranking');
  const table = ranking.getByRole('table');
  expect(await table.getAttribute('aria-rowcount')).toBe('35');
  expect(await table.locator('thead').innerText()).toContain('/ 34');
  const first = table.locator('tr[data-park]').first();
  expect((await first.locator('td').first().innerText()).trim()).toBe('1');
  expect(await first.innerText()).toMatch(/蔚山·尾浦[\s\S]*488,288/);
  const excluded = ranking.locator('.excluded');
  const summary = excluded.locator('summary');
  if ((await summary.count()) > 0) await summary.click();
  for (const park of ['龙仁', '镇海', '东豆川']) {
    const item = excluded.getByRole('listitem').filter({ hasText: park }).first();
    expect(await item.innerText()).toMatch(/（.+）/);
  }
});

test('parks with the same value share a rank and say so', async ({ visit }) => {
  const page = await visit('/rankings?dataset=demo&metric=innovation_platforms&period=2024');
  const ranking = await readyFigure(page, 'ranking');
  await ranking.getByText('并列').first().waitFor();
  const rank = async (index: number) =>
    (
      await ranking.locator('tr[data-park]').filter({ hasText: '并列' }).nth(index).locator('td').first().innerText()
    ).replace(/\D/g, '');
  expect(await rank(0)).toBe(await rank(1));
});

test('a pinned and filtered ranking comes back from its link', async ({ visit }) => {
  const page = await visit(korea);
  const ranking = await readyFigure(page, 'ranking');
  await ranking.getByRole('button', { name: '钉住温山' }).click();
  await page.getByLabel('地区', { exact: true }).selectOption({ label: '蔚山' });
  const ofTwo = /名次\s*\/ 2$/;
  await ranking.getByRole('columnheader', { name: ofTwo }).first().waitFor();
  expect(new URL(page.url()).searchParams.get('pinned')).toBe('onsan');
  expect(new URL(page.url()).searchParams.get('provinces')).toBe('ulsan');
  await page.reload();
  const again = await readyFigure(page, 'ranking');
  await again.getByRole('columnheader', { name: ofTwo }).first().waitFor();
  expect(await again.getByRole('button', { name: '取消钉住温山' }).count()).toBeGreaterThan(0);
});
