import type { FillPage } from '../static.ts';
import { ownOrigin, type OriginOptions } from './own-origin.ts';
import type { shareCards } from './share-cards.ts';
import { withShareCard } from './share-tags.ts';

/**
 * Fills the page with what chats show of its link. A browser that opens it needs none of that and is not kept waiting for it: it says so
 * with Sec-Fetch-Mode, which no crawler sends.
 */
export function fillShared(cardOf: ReturnType<typeof shareCards>, options: OriginOptions): FillPage {
  return async (html, { url, headers }) => {
    const { pathname, searchParams } = new URL(url);
    const card = await cardOf({
      path: pathname,
      search: searchParams,
      origin: ownOrigin(headers, options),
      isWaiting: headers.get('Sec-Fetch-Mode') !== 'navigate',
    });
    return withShareCard(html, card);
  };
}
