import type { Page } from 'playwright-core';
import type { SlideContent } from '../../src/state/deck-slide.ts';

/** A slide of the main figure of a page. */
export function figureSlide(address: string, notes = ''): SlideContent {
  return { kind: 'figure', address, part: 'main', title: '', release: null, notes };
}

/** Lets the device of an open page have a deck, and waits until all its slides are drawn in the list beside the stage. */
export async function putDeck(page: Page, name: string, slides: readonly SlideContent[]): Promise<void> {
  const state = { deck: { name, slides: slides.map((slide, id) => ({ ...slide, id })) } };
  await page.evaluate(
    (text) => {
      localStorage.setItem('parkscope.deck', text);
    },
    JSON.stringify({ version: 1, state }),
  );
  await page.reload();
  await page.waitForFunction(
    (least) => document.querySelectorAll('.slides .slide-image[data-state="ready"]').length === least,
    slides.length,
    { timeout: 180_000 },
  );
}
