import type { Browser } from 'playwright-core';
import { firstFigureMs, openPage } from './page.ts';
import { timeRow, type Row } from './row.ts';

/** Ninety-five of a hundred moves of a weight must have their rank bands painted within this, by the number of parks. */
export const bandsBudgetMs = { sixty: 500, national: 5000 };

interface Measured {
  readonly label: string;
  readonly p95Ms: number;
  readonly moves: number;
}

/**
 * Moves a weight as a hand on its slider does, and waits until scores of other weights stand with bands drawn around them, and that is
 * painted. Runs in the page; gives ms.
 */
function moveMs(step: number): Promise<number> {
  // The note of how bands were drawn is there when they are.
  const words = () => {
    const figure = document.querySelector('figure[data-figure="score"][data-state="ready"]');
    const foot = figure?.querySelector('.figure-foot')?.textContent ?? '';
    return foot.includes('1,000') ? foot : null;
  };
  const slider = document.querySelector<HTMLInputElement>('.weight-row input[type="range"]');
  const before = words();
  if (slider === null || before === null) throw new Error('there is no slider, or there are no bands');
  return new Promise((resolve) => {
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
    // Set past the property that React watches, or it would see no change.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
      slider,
      String(Number(slider.value) + step),
    );
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** From a move of a weight to its rank bands in 1,000 draws, of every park by every indicator of the fictional dataset. */
export async function scoreBandsRows(
  browser: Browser,
  serverUrl: string,
  { label, p95Ms, moves }: Measured,
): Promise<readonly Row[]> {
  const { page, close } = await openPage(browser);
  await firstFigureMs(page, `${serverUrl}/score?dataset=demo&draws=1000&lang=en`);
  await page.locator('.figure-foot', { hasText: '1,000 draws' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const samplesMs: number[] = [];
  for (let move = 0; move < moves; move += 1) samplesMs.push(await page.evaluate(moveMs, move % 2 === 0 ? 5 : -5));
  await close();
  return [timeRow({ group: 'change to repaint', row: `rank bands, ${label}`, samplesMs, budgetMs: { p95: p95Ms } })];
}
