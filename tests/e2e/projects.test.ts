import { expect } from 'vitest';
import { violations } from './axe.ts';
import { laptop, phone } from './pages.ts';
import { readyFigure, test } from './visit.ts';

test('an official finds what is late on the month board by keyboard, and opens its project', async ({ visit }) => {
  const page = await visit('/projects?dataset=demo&form=board&late=1', { viewport: laptop });
  const board = await readyFigure(page, 'board');
  const grid = board.getByRole('grid');
  await grid.waitFor();
  expect(await violations(page)).toEqual([]);
  await grid.focus();
  await page.keyboard.press('Control+End');
  const last = page.locator('.board .is-active');
  await expect.poll(() => last.getAttribute('aria-colindex')).toBe(await grid.getAttribute('aria-colcount'));
  const [seen, frame] = [await last.boundingBox(), await grid.boundingBox()];
  expect((seen?.y ?? 0) + (seen?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0) + 1);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await card.getByRole('heading', { name: '月度任务' }).waitFor();
  expect(await card.innerText()).toContain('逾期');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('an investor on a phone searches the projects, and the link brings the same ones back', async ({ visit }) => {
  const page = await visit('/projects?dataset=demo', { viewport: phone, language: 'en' });
  const list = await readyFigure(page, 'projects');
  await page.getByRole('searchbox').fill('hydrogen fuel');
  await page.getByRole('combobox', { name: 'Stage' }).selectOption('in_production');
  await expect.poll(() => new URL(page.url()).searchParams.get('stage')).toBe('in_production');
  const subtitle = list.getByText(/^\d+ of 320 projects$/);
  await subtitle.waitFor();
  const found = await subtitle.innerText();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('hydrogen fuel');
  const again = await visit(new URL(page.url()).pathname + new URL(page.url()).search, { viewport: laptop });
  await (await readyFigure(again, 'projects')).getByText(found).waitFor();
});
