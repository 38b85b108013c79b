import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { catalogQuery, datasetsQuery } from '../api/queries.ts';
import { readFigureLink, type FigurePart } from '../figures/figure-link.ts';
import { linkedFigure } from '../figures/linked-figure.ts';
import type { LinkedFigure } from '../figures/linked-facts.ts';
import type { Language } from '../i18n/language.ts';
import { factsQuery } from './facts-query.ts';

/** A figure as its link names it: an address within this application, and which of the page's figures. */
export interface LinkOfFigure {
  readonly address: string;
  readonly part: FigurePart;
}

async function datasetOf(client: QueryClient, named: string | null): Promise<string | null> {
  return named ?? (await client.fetchQuery(datasetsQuery())).datasets[0]?.id ?? null;
}

async function figureOf(client: QueryClient, { address, part }: LinkOfFigure, language: Language) {
  const link = readFigureLink(address, part);
  const dataset = link === null ? null : await datasetOf(client, link.view.dataset);
  if (link === null || dataset === null) return null;
  const catalog = await client.fetchQuery(catalogQuery(dataset, link.view.release));
  return linkedFigure(link, {
    catalog,
    language,
    ask: (request) => client.fetchQuery(factsQuery(request, catalog)),
  });
}

const minute = 60_000;

/**
 * The figure of a link, made anew from the facts of the release there is; null where there is none. Asked again after a minute, it is made
 * of a newer release where one has been published, and of what is at hand where not.
 */
export function linkedFigureQuery(client: QueryClient, link: LinkOfFigure, language: Language) {
  return queryOptions({
    queryKey: ['linked-figure', link.address, link.part, language],
    queryFn: (): Promise<LinkedFigure | null> => figureOf(client, link, language),
    staleTime: minute,
    gcTime: 30 * minute,
    structuralSharing: false,
  });
}
