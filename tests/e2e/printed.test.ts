import { expect } from 'vitest';
import { hasPoppler, pdfFacts, pdfPlacedWords } from '../support/pdf-opened.ts';
import { settled } from './settled.ts';
import { test } from './visit.ts';

const ptPerMm = 72 / 25.4;
const marginPt = 14 * ptPerMm;
/** The tallest letters of a page heading of 20 px; where a page is too wide for its paper, a browser shrinks all of it. */
const leastHeadingPt = 18;

const printed = [
  ['a figure', '/compare?dataset=korea', 'zh', 'A4'],
  ['a table of thirty periods', '/compare?dataset=korea&figure=table', 'en', 'turned'],
  ['the data', '/data?dataset=korea', 'en', 'A4'],
  ['scores', '/score?dataset=korea', 'zh', 'A4'],
] as const;

/** What stands on buttons, and must not on paper. */
const handWords = {
  zh: ['清空', '我的视图…', '复制', '下载', '找相似园区…', '跳到正文'],
  en: ['Clear', 'My views…', 'Copy', 'Download', 'Similar parks…', 'Skip to content'],
} as const;

for (const [name, path, language, paper] of printed)
  test.skipIf(!hasPoppler)(`${name} printed is a clean A4, from a dark screen too`, async ({ visit }) => {
    const page = await visit(path, { language, theme: 'dark' });
    await settled(page);
    // What prepares the paper arrives while the page rests.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name: file }) => /\/printing-/.test(file)),
    );
    await page.waitForLoadState('networkidle');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const [facts, words] = [await pdfFacts(pdf), await pdfPlacedWords(pdf)];
    expect(facts.get('Page size')).toMatch(
      paper === 'A4' ? /^59[45]\S* x 84[12]\S* pts/ : /^84[12]\S* x 59[45]\S* pts/,
    );

    const clipped = words.filter(
      ({ left, right, pageWidthPt }) => left < marginPt - 2 || right > pageWidthPt - marginPt + 2,
    );
    expect(clipped.map(({ text, page: at }) => `${text} (${String(at)})`)).toEqual([]);
    expect(Math.max(...words.filter(({ page: at }) => at === 1).map(({ heightPt }) => heightPt))).toBeGreaterThan(
      leastHeadingPt,
    );

    // A page rebuilt while it is being printed leaves pages with nothing on them.
    expect(new Set(words.map(({ page: at }) => at)).size).toBe(Number(facts.get('Pages')));

    const text = words.map((word) => word.text).join(' ');
    expect(text).toMatch(/korea-[0-9a-f]{7}/);
    expect(text).toContain(new URL(page.url()).pathname);
    expect(text).toMatch(/1 \/ \d/);
    const lines = new Set(words.map((word) => word.text));
    expect(handWords[language].filter((word) => lines.has(word))).toEqual([]);
    // The words of a head and of its button are one.
    expect(text).not.toMatch(/(指标|维度|权重|提示) ?\1/);
    // The page on the screen is what it was.
    expect(await page.locator('html').getAttribute('data-paper')).toBeNull();
    expect(await page.locator('link[media="print"]').count()).toBe(1);
  });
