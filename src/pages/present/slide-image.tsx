import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { slideSentence, stagePx, type StageShape } from '../../exports/deck/drawn-slide.ts';
import { useDeckWords } from '../../panels/deck-words.ts';
import { ProblemNotice } from '../../panels/problem-notice.tsx';
import { useUpDown } from '../../state/colour-scheme.ts';
import { useMessages } from '../../state/messages.ts';
import { useShowSettings } from '../../state/show-settings.ts';
import { Notice } from '../../ui/states.tsx';
import { slidePictureQuery } from './slide-query.ts';
import type { DrawnState } from './use-drawn-slide.ts';
import './slide-image.css';

interface SlideImageProps {
  readonly state: DrawnState;
  readonly shape?: StageShape;
  /** A small picture says nothing itself: the name beside it does. */
  readonly isThumbnail?: boolean;
}

/** A slide as it will be shown, or why it cannot be. */
export function SlideImage({ state, shape = 'wide', isThumbnail = false }: SlideImageProps) {
  const words = useDeckWords();
  const { states } = useMessages();
  const { theme } = useShowSettings();
  const upDown = useUpDown();
  const { drawn, isGone, error, retry } = state;
  const picture = useQuery(slidePictureQuery(drawn, { theme, upDown }, shape));
  const svg = picture.data?.svg ?? null;
  // The address of a picture lives as long as the element that shows it.
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (image === null || svg === null) return;
      const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      image.src = url;
      return () => {
        URL.revokeObjectURL(url);
      };
    },
    [svg],
  );
  const { widthPx, heightPx } = stagePx[shape];
  const failed = error ?? picture.error;
  const kind = svg !== null && drawn !== null ? 'ready' : isGone ? 'gone' : failed ? 'error' : 'loading';
  return (
    <div
      className={`slide-image is-${theme}`}
      data-state={kind}
      style={{ aspectRatio: `${String(widthPx)} / ${String(heightPx)}` }}
    >
      {kind === 'ready' && drawn !== null && (
        <img ref={show} alt={isThumbnail ? '' : slideSentence(drawn)} width={widthPx} height={heightPx} />
      )}
      {kind === 'loading' && (
        <span className="visually-hidden" role={isThumbnail ? undefined : 'status'}>
          {states.loading}
        </span>
      )}
      {kind === 'gone' &&
        (isThumbnail ? (
          <span className="slide-trouble">{words.noFigure}</span>
        ) : (
          <Notice title={words.noFigure}>
            <p>{words.noFigureAdvice}</p>
          </Notice>
        ))}
      {kind === 'error' &&
        (isThumbnail ? (
          <span className="slide-trouble">{words.failed}</span>
        ) : (
          <ProblemNotice error={failed} onRetry={error ? retry : () => void picture.refetch()} />
        ))}
    </div>
  );
}
