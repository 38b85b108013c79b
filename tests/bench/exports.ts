import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { figureSlide, putDeck } from '../support/put-deck.ts';
import { openPage } from './page.ts';
import { timeRow, type Row } from './row.ts';

const warmFiles = 11;
const decks = 5;

const pictures = [
  { group: 'PNG 1920 × 1080', size: /^幻灯 16:9(?!，)/, p50: 300 },
  { group: 'PNG 3840 × 2160', size: /4K/, p50: 900 },
] as const;

/** Every kind that PowerPoint has a chart for, and some that go in as pictures. */
const deckSlides = [
  ...['trend', 'bars', 'heat', 'dumbbell', 'slope', 'multiples'].map((kind) =>
    figureSlide(`/compare?dataset=korea&figure=${kind}`),
  ),
  figureSlide('/compare?dataset=korea&figure=scatter&metric=production&x=employment&group=all'),
  figureSlide('/compare?dataset=demo&figure=radar'),
  figureSlide('/compare?dataset=demo&figure=bars&metric=industrial_output&benchmarks=median'),
  figureSlide('/rankings?dataset=korea&metric=production'),
];

/** From the click to the bytes of the file. */
async function takenMs(page: Page, click: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), click()]);
  await buffer(await download.createReadStream());
  return performance.now() - begun;
}

/** The processor time all processes of the browser have taken so far, in ms. */
async function browserCpuMs(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

interface Taking {
  readonly group: string;
  readonly row: string;
  readonly count: number;
  readonly p50: number;
  readonly take: () => Promise<number>;
}

/** The first file, which also fetches what makes it, and those behind it; their processor time tells more on a machine that others use too. */
async function takingRows(browser: Browser, { group, row, count, p50, take }: Taking): Promise<readonly Row[]> {
  const first = await take();
  const before = await browserCpuMs(browser);
  const samplesMs: number[] = [];
  for (let file = 0; file < count; file += 1) samplesMs.push(await take());
  const cpuMs = (await browserCpuMs(browser)) - before;
  return [
    timeRow({ group, row: 'first', samplesMs: [first] }),
    timeRow({ group, row, samplesMs, budgetMs: { p50 } }),
    timeRow({ group, row: 'processor time of one, panel and preview with it', samplesMs: [cpuMs / count] }),
  ];
}

/** The picture of a trend at one size, the panel opened anew for each as a reader does. */
async function takePicture(page: Page, size: RegExp): Promise<number> {
  await page.getByRole('button', { name: '下载', exact: true }).first().click();
  const panel = page.getByRole('dialog', { name: '导出图' });
  await panel.getByRole('radio', { name: 'PNG', exact: true }).check();
  await panel.getByRole('radio', { name: size }).check();
  const button = panel.getByRole('button', { name: '下载 PNG', exact: true });
  await button.waitFor();
  const ms = await takenMs(page, () => button.click());
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  return ms;
}

async function takeDeck(page: Page): Promise<number> {
  await page.getByRole('button', { name: '导出全部' }).click();
  const menu = page.getByRole('dialog');
  const button = menu.getByRole('button', { name: 'PPTX' });
  await button.waitFor();
  const ms = await takenMs(page, () => button.click());
  await menu.waitFor({ state: 'detached' });
  return ms;
}

/** What the browser makes of figures and decks, from the click to the file in hand. */
export async function exportRows(browser: Browser, serverUrl: string): Promise<readonly Row[]> {
  const { page, close } = await openPage(browser);
  await page.goto(`${serverUrl}/compare?dataset=korea`);
  await page.locator('figure[data-figure="trend"][data-state="ready"]').waitFor();
  const rows: Row[] = [];
  for (const { group, size, p50 } of pictures)
    rows.push(
      ...(await takingRows(browser, {
        group,
        row: 'warm',
        count: warmFiles,
        p50,
        take: () => takePicture(page, size),
      })),
    );
  await page.goto(`${serverUrl}/present?dataset=korea`);
  await putDeck(page, '十张', deckSlides);
  rows.push(
    ...(await takingRows(browser, {
      group: 'PPTX, ten slides',
      row: 'warm',
      count: decks,
      p50: 2000,
      take: () => takeDeck(page),
    })),
  );
  await close();
  return rows;
}
