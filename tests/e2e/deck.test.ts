import { buffer } from 'node:stream/consumers';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { OfficeFile } from '../support/office-file.ts';
import { hasOffice, openedInOffice, pagesOf } from '../support/office-opened.ts';
import { hasPoppler, pdfWords } from '../support/pdf-opened.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { content } from '../support/xml-tree.ts';
import { violations } from './axe.ts';
import { phone } from './pages.ts';
import { decodePng } from './png.ts';
import { watchFaults } from './faults.ts';
import { coloursOf } from './ink.ts';
import { readyFigure, test } from './visit.ts';

const trend = '/compare?dataset=korea';
const ranking = '/rankings?dataset=korea&metric=production&period=2026-Q1';
const scatter = '/compare?dataset=demo&figure=scatter&metric=gdp';

async function pin(page: Page, path: string, kind: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  const figure = await readyFigure(page, kind);
  await figure.getByRole('button', { name: '钉入演示' }).click();
  await figure.getByRole('button', { name: '从演示中取下' }).waitFor();
}

/** The names of the slides, in their order. */
function namesOf(page: Page): Promise<string[]> {
  return page.locator('.slide-caption').allInnerTexts();
}

/** The button of a slide in the list, by its place from 1. */
function row(page: Page, place: number) {
  return page
    .locator('.slide-row')
    .nth(place - 1)
    .getByRole('button');
}

/** Takes a slide by its number, as a finger does, and lets go above another; places count from 1. */
async function dragByFinger(page: Page, { from, before }: { readonly from: number; readonly before: number }) {
  const numbers = page.locator('.slide-number');
  const [held, onto] = [numbers.nth(from - 1), page.locator('.slide-row').nth(before - 1)];
  await onto.scrollIntoViewIfNeeded();
  const [start, end] = [await held.boundingBox(), await onto.boundingBox()];
  if (start === null || end === null) throw new Error('The slides are not shown.');
  const finger = { pointerId: 7, pointerType: 'touch', isPrimary: true, bubbles: true };
  await held.dispatchEvent('pointerdown', { ...finger, clientX: start.x + 8, clientY: start.y + 8 });
  for (const y of [start.y - 20, end.y + 4])
    await held.dispatchEvent('pointermove', { ...finger, clientX: start.x + 8, clientY: y });
  await page.locator('.slide-row.is-before').waitFor();
  await held.dispatchEvent('pointerup', { ...finger, clientX: start.x + 8, clientY: end.y + 4 });
}

async function drawn(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (least) => document.querySelectorAll('.slides .slide-image[data-state="ready"]').length === least,
    count,
    { timeout: 60_000 },
  );
}

/** Goes from a figure to the deck by the navigation, as a reader does. */
async function toDeck(page: Page, count: number): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: '演示' }).first().click();
  await drawn(page, count);
}

const stored = (slides: readonly object[]) =>
  JSON.stringify({
    version: 1,
    state: { deck: { name: '季度汇报', slides: slides.map((slide, id) => ({ notes: '', ...slide, id })) } },
  });
const figureSlide = (address: string) => ({ kind: 'figure', address, part: 'main', title: '', release: null });
const titleSlide = { kind: 'title', title: '大邱七个产业集群', text: '招商处', notes: '先问好' };

async function withDeck(page: Page, slides: readonly object[]): Promise<void> {
  await page.evaluate((text) => {
    localStorage.setItem('parkscope.deck', text);
  }, stored(slides));
  await page.reload();
  await drawn(page, slides.length);
}

async function exported(page: Page, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: '导出全部' }).click();
  const menu = page.getByRole('dialog');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    menu.getByRole('button', { name: format }).click(),
  ]);
  await menu.waitFor({ state: 'detached' });
  return buffer(await download.createReadStream());
}

