import { expect } from 'vitest';
import { hall, laptop, pages, phone } from './pages.ts';
import { settled } from './settled.ts';
import { test } from './visit.ts';

for (const [name, path] of Object.entries(pages)) {
  test(`the ${name} page never scrolls sideways, from phone to hall`, async ({ visit }) => {
    for (const viewport of [phone, laptop, hall]) {
      const page = await visit(path, { viewport });
      await settled(page);
      const width = await page.evaluate(() => {
        window.scrollTo(10_000, 0);
        return { content: document.documentElement.scrollWidth, scrolled: window.scrollX };
      });
      expect(width, `${String(viewport.width)} px`).toEqual({ content: viewport.width, scrolled: 0 });
      await page.close();
    }
  });
}
