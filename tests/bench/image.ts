import type { Browser } from 'playwright-core';
import { openPage } from './page.ts';
import { timeRow, type Row } from './row.ts';

const images = 11;

/** From the click to the file in hand, for the 1920 × 1080 picture of a trend, after a first one. */
export async function imageRows(browser: Browser, serverUrl: string): Promise<readonly Row[]> {
  const { page, close } = await openPage(browser);
  await page.goto(`${serverUrl}/compare?dataset=korea`);
  await page.locator('figure[data-figure="trend"][data-state="ready"]').waitFor();
  const samplesMs: number[] = [];
  for (let image = 0; image < images; image += 1) {
    await page.getByRole('button', { name: '下载', exact: true }).first().click();
    const panel = page.getByRole('dialog', { name: '导出图' });
    const button = panel.getByRole('button', { name: '下载 PNG', exact: true });
    await button.waitFor();
    const begun = performance.now();
    await Promise.all([page.waitForEvent('download'), button.click()]);
    samplesMs.push(performance.now() - begun);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  }
  await close();
  const [first = Number.NaN, ...warm] = samplesMs;
  return [
    timeRow({ group: 'PNG 1920 × 1080', row: 'first', samplesMs: [first] }),
    timeRow({ group: 'PNG 1920 × 1080', row: 'warm', samplesMs: warm, budgetMs: { p50: 400 } }),
  ];
}
