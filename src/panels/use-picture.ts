import { useEffect, useState } from 'react';
import type { CheckedImage } from '../exports/checked-image.ts';
import type { ImageChoice } from '../exports/image-svg.ts';
import type { Figure } from '../figures/figure.ts';

interface Made {
  readonly figure: Figure;
  readonly picture: ImageChoice;
  readonly outcome:
    | { readonly kind: 'image'; readonly image: CheckedImage; readonly url: string }
    | { readonly kind: 'failed'; readonly reason: string; readonly isRefused: boolean };
}

export interface PicturePreview {
  /** The last picture made, kept on screen while the next is drawn. */
  readonly shown: { readonly image: CheckedImage; readonly url: string } | null;
  /** Why the picture asked for is not there: refused by its check, which trying again does not change, or a font did not arrive. */
  readonly failure: { readonly reason: string; readonly isRefused: boolean } | null;
  readonly isMaking: boolean;
  readonly retry: () => void;
}

/** The picture itself, the very SVG that is saved, as an address for the page. Null asks for none. */
export function usePicture(figure: Figure, picture: ImageChoice | null): PicturePreview {
  const [attempt, setAttempt] = useState(0);
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (picture === null) return;
    const stop = new AbortController();
    import('../exports/png.ts')
      .then((room) => room.figureSvg(figure, picture, stop.signal))
      .then(
        (image) => {
          if (stop.signal.aborted) return;
          const url = URL.createObjectURL(new Blob([image.svg], { type: 'image/svg+xml' }));
          setMade({ figure, picture, outcome: { kind: 'image', image, url } });
        },
        (error: unknown) => {
          if (stop.signal.aborted) return;
          const reason = error instanceof Error ? error.message : String(error);
          const isRefused = error instanceof Error && 'faults' in error;
          setMade({ figure, picture, outcome: { kind: 'failed', reason, isRefused } });
        },
      );
    return () => {
      stop.abort();
    };
  }, [figure, picture, attempt]);
  const url = made?.outcome.kind === 'image' ? made.outcome.url : null;
  useEffect(() => {
    if (url === null) return;
    return () => {
      URL.revokeObjectURL(url);
    };
  }, [url]);
  const isCurrent = made !== null && made.figure === figure && made.picture === picture;
  return {
    shown: made?.outcome.kind === 'image' ? made.outcome : null,
    failure: isCurrent && made.outcome.kind === 'failed' ? made.outcome : null,
    isMaking: picture !== null && !isCurrent,
    retry: () => {
      setMade(null);
      setAttempt((count) => count + 1);
    },
  };
}
