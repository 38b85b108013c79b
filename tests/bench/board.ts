import type { Browser } from 'playwright-core';
import { firstFigureMs, openPage } from './page.ts';
import { timeRow, type Row } from './row.ts';

/** Frames come at 60 a second, 16.7 ms and what the clock itself wavers by, and of twenty no more than one is lost. */
const frameBudgetMs = { p50: 17.5, p95: 34 };

const frames = 240;

/** Moves the board by a row or so each frame, down and to and fro, and gives the time each frame took, in ms. */
function scrollFrames(count: number): Promise<number[]> {
  const board = document.querySelector('[role=grid]');
  if (board === null) throw new Error('There is no board.');
  const samples: number[] = [];
  let before = performance.now();
  return new Promise((resolve) => {
    const step = (now: number) => {
      samples.push(now - before);
      before = now;
      if (samples.length > count) {
        resolve(samples.slice(1));
        return;
      }
      board.scrollTop += 47;
      board.scrollLeft += samples.length % 120 < 60 ? 9 : -9;
      requestAnimationFrame(step);
    };
    requestAnimationFrame((now) => {
      before = now;
      requestAnimationFrame(step);
    });
  });
}

/** Frames of the month board of 320 projects while it scrolls in both directions. */
export async function boardRows(browser: Browser, serverUrl: string): Promise<readonly Row[]> {
  const { page, close } = await openPage(browser);
  await firstFigureMs(page, `${serverUrl}/projects?dataset=demo&form=board`);
  await page.locator('[role=grid]').waitFor();
  await page.waitForLoadState('networkidle');
  const samplesMs = await page.evaluate(scrollFrames, frames);
  await close();
  return [
    timeRow({
      group: 'scrolling',
      row: 'frame of the month board, 320 projects × 24 months',
      samplesMs,
      budgetMs: frameBudgetMs,
    }),
  ];
}
