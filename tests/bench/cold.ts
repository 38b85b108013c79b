import type { Browser } from 'playwright-core';
import { firstFigureMs, openPage } from './page.ts';
import { timeRow, type Row } from './row.ts';

const visits = 9;
const pages = { overview: '/', rankings: '/rankings', compare: '/compare' };
const speeds = [
  { slowdown: 1, budgetMs: 450 },
  { slowdown: 4, budgetMs: 1_000 },
];

/** Time to the first painted figure on a first visit, nothing cached. */
export async function coldRows(browser: Browser, serverUrl: string, label: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(pages)) {
    for (const { slowdown, budgetMs } of speeds) {
      const samplesMs: number[] = [];
      for (let visit = 0; visit < visits; visit += 1) {
        const { page, close } = await openPage(browser, { slowdown });
        samplesMs.push(await firstFigureMs(page, serverUrl + path));
        await close();
      }
      const speed = slowdown === 1 ? '' : `, ${String(slowdown)}× slower`;
      rows.push(
        timeRow({
          group: 'first figure, cold',
          row: `${name}, ${label}${speed}`,
          samplesMs,
          budgetMs: { p50: budgetMs },
        }),
      );
    }
  }
  return rows;
}
