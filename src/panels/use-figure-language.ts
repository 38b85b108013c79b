import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { figurePage, pinnedPart } from '../figures/figure-link.ts';
import type { Figure } from '../figures/figure.ts';
import type { Language } from '../i18n/language.ts';
import { loadWords } from '../i18n/load-words.ts';
import { usePlace } from '../state/location.ts';
import { addressOf, useView } from '../state/view.ts';
import { linkedFigureQuery, type LinkOfFigure } from './linked-figure-query.ts';

/** The link that names this figure on the page it stands on; null where none does. */
function useLinkOf(figure: Figure): LinkOfFigure | null {
  const { path } = usePlace();
  const [view] = useView();
  const place = figurePage(path);
  const part = place === null ? null : pinnedPart(place, figure);
  // Ranks drawn a thousand times take seconds: that figure stays in the page's language.
  if (place?.page === 'score' && view.draws > 0) return null;
  return part === null ? null : { address: addressOf(path, { ...view, dataset: figure.dataset, show: 'chart' }), part };
}

interface Asked {
  readonly link: LinkOfFigure | null;
  readonly figure: Figure;
  readonly language: Language;
}

/**
 * The same figure in another language, made anew from its link. Null where the link does not name this very figure: made in the page's
 * language it must have the same check code.
 */
function translatedQuery(client: QueryClient, { link, figure, language }: Asked) {
  return queryOptions({
    queryKey: ['translated-figure', link?.address, link?.part, figure.check, language],
    queryFn: async (): Promise<Figure | null> => {
      if (link === null) return null;
      await loadWords(language);
      const own = await client.fetchQuery(linkedFigureQuery(client, link, figure.language));
      if (own?.figure.check !== figure.check) return null;
      return (await client.fetchQuery(linkedFigureQuery(client, link, language)))?.figure ?? null;
    },
    enabled: link !== null,
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  });
}

export interface FigureLanguage {
  /** In the chosen language. */
  readonly figure: Figure;
  readonly language: Language;
  /** Whether the figure can be had in both languages. */
  readonly hasChoice: boolean;
  readonly choose: (language: Language) => void;
}

/** A figure in either language, whatever the page's, where it can be made anew from its link. */
export function useFigureLanguage(figure: Figure): FigureLanguage {
  const client = useQueryClient();
  const link = useLinkOf(figure);
  const [chosen, setChosen] = useState<Language | null>(null);
  const other = figure.language === 'zh' ? 'en' : 'zh';
  const { data } = useQuery(translatedQuery(client, { link, figure, language: other }));
  const translated = data ?? null;
  const language = translated === null ? figure.language : (chosen ?? figure.language);
  return {
    figure: language === figure.language || translated === null ? figure : translated,
    language,
    hasChoice: translated !== null,
    choose: setChosen,
  };
}
