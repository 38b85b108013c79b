import type { Page } from 'playwright-core';
import type { SlideContent } from '../../src/state/deck-slide.ts';
import { figureSlide, putDeck } from '../support/put-deck.ts';

/** Figures of every kind that PowerPoint has a chart for, one that it has none for, and words. */
const slides: readonly SlideContent[] = [
  { kind: 'title', title: '大邱七个产业集群', text: '就业、产值与出口', notes: '' },
  figureSlide('/compare?dataset=korea', '先讲城西：从业人数最多，但增长不快。'),
  figureSlide('/compare?dataset=korea&figure=bars'),
  figureSlide('/compare?dataset=korea&figure=scatter&metric=production&x=employment&group=all'),
  figureSlide('/compare?dataset=korea&figure=heat'),
  figureSlide('/rankings?dataset=korea&metric=production'),
];

/** Lets this device have the deck of the gallery, and waits until all its slides are drawn. */
export function withDeck(page: Page): Promise<void> {
  return putDeck(page, '季度汇报', slides);
}
