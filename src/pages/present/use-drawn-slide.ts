import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DrawnSlide } from '../../exports/deck/drawn-slide.ts';
import { linkedFigureQuery, type LinkOfFigure } from '../../panels/linked-figure-query.ts';
import type { Slide } from '../../state/deck-slide.ts';
import { useLanguage } from '../../state/preferences.ts';

export interface DrawnState {
  /** Null while its facts are on their way, and where no figure can be made. */
  readonly drawn: DrawnSlide | null;
  /** Whether the link names nothing that the dataset has. */
  readonly isGone: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const noLink: LinkOfFigure = { address: '', part: 'main' };
/** How often a slide on a screen that nobody tends looks for a newer release. */
const freshMs = 60_000;

/** A slide with the figure of its link, made anew from facts. `isLive`: looks for newer ones as long as it stands. */
export function useDrawnSlide(slide: Slide, { isLive = false }: { readonly isLive?: boolean } = {}): DrawnState {
  const language = useLanguage();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    ...linkedFigureQuery(client, slide.kind === 'figure' ? slide : noLink, language),
    enabled: slide.kind === 'figure',
    ...(isLive ? { refetchInterval: freshMs, refetchIntervalInBackground: true } : {}),
  });
  const drawn = useMemo((): DrawnSlide | null => {
    const { notes } = slide;
    if (slide.kind !== 'figure') return { kind: slide.kind, title: slide.title, text: slide.text, notes, language };
    return data ? { kind: 'figure', ...data, notes } : null;
  }, [slide, data, language]);
  return {
    drawn,
    isGone: data === null,
    // What was there before a failed look for news is still right for its release.
    error: data === undefined ? error : null,
    retry: () => void refetch(),
  };
}
