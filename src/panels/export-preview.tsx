import { useEffect, useRef, useState } from 'react';
import type { Figure } from '../figures/figure.ts';
import type { ExportWords } from '../i18n/export-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { PicturePreview } from './use-picture.ts';

interface ExportPreviewProps {
  readonly figure: Figure;
  readonly preview: PicturePreview;
  readonly words: ExportWords;
}

/** How much of its pixels a picture has on this screen. */
function useShownPercent(widthPx: number | null) {
  const image = useRef<HTMLImageElement>(null);
  const [shownPx, setShownPx] = useState(0);
  useEffect(() => {
    const element = image.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      setShownPx(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [widthPx]);
  return { image, percent: widthPx === null ? 0 : Math.round((shownPx / widthPx) * 100) };
}

/** The picture as it will be saved, and what its own check found. */
export function ExportPreview({ figure, preview, words }: ExportPreviewProps) {
  const { shown, failure, isMaking, retry } = preview;
  const { image: element, percent } = useShownPercent(shown?.image.widthPx ?? null);
  if (failure !== null)
    return (
      <div className="export-stage" data-preview="refused">
        <div className="export-refusal" role="alert">
          <p>{failure.isRefused ? failure.reason : words.failed(failure.reason)}</p>
          {!failure.isRefused && <Button onClick={retry}>{words.retry}</Button>}
        </div>
      </div>
    );
  const remarks =
    shown === null
      ? []
      : [
          ...(shown.image.textScale < 1 ? [words.smaller(Math.round(shown.image.textScale * 100))] : []),
          ...(shown.image.cutShort > 0 ? [words.cutShort(shown.image.cutShort)] : []),
          ...(shown.image.unnamed.length > 0 ? [words.unnamed(shown.image.unnamed)] : []),
          ...(shown.image.hasCutNotes ? [words.cutNotes] : []),
          ...shown.image.leftOut,
        ];
  return (
    <>
      <div className="export-stage" data-preview={isMaking ? 'making' : 'ready'} aria-busy={isMaking}>
        {shown === null ? (
          <p className="muted">{words.making}</p>
        ) : (
          <img ref={element} src={shown.url} alt={figure.sentence === '' ? figure.title.subject : figure.sentence} />
        )}
      </div>
      <p className="export-status" role="status">
        {shown === null || isMaking ? (
          words.making
        ) : (
          <>
            <span>{words.previewAt(percent)}</span>
            <span>{words.pixels(shown.image.widthPx, shown.image.heightPx)}</span>
            <span className="export-checked">
              <Icon name="check" size={14} />
              {words.checked}
            </span>
            {remarks.map((remark) => (
              <span key={remark} className="export-remark">
                {remark}
              </span>
            ))}
          </>
        )}
      </p>
    </>
  );
}
