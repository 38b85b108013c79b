import type { Page } from 'playwright-core';

const figureSlide = (address: string, notes = '') => ({
  kind: 'figure',
  address,
  part: 'main',
  title: '',
  release: null,
  notes,
});

/** Figures of every kind that PowerPoint has a chart for, one that it has none for, and words. */
const slides = [
  { kind: 'title', title: '大邱七个产业集群', text: '就业、产值与出口', notes: '' },
  figureSlide('/compare?dataset=korea', '先讲城西：从业人数最多，但增长不快。'),
  figureSlide('/compare?dataset=korea&figure=bars'),
  figureSlide('/compare?dataset=korea&figure=scatter&metric=production&x=employment&group=all'),
  figureSlide('/compare?dataset=korea&figure=heat'),
  figureSlide('/rankings?dataset=korea&metric=production'),
];

export const slideCount = slides.length;

/** Lets this device have the deck of the gallery, and waits until all its slides are drawn. */
export async function withDeck(page: Page): Promise<void> {
  const state = { deck: { name: '季度汇报', slides: slides.map((slide, id) => ({ ...slide, id })) } };
  await page.evaluate(
    (text) => {
      localStorage.setItem('parkscope.deck', text);
    },
    JSON.stringify({ version: 1, state }),
  );
  await page.reload();
  await page.waitForFunction(
    (least) => document.querySelectorAll('.slides .slide-image[data-state="ready"]').length === least,
    slideCount,
    { timeout: 120_000 },
  );
}
