import type { FigureLink } from './figure-link.ts';
import type { LinkedFacts, LinkedFigure } from './linked-facts.ts';

const rooms = {
  overview: () => import('./linked-overview.ts'),
  compare: () => import('./linked-compare.ts'),
  rankings: () => import('./linked-ranking.ts'),
  score: () => import('./linked-score.ts'),
  park: () => import('./linked-profile.ts'),
} as const;

/** Fetches the code of every page's figures ahead of use. */
export async function preloadLinkedFigures(): Promise<void> {
  await Promise.all(Object.values(rooms).map((load) => load()));
}

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
    case 'overview':
      return (await rooms.overview()).linkedOverview(part, facts);
    case 'compare':
      return (await rooms.compare()).linkedCompare(view, facts);
    case 'rankings':
      return (await rooms.rankings()).linkedRanking(view, part, facts);
    case 'score':
      return (await rooms.score()).linkedScore(view, part, facts);
    case 'park':
      return (await rooms.park()).linkedProfile(place.park, facts);
  }
}
