import type { FigureLink } from './figure-link.ts';
import type { LinkedFacts, LinkedFigure } from './linked-facts.ts';

/**
 * The figure of a link, made anew from facts: the very one its page shows, for whoever shows no page (a deck, an image on a server).
 * `facts.catalog` is that of the dataset the link names. Null where there is no such figure (an unknown park, a dataset without scores);
 * a figure that has nothing to show is there, and says so. Rejects where the facts cannot be had. Code of a page's figures arrives when
 * one of them is asked for.
 */
export async function linkedFigure(
  { place, view, part }: FigureLink,
  facts: LinkedFacts,
): Promise<LinkedFigure | null> {
  switch (place.page) {
    case 'compare':
      return (await import('./linked-compare.ts')).linkedCompare(view, facts);
    case 'rankings':
      return (await import('./linked-ranking.ts')).linkedRanking(view, part, facts);
    case 'score':
      return (await import('./linked-score.ts')).linkedScore(view, part, facts);
    case 'park':
      return (await import('./linked-profile.ts')).linkedProfile(place.park, facts);
  }
}
