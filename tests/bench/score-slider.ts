import type { Browser, Page } from 'playwright-core';
import { firstFigureMs, openPage } from './page.ts';
import { timeRow, type Row } from './row.ts';

/** Ninety-five of a hundred moves of a slider must be painted within this, by the number of parks. */
export const sliderBudgetMs = { sixty: 50, national: 200 };

interface Measured {
  readonly label: string;
  readonly p95Ms: number;
}

const moves = 40;

/** Takes the time from the next key to the figure that says something else and is painted; leaves the promise of it in the page. */
function armMove(): void {
  const words = () => {
    const figure = document.querySelector('figure[data-figure="score"][data-state="ready"]');
    return figure
      ? `${figure.querySelector('.sentence')?.textContent ?? ''}|${figure.querySelector('.figure-foot')?.textContent ?? ''}`
      : null;
  };
  const before = words();
  const moved = new Promise((resolve) => {
    document.addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        const observer = new MutationObserver(() => {
          const now = words();
          if (now === null || now === before) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              resolve(performance.now() - begun);
            };
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      },
      { once: true, capture: true },
    );
  });
  Reflect.set(globalThis, 'moved', moved);
}

async function moveMs(page: Page, key: string): Promise<number> {
  await page.evaluate(armMove);
  await page.keyboard.press(key);
  return Number(await page.evaluate<unknown>(() => Reflect.get(globalThis, 'moved')));
}

/** From a move of the first weight's slider to the repaint of the score, by the keys a slider has. */
export async function sliderRows(
  browser: Browser,
  serverUrl: string,
  { label, p95Ms }: Measured,
): Promise<readonly Row[]> {
  const { page, close } = await openPage(browser);
  await firstFigureMs(page, `${serverUrl}/score?dataset=demo`);
  await page.waitForLoadState('networkidle');
  await page.locator('.weight-row input[type=range]').first().focus();
  const samplesMs: number[] = [];
  for (let move = 0; move < moves; move += 1)
    samplesMs.push(await moveMs(page, move < moves / 2 ? 'ArrowRight' : 'ArrowLeft'));
  await close();
  return [
    timeRow({ group: 'change to repaint', row: `weight slider, score, ${label}`, samplesMs, budgetMs: { p95: p95Ms } }),
  ];
}
