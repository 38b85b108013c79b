import { expect } from 'vitest';
import { violations } from './axe.ts';
import { asides, compared, comparePath, laptop, pages, phone } from './pages.ts';
import { settled } from './settled.ts';
import { openPanel } from './take.ts';
import { readyFigure, test } from './visit.ts';

for (const [name, path] of Object.entries(pages)) {
  for (const viewport of [laptop, phone]) {
    test(`the ${name} page has no barrier at ${String(viewport.width)} px, in either theme or language`, async ({
      visit,
    }) => {
      const found: string[] = [];
      for (const theme of ['light', 'dark'] as const) {
        for (const language of ['zh', 'en'] as const) {
          const page = await visit(path, { viewport, theme, language });
          await settled(page);
          found.push(...(await violations(page)).map((each) => `${theme} ${language} ${each}`));
          await page.close();
        }
      }
      expect(found).toEqual([]);
    });
  }
}

// Every two of theme, language and width meet.
const meetings = [
  { theme: 'light', language: 'zh', viewport: laptop },
  { theme: 'dark', language: 'en', viewport: laptop },
  { theme: 'dark', language: 'zh', viewport: phone },
  { theme: 'light', language: 'en', viewport: phone },
] as const;

for (const [name, path] of Object.entries(asides)) {
  test(`the page of ${name} has no barrier, in either theme or language, on a desk or a phone`, async ({ visit }) => {
    const found: string[] = [];
    for (const options of meetings) {
      const page = await visit(path, options);
      await settled(page);
      const { theme, language, viewport } = options;
      const where = `${theme} ${language} ${String(viewport.width)} px`;
      found.push(...(await violations(page)).map((each) => `${where} ${each}`));
      await page.close();
    }
    expect(found).toEqual([]);
  });
}

for (const [name, kind, asked] of compared) {
  test(`Compare has no barrier with ${name}, in either theme or language, on a desk or a phone`, async ({ visit }) => {
    const found: string[] = [];
    for (const options of meetings) {
      const page = await visit(comparePath(asked), options);
      await readyFigure(page, kind);
      await settled(page);
      const { theme, language, viewport } = options;
      const where = `${theme} ${language} ${String(viewport.width)} px`;
      found.push(...(await violations(page)).map((each) => `${where} ${each}`));
      await page.close();
    }
    expect(found).toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`sources and the export panel have no barrier when open, ${theme}`, async ({ visit }) => {
    const page = await visit(pages.overview, { theme });
    await settled(page);
    await page.locator('figure button.fact').first().click();
    await page.getByRole('dialog').waitFor();
    const found = await violations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '显示设置' }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await violations(page)));
    const compare = await visit(pages.compare, { theme });
    await settled(compare);
    await openPanel(compare);
    found.push(...(await violations(compare)));
    expect(found).toEqual([]);
  });

  test(`the sheet of pickers on a phone has no barrier, ${theme}`, async ({ visit }) => {
    const page = await visit(pages.compare, { theme, viewport: phone });
    await settled(page);
    await page.getByRole('button', { name: '选择园区与指标' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });
}
