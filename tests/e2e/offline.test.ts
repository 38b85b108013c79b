import { expect } from 'vitest';
import { take } from './take.ts';
import { pngHeader } from './png.ts';
import { readyFigure, test } from './visit.ts';

const lost = /ERR_INTERNET_DISCONNECTED|Failed to load resource/;

test('when the network goes, the page says so and what was loaded stays usable', async ({ visit }) => {
  const page = await visit('/compare?dataset=korea', { tolerate: lost });
  const figure = await readyFigure(page, 'trend');
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByText('网络已断开').waitFor();
  await figure.getByRole('button', { name: '看表' }).click();
  await figure.getByRole('table').waitFor();
  await figure.getByRole('button', { name: '看图' }).click();
  await figure.locator('.chart svg').first().waitFor();
  expect(pngHeader((await take(page, 'hd')).bytes)).toMatchObject({ width: 1920, height: 1080 });
  await page.context().setOffline(false);
  await page.getByText('网络已断开').waitFor({ state: 'detached' });
});

test('a page whose code was fetched ahead opens without the network', async ({ visit }) => {
  const page = await visit('/rankings?dataset=korea', { tolerate: lost });
  await readyFigure(page, 'ranking');
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByText('网络已断开').waitFor();
  await page.getByRole('navigation', { name: '主导航' }).first().getByRole('link', { name: '对比' }).click();
  await page.getByRole('heading', { level: 1, name: '对比' }).waitFor();
  const trend = page.locator('figure[data-figure="trend"]');
  await page.locator('figure[data-figure="trend"][data-state="error"]').waitFor();
  expect(await trend.getByRole('alert').innerText()).toContain('数据服务无应答');
  await page.context().setOffline(false);
  await trend.getByRole('button', { name: '重试' }).click();
  await readyFigure(page, 'trend');
});
