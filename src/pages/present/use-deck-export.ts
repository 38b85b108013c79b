import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { safeStem } from '../../exports/file-name.ts';
import type { SlideLook } from '../../exports/deck/drawn-slide.ts';
import { SlidesRefused, type RefusedSlide } from '../../exports/each-slide.ts';
import { saveBlob } from '../../exports/save.ts';
import { useDeckWords, type DeckWords } from '../../panels/deck-words.ts';
import type { Deck } from '../../state/deck-slide.ts';
import { useLanguage } from '../../state/preferences.ts';
import { toast } from '../../ui/toast.tsx';
import { drawnSlides, makers, MissingFigures, type DeckFormat } from './deck-exports.ts';

export interface ExportProgress {
  readonly format: DeckFormat;
  readonly done: number;
  readonly of: number;
}

function whyNot(error: unknown, words: DeckWords): string {
  if (error instanceof MissingFigures) return words.missing(error.places.join(words.listMark));
  return words.exportFailed(error instanceof Error ? error.message : String(error));
}

/** Takes the deck away as a file, one at a time, with its progress and the way to call it off. */
export function useDeckExport(deck: Deck) {
  const words = useDeckWords();
  const language = useLanguage();
  const client = useQueryClient();
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [refused, setRefused] = useState<readonly RefusedSlide[]>([]);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  /** True where a file was saved. */
  async function take(format: DeckFormat, look: SlideLook): Promise<boolean> {
    const control = new AbortController();
    stop.current = control;
    const { signal } = control;
    const of = deck.slides.length;
    setProgress({ format, done: 0, of });
    setRefused([]);
    try {
      const [make, slides, { keptLogo }] = await Promise.all([
        makers[format](),
        drawnSlides(deck, client, language),
        import('../../panels/kept-logo.ts'),
      ]);
      const logo = keptLogo();
      const file = await make(
        { name: deck.name, slides },
        {
          look: logo === null ? look : { ...look, logo },
          signal,
          onSlide: (done) => {
            setProgress({ format, done, of });
          },
        },
      );
      signal.throwIfAborted();
      const name = `${safeStem(deck.name === '' ? words.fileStem : deck.name)}.${format}`;
      saveBlob(file, name);
      toast(words.saved(name));
      return true;
    } catch (error) {
      if (error instanceof SlidesRefused) setRefused(error.slides);
      else toast(signal.aborted ? words.cancelled : whyNot(error, words));
      return false;
    } finally {
      setProgress(null);
    }
  }

  return {
    progress,
    /** Slides of the last file that did not pass their checks. */
    refused,
    take,
    cancel: () => {
      stop.current?.abort();
    },
  };
}
