import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { comparePath } from './pages.ts';
import { readyFigure, test } from './visit.ts';
import { focused, tabTo, walk } from './walk.ts';

/** Waits until the address asks for this. */
async function asks(page: Page, name: string, value: string | null): Promise<void> {
  await page.waitForFunction(([key, text]) => new URLSearchParams(location.search).get(key) === text, [
    name,
    value,
  ] as const);
}

async function open(visit: (path: string) => Promise<Page>, asked = 'metric=gdp'): Promise<Page> {
  const page = await visit(comparePath(asked));
  await readyFigure(page, 'trend');
  await page.locator('.chart-cursor').waitFor();
  return page;
}

async function isLost(page: Page): Promise<boolean> {
  return (await focused(page)).isLost;
}

test('Tab goes through all of Compare in order and out of it, each stop seen and named, and the same way back', async ({
  visit,
}) => {
  const page = await open(visit, 'metric=gdp&transform=index&events=1');
  const { stops, faults } = await walk(page, 'Tab');
  expect(faults).toEqual([]);
  const landmarks = [
    /^跳到正文$/,
    /^对比$/,
    /^我的视图$/,
    /^趋势$/,
    /^加入园区/,
    /^突出显示霁浔经开区$/,
    /^移出霁浔经开区$/,
    /^我的分组/,
    /^背景园区/,
    /^地区生产总值/,
    /^中位数线/,
    /^大事/,
    /^看图$/,
    /^下载$/,
    /^指数/,
    /^基期/,
    /^图中时期游标/,
    /^起$/,
    /^止$/,
    /^复制句子$/,
  ];
  const places = landmarks.map((each) => stops.findIndex((stop) => each.test(stop)));
  expect(places.indexOf(-1), stops.join(' → ')).toBe(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const back = await walk(page, 'Shift+Tab');
  expect(back.faults).toEqual([]);
  expect(back.stops.toReversed()).toEqual(stops);
});

test('kind, transform and its detail are chosen by arrow keys', async ({ visit }) => {
  const page = await open(visit);
  await tabTo(page, /^趋势$/);
  await page.keyboard.press('ArrowRight');
  await readyFigure(page, 'bars');
  expect((await focused(page)).name).toBe('条形');
  await page.keyboard.press('ArrowLeft');
  await readyFigure(page, 'trend');

  await tabTo(page, /^水平值$/);
  await page.keyboard.press('ArrowRight');
  await asks(page, 'transform', 'index');
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toMatch(/^基期/);
  await page.keyboard.press('ArrowDown');
  await asks(page, 'base', '2013');
  expect((await focused(page)).name).toMatch(/^基期/);
});

test('parks are added by search, taken out one after another and singled out, the focus always beside', async ({
  visit,
}) => {
  const page = await open(visit);
  await tabTo(page, /^加入园区/);
  await page.keyboard.type('canyue');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('parks')?.includes('canyue'));
  expect((await focused(page)).role).toBe('combobox');
  await page.keyboard.press('Escape');

  await tabTo(page, /^移出霁浔经开区$/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '移出霁浔经开区' }).waitFor({ state: 'detached' });
  expect((await focused(page)).name).toBe('移出澹屿高新区');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '移出澹屿高新区' }).waitFor({ state: 'detached' });
  expect((await focused(page)).name).toBe('移出岫溆综保区');

  await tabTo(page, /^突出显示蘅洄经开区$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search.includes('focus='));
  await tabTo(page, /^取消突出$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !location.search.includes('focus='));
  expect(await isLost(page)).toBe(false);

  await tabTo(page, /^清空$/);
  await page.keyboard.press('Enter');
  await asks(page, 'parks', '');
  expect((await focused(page)).role).toBe('combobox');
});

test('the cursor, the period and the sentence are at hand', async ({ visit }) => {
  const page = await open(visit);
  await tabTo(page, /^图中时期游标/);
  const said = () => page.locator('.chart-cursor').getAttribute('aria-valuetext');
  await page.keyboard.press('Home');
  expect(await said()).toContain('2013年');
  await page.keyboard.press('ArrowRight');
  expect(await said()).toContain('2014年');
  await page.keyboard.press('Escape');

  await tabTo(page, /^起$/);
  await page.keyboard.press('ArrowRight');
  await asks(page, 'from', '2014');
  await tabTo(page, /^全部时期$/);
  await page.keyboard.press('Enter');
  await asks(page, 'from', null);
  await page.getByRole('button', { name: '全部时期' }).waitFor({ state: 'detached' });
  expect(await isLost(page)).toBe(false);

  await tabTo(page, /^复制句子$/);
  await page.keyboard.press('Enter');
  await page.getByText('句子已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/地区生产总值.*[\d.]+亿元/);
});

test('export, palette and my views open, work, close and give the focus back', async ({ visit }) => {
  const page = await open(visit);
  await tabTo(page, /^下载$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await focused(page)).name).toBe('下载');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索与操作' }).waitFor();
  await page.keyboard.type('canyue');
  await page.locator('.palette').getByRole('option', { name: /璨樾/ }).first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.palette').waitFor({ state: 'detached' });
  expect((await focused(page)).name).toBe('下载');

  await tabTo(page, /^我的视图$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '我的视图' }).waitFor();
  await tabTo(page, /^名称$/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('六个园区');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '六个园区' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await focused(page)).name).toBe('我的视图');
});

test('steps are undone and redone to their ends without losing the focus', async ({ visit }) => {
  const page = await open(visit);
  await tabTo(page, /^水平值$/);
  await page.keyboard.press('ArrowRight');
  await asks(page, 'transform', 'index');
  await tabTo(page, /^撤销$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await asks(page, 'transform', null);
  await page.locator('button[aria-label="撤销"]:disabled').waitFor();
  expect((await focused(page)).name).toBe('重做');
  await page.keyboard.press('Enter');
  await asks(page, 'transform', 'index');
  await page.locator('button[aria-label="重做"]:disabled').waitFor();
  expect((await focused(page)).name).toBe('撤销');
  await page.keyboard.press('Control+z');
  await asks(page, 'transform', null);
  await page.keyboard.press('Control+Shift+z');
  await asks(page, 'transform', 'index');
  expect(await isLost(page)).toBe(false);
});

test('the table is reached, scrolled and sorted', async ({ visit }) => {
  const page = await open(visit);
  await tabTo(page, /^看表$/);
  await page.keyboard.press('Enter');
  const table = page.locator('figure[data-figure="trend"] table');
  await table.waitFor();
  expect((await focused(page)).name).toBe('看表');
  const heads = table.locator('th button');
  const name = (await heads.nth(1).textContent()) ?? '';
  await tabTo(page, new RegExp(`^${name}$`));
  await page.keyboard.press('Enter');
  const sorted = table.locator('th[aria-sort]');
  await sorted.waitFor();
  const first = await sorted.getAttribute('aria-sort');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (was) => document.querySelector('th[aria-sort]')?.getAttribute('aria-sort') !== was,
    first,
  );
  expect((await focused(page)).name).toBe(name);
});
