import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/** Notes in the page when the first figure is ready and on screen, counted from the start of the visit. */
function markFirstFigure(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('figure[data-state="ready"]')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.mark('first-figure');
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
}

interface OpenOptions {
  /** 1 is the machine's own speed, 4 a quarter of it. */
  readonly slowdown?: number;
  readonly before?: (cdp: CDPSession) => Promise<void>;
}

/** A page in a context of its own, so that nothing is cached. */
export async function openPage(browser: Browser, { slowdown = 1, before }: OpenOptions = {}): Promise<Opened> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // The runner's compiler wraps named functions in a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (value) => value;');
  await page.addInitScript(markFirstFigure);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await before?.(cdp);
  return { page, cdp, close: () => context.close() };
}

/** Opens an address and waits for its first figure; gives the time from the start of the visit in ms. */
export async function firstFigureMs(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  const mark = await page.waitForFunction(() => performance.getEntriesByName('first-figure')[0]?.startTime, null, {
    timeout: 60_000,
  });
  return (await mark.jsonValue()) ?? Number.NaN;
}