test('figures are pinned from three pages, put in order by keyboard, and put back', async ({ visit }) => {
  const page = await visit(trend);
  await pin(page, trend, 'trend');
  await pin(page, ranking, 'ranking');
  await pin(page, scatter, 'scatter');
  await toDeck(page, 3);
  const [first = '', second = '', third = ''] = await namesOf(page);
  expect(first).toContain('从业人数');
  await row(page, 3).press('Alt+Home');
  expect(await namesOf(page)).toEqual([third, first, second]);
  const moved = row(page, 1);
  expect(await moved.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.locator('.toaster [role=status]').first().innerText()).toContain(`“${third}”移到第 1 张，共 3 张`);
  await moved.press('Alt+ArrowDown');
  expect(await namesOf(page)).toEqual([first, third, second]);
  await page
    .locator('.slide-row')
    .nth(2)
    .dragTo(page.locator('.slide-row').nth(0), { targetPosition: { x: 60, y: 10 } });
  expect(await namesOf(page)).toEqual([second, first, third]);
  await dragByFinger(page, { from: 3, before: 1 });
  expect(await namesOf(page)).toEqual([third, second, first]);
  for (let step = 0; step < 4; step += 1)
    await page.locator('.deck-head').getByRole('button', { name: '撤销' }).click();
  expect(await namesOf(page)).toEqual([first, second, third]);
  await page.reload();
  await drawn(page, 3);
  expect(await namesOf(page)).toEqual([first, second, third]);
});

test('a deck is shown by the keys of a clicker, and led from a window with notes', async ({ visit }) => {
  const page = await visit('/present?dataset=korea');
  await withDeck(page, [titleSlide, { ...figureSlide(trend), notes: '先讲城西' }, figureSlide(ranking)]);
  await page.getByRole('button', { name: '放映', exact: true }).click();
  const show = page.locator('.show');
  const current = show.locator('.stage-slide.is-current');
  const at = (place: string) => show.locator('.show-position', { hasText: place }).waitFor({ state: 'attached' });
  await current.locator('[data-state="ready"]').waitFor();
  await page.keyboard.press('PageDown');
  await at('2 / 3');
  await page.keyboard.press('?');
  await show.getByRole('region', { name: '快捷键' }).waitFor();
  expect(await page.getByRole('dialog', { name: '键盘快捷键' }).count()).toBe(0);
  await page.keyboard.press('?');
  expect(await current.locator('img').getAttribute('alt')).toMatch(/从业人数.*\d/);
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.getByText('先讲城西').waitFor();
  await speaker.locator('.speaker-slide [data-state="ready"]').waitFor();
  expect(await violations(speaker)).toEqual([]);
  await speaker.keyboard.press('PageDown');
  await at('3 / 3');
  await speaker.getByText('放映结束').waitFor();
  await speaker.keyboard.press('b');
  await show.locator('.show-blank').waitFor();
  await speaker.keyboard.press('Home');
  await at('1 / 3');
  await show.locator('.show-blank').waitFor({ state: 'detached' });
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await show.waitFor({ state: 'detached' });
  await speaker.getByText('等待放映窗口').waitFor();
});

test('slides advance by themselves, round and round', async ({ visit }) => {
  const page = await visit('/present?dataset=korea');
  await page.clock.install();
  await withDeck(page, [titleSlide, { ...titleSlide, kind: 'text', title: '三点结论' }]);
  await page.goto(page.url().replace('/present', '/present/show'));
  const position = page.locator('.show-position');
  await position.filter({ hasText: '1 / 2' }).waitFor({ state: 'attached' });
  await page.keyboard.press('r');
  for (const place of ['2 / 2', '1 / 2']) {
    await page.clock.runFor(11_000);
    await position.filter({ hasText: place }).waitFor({ state: 'attached' });
  }
});

