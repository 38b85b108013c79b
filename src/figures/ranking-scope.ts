import type { Catalog, Park } from '../contract/catalog.ts';
import { labelOf } from './context.ts';
import type { FigureContext } from './context.ts';
import type { ResolvedRanking } from './resolve-ranking.ts';
import type { View } from './view.ts';

type Scope = Pick<View, 'levels' | 'provinces' | 'industries' | 'among'>;

/** The parks a ranking is about: totals never, only the levels, provinces, industries and peer group chosen. */
export function rankedParks({ parks }: Catalog, { levels, provinces, industries, among }: Scope): Park[] {
  const peers = new Set(among);
  return parks.filter(
    (park) =>
      park.kind === 'park' &&
      (levels === null || levels.length === 0 || levels.includes(park.level)) &&
      (provinces.length === 0 || (park.province !== null && provinces.includes(park.province))) &&
      (industries.length === 0 || park.industries.some((industry) => industries.includes(industry))) &&
      (peers.size === 0 || peers.has(park.id)),
  );
}

/**
 * Whom a ranking of some is held against: the parks the dataset ranks by default, or every park where the ranking reaches beyond these.
 * Null where the ranking is of all of them already.
 */
export function overallScope(catalog: Catalog, view: ResolvedRanking): ResolvedRanking | null {
  const all = { ...view, provinces: [], industries: [], among: [] };
  const levels = catalog.dataset.defaults.ranking.levels;
  const own = rankedParks(catalog, view);
  const usual = new Set(rankedParks(catalog, { ...all, levels }));
  const scope = { ...all, levels: own.every((park) => usual.has(park)) ? levels : [] };
  return own.length === rankedParks(catalog, scope).length ? null : scope;
}

/** 京畿、首尔国家产业园区, parks (National complex, Gyeonggi): what the parks are narrowed to and the one level, or just parks. */
export function groupPhrase(context: FigureContext, { levels, provinces, industries, among }: ResolvedRanking): string {
  const { words, catalog } = context;
  const places = [
    ...provinces.map((id) => labelOf(context, catalog.dataset.provinces, id)),
    ...industries.map((id) => labelOf(context, catalog.dataset.industries, id)),
    ...(among.length > 0 ? [words.peerGroup] : []),
  ];
  const [level] = levels;
  const kind = levels.length === 1 && level !== undefined ? labelOf(context, catalog.dataset.levels, level) : null;
  return words.rankedGroup(kind, places);
}
