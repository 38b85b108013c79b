import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { openPage } from './page.ts';
import { timeRow, type Row } from './row.ts';

const warmFiles = 11;

const pictures = [
  { group: 'PNG 1920 × 1080', size: /^幻灯 16:9(?!，)/, p50: 300 },
  { group: 'PNG 3840 × 2160', size: /4K/, p50: 900 },
] as const;

/** From the click to the bytes of the file. */
async function takenMs(page: Page, click: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), click()]);
  await buffer(await download.createReadStream());
  return performance.now() - begun;
}

/** The picture of a trend at one size, the panel opened anew for each as a reader does. */
async function pictureRows(page: Page, { group, size, p50 }: (typeof pictures)[number]): Promise<readonly Row[]> {
  const samplesMs: number[] = [];
  for (let file = 0; file <= warmFiles; file += 1) {
    await page.getByRole('button', { name: '下载', exact: true }).first().click();
    const panel = page.getByRole('dialog', { name: '导出图' });
    await panel.getByRole('radio', { name: 'PNG', exact: true }).check();
    await panel.getByRole('radio', { name: size }).check();
    const button = panel.getByRole('button', { name: '下载 PNG', exact: true });
    await button.waitFor();
    samplesMs.push(await takenMs(page, () => button.click()));
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  }
  const [first = Number.NaN, ...warm] = samplesMs;
  return [
    timeRow({ group, row: 'first', samplesMs: [first] }),
    timeRow({ group, row: 'warm', samplesMs: warm, budgetMs: { p50 } }),
  ];
}

/** What the browser makes of a figure, from the click to the file in hand. */
export async function exportRows(browser: Browser, serverUrl: string): Promise<readonly Row[]> {
  const { page, close } = await openPage(browser);
  await page.goto(`${serverUrl}/compare?dataset=korea`);
  await page.locator('figure[data-figure="trend"][data-state="ready"]').waitFor();
  const rows: Row[] = [];
  for (const picture of pictures) rows.push(...(await pictureRows(page, picture)));
  await close();
  return rows;
}