test('the whole deck is taken away as slides, pictures, and a page that presents itself without a network', async ({
  visit,
}) => {
  const page = await visit('/present?dataset=korea');
  await withDeck(page, [titleSlide, { ...figureSlide(trend), notes: '先讲城西' }, figureSlide(ranking)]);
  const [, subject = ''] = await namesOf(page);

  const pptx = await exported(page, 'PPTX');
  const file = new OfficeFile(pptx);
  expect(content(file.xml('ppt/slides/slide1.xml'))).toContain('大邱七个产业集群');
  expect(content(file.xml('ppt/notesSlides/notesSlide2.xml'))).toContain('先讲城西');
  expect(content(file.xml('ppt/slides/slide2.xml'))).toContain(subject);
  if (hasOffice) expect(pagesOf(await openedInOffice(pptx, 'pptx', 'pdf'))).toBe(3);

  const pdf = await exported(page, 'PDF');
  expect(pagesOf(pdf)).toBe(3);
  if (hasPoppler) expect(await pdfWords(pdf)).toMatch(/核验码/);
  const pictures = Object.entries(unzipSync(await exported(page, 'ZIP')));
  expect(pictures.map(([name]) => name.slice(0, 3))).toEqual(['01_', '02_', '03_']);
  for (const [, bytes] of pictures) {
    const picture = decodePng(Buffer.from(bytes));
    expect([picture.width, picture.height, coloursOf(picture) > 10]).toEqual([1920, 1080, true]);
  }

  const html = join(temporaryFolder(), 'deck.html');
  writeFileSync(html, await exported(page, 'HTML'));
  // A context of its own: the page that made the file may still be fetching code ahead.
  const unplugged = await page.context().browser()?.newContext({ offline: true, reducedMotion: 'reduce' });
  if (unplugged === undefined) throw new Error('no browser');
  onTestFinished(() => unplugged.close());
  const offline = await unplugged.newPage();
  const faults: string[] = [];
  watchFaults(offline, undefined, faults);
  const asked: string[] = [];
  offline.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) asked.push(request.url());
  });
  await offline.goto(pathToFileURL(html).href);
  await offline.locator('.slide.is-current text', { hasText: '大邱七个产业集群' }).waitFor();
  await offline.keyboard.press('PageDown');
  const shown = offline.locator('.slide.is-current');
  await offline.waitForFunction(() => location.hash === '#2');
  expect((await shown.locator('svg').first().textContent())?.replaceAll(/\s/g, '')).toContain(
    subject.replaceAll(/\s/g, ''),
  );
  await offline.evaluate(() => document.fonts.ready);
  expect(await offline.evaluate(() => document.fonts.check('700 20px "Noto Sans SC"', '从业人数'))).toBe(true);
  await offline.keyboard.press('End');
  await offline.waitForFunction(() => location.hash === '#3');
  expect(await violations(offline)).toEqual([]);
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
});

test('a deck goes to another device by file and by link, and a wrong file is refused with its place', async ({
  visit,
}) => {
  const page = await visit('/present?dataset=korea');
  await withDeck(page, [titleSlide, figureSlide(trend)]);
  const menuButton = page.getByRole('button', { name: '文件与分享' });
  await menuButton.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为文件' }).click(),
  ]);
  const text = (await buffer(await download.createReadStream())).toString('utf8');
  await menuButton.click();
  await page.getByRole('button', { name: '复制分享链接' }).click();
  await page.getByText('分享链接已复制').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await visit('/present?dataset=korea');
  const give = async (body: string) => {
    await other.getByRole('button', { name: '文件与分享' }).click();
    await other
      .locator('input[type=file]')
      .setInputFiles({ name: 'd.json', mimeType: 'application/json', buffer: Buffer.from(body) });
  };
  await other.getByRole('heading', { name: '还没有幻灯片' }).waitFor();
  await give(text.replace('/compare?', '/elsewhere?'));
  await other.getByText('没有打开：第 2 张的“address”不合规定。').waitFor();
  await give(text);
  await drawn(other, 2);
  await other.goto(link);
  await other.getByRole('button', { name: '接在后面' }).click();
  await drawn(other, 4);
  expect(new URL(other.url()).hash).toBe('');
});

for (const theme of ['light', 'dark'] as const)
  for (const language of ['zh', 'en'] as const)
    test(`the deck has no accessibility fault and fits a phone: ${theme}, ${language}`, async ({ visit }) => {
      const page = await visit('/present?dataset=korea', { theme, language });
      await page.locator('.deck-empty').waitFor();
      expect(await violations(page)).toEqual([]);
      await withDeck(page, [titleSlide, figureSlide(trend)]);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize(phone);
      await row(page, 2).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
      expect(await violations(page)).toEqual([]);
    });
