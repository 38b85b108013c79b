import type { Page } from 'playwright-core';

/** Waits until the page has its heading and none of its figures is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector('.skeleton, figure[data-state="loading"]') === null && document.fonts.status === 'loaded',
  );
}
