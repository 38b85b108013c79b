import type { Figure } from './figure.ts';
import type { View } from './view.ts';
import { readView, writeView } from './view-query.ts';

/** Which of the figures a page shows: the one the page is about, or one beside it. */
export const figureParts = ['main', 'movers', 'explain', 'bands', 'indicators', 'coverage'] as const;
export type FigurePart = (typeof figureParts)[number];

/** A page that shows figures, as its path names it. */
export type FigurePage =
  | { readonly page: 'overview' | 'compare' | 'rankings' | 'score' }
  /** A null park is the dataset's own choice. */
  | { readonly page: 'park'; readonly park: string | null };

/** Where a figure can be made anew from facts: a page, its View, and which of the page's figures. */
export interface FigureLink {
  readonly place: FigurePage;
  readonly view: View;
  readonly part: FigurePart;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page of a path; null where it shows no figure a link can name. */
export function figurePage(path: string): FigurePage | null {
  if (path === '/') return { page: 'overview' };
  const match = /^\/(compare|rankings|score|parks)(?:\/([^/]+))?\/?$/.exec(path);
  const [, name, park] = match ?? [];
  if (name === 'parks') return { page: 'park', park: park === undefined ? null : decoded(park) };
  if (park !== undefined) return null;
  return name === 'compare' || name === 'rankings' || name === 'score' ? { page: name } : null;
}

/** Reads an address within this application (path and query); null where its page shows no figure. Any query reads as a View. */
export function readFigureLink(address: string, part: FigurePart = 'main'): FigureLink | null {
  const [path = '', query = ''] = address.split('#')[0]?.split('?') ?? [];
  const place = figurePage(path);
  return place === null ? null : { place, view: readView(new URLSearchParams(query)), part };
}

/** The path of a page as an address has it. */
export function pagePath(place: FigurePage): string {
  if (place.page === 'overview') return '/';
  if (place.page !== 'park') return `/${place.page}`;
  return place.park === null ? '/parks' : `/parks/${encodeURIComponent(place.park)}`;
}

/**
 * A figure's address within the application, in one form wherever it is written: its dataset named, as a chart, and a part other than the
 * page's own figure behind a #.
 */
export function figureAddress({ place, view, part }: FigureLink, dataset: string): string {
  const query = writeView({ ...view, dataset, show: 'chart' });
  return `${pagePath(place)}?${query}${part === 'main' ? '' : `#${part}`}`;
}

const partsOfScore: Readonly<Partial<Record<Figure['kind'], FigurePart>>> = {
  score: 'main',
  waterfall: 'explain',
  tornado: 'explain',
  bands: 'bands',
};

/** Of the tables of scores only the one of all indicators flags them; the others explain one park's score. */
function scoreTable({ columns }: Figure['table']): FigurePart {
  return columns.some(({ id }) => id === 'flags') ? 'indicators' : 'explain';
}

/** Which part of its page a figure is; null where no link names it alone. */
export function pinnedPart({ page }: FigurePage, { kind, table }: Pick<Figure, 'kind' | 'table'>): FigurePart | null {
  switch (page) {
    case 'overview':
      return kind === 'headline' ? 'main' : kind === 'coverage' ? 'coverage' : null;
    case 'compare':
      return 'main';
    case 'rankings':
      return kind === 'table' ? 'movers' : 'main';
    case 'score':
      return kind === 'table' ? scoreTable(table) : (partsOfScore[kind] ?? null);
    case 'park':
      return kind === 'profile' ? 'main' : null;
  }
}
