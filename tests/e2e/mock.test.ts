import { expect } from 'vitest';
import { pngHeader } from './png.ts';
import { take } from './take.ts';
import { readyFigure, test } from './visit.ts';

const failing = /Failed to load resource|ERR_FAILED|response: .* 500|request: .*\/api\//;

test('the build with its own API shows the same published figures', async ({ visit }) => {
  const page = await visit('/?dataset=china', { product: 'mock' });
  const headline = await readyFigure(page, 'headline');
  await headline.getByRole('button', { name: /^80\.47 亿元/ }).waitFor();
  await headline.getByRole('button', { name: /^350余 人/ }).waitFor();
});

test('the build with its own API leads from search to a figure in hand', async ({ visit }) => {
  const page = await visit('/compare?dataset=korea&figure=bars', { product: 'mock' });
  await readyFigure(page, 'bars');
  const search = page.getByRole('combobox', { name: /加入园区/ });
  await search.fill('changwon');
  await page.getByRole('option', { name: /昌原/ }).waitFor();
  expect(pngHeader((await take(page, 'hd')).bytes)).toMatchObject({ width: 1920, height: 1080 });
});

for (const scenario of ['error', 'offline']) {
  test(`in the scenario “${scenario}” the page says what failed and offers to try again`, async ({ visit }) => {
    const page = await visit(`/compare?mock=${scenario}`, { product: 'mock', tolerate: failing });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await alert.getByRole('button', { name: '重试' }).waitFor();
    expect(await alert.innerText()).toMatch(scenario === 'offline' ? /无应答/ : /fail/);
  });
}

test('in the scenario “empty” a figure says that there are no values and what to do', async ({ visit }) => {
  const page = await visit('/compare?dataset=korea&mock=empty', { product: 'mock' });
  await page.locator('figure[data-figure="trend"][data-state="empty"]').waitFor();
  const notice = page.locator('figure[data-figure="trend"]').getByRole('status').first();
  expect((await notice.innerText()).length).toBeGreaterThan(10);
});

test('in the scenario “slow” a skeleton stands until the figure does', async ({ visit }) => {
  const page = await visit('/rankings?dataset=korea&mock=slow', { product: 'mock' });
  await page.getByRole('status', { name: '正在载入…' }).first().waitFor();
  await readyFigure(page, 'ranking');
});
