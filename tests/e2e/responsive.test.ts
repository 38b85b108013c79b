import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { asides, compared, comparePath, hall, laptop, narrow, pages, phone, tablet } from './pages.ts';
import { settled } from './settled.ts';
import { readyFigure, test } from './visit.ts';

const viewports = [phone, tablet, narrow, laptop, hall];
const languages = ['zh', 'en'] as const;

/** At which of the widths the page scrolls sideways, and what juts out of it there. */
async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    await settled(page);
    // A page takes a new width in a few frames, more on a busy machine; what stays too wide after that is found below.
    await page
      .waitForFunction((width) => document.documentElement.scrollWidth === width, viewport.width, { timeout: 5_000 })
      .catch(() => undefined);
    const jutting = await page.evaluate((width) => {
      window.scrollTo(10_000, 0);
      if (document.documentElement.scrollWidth === width && window.scrollX === 0) return null;
      const out = [...document.querySelectorAll('main *, header *, footer *')].filter(
        (each) => each.getBoundingClientRect().right > width + 1,
      );
      return out.slice(0, 4).map((each) => `${each.tagName} ${each.className.toString()}`);
    }, viewport.width);
    if (jutting !== null) found.push(`${String(viewport.width)} px: ${jutting.join(', ')}`);
  }
  return found;
}

for (const language of languages) {
  for (const [name, path] of Object.entries({ ...pages, ...asides })) {
    test(`the ${name} page never scrolls sideways, from phone to hall, ${language}`, async ({ visit }) => {
      const page = await visit(path, { viewport: phone, language });
      await settled(page);
      expect(await tooWide(page)).toEqual([]);
    });
  }

  for (const [name, kind, asked] of compared) {
    test(`Compare never scrolls sideways with ${name}, from phone to hall, ${language}`, async ({ visit }) => {
      const page = await visit(comparePath(asked), { viewport: phone, language });
      await readyFigure(page, kind);
      expect(await tooWide(page)).toEqual([]);
    });
  }
}

for (const viewport of viewports) {
  test(`a page opened at ${String(viewport.width)} px fits as one that came to that width`, async ({ visit }) => {
    for (const path of [pages.compare, pages.rankings]) {
      const page = await visit(path, { viewport });
      await settled(page);
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content, path).toBe(viewport.width);
      await page.close();
    }
  });
}
