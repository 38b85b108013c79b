import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Provenance } from '../../exports/provenance/provenance.ts';
import type { Figure } from '../../figures/figure.ts';
import type { PictureCheckWords } from '../../i18n/picture-check-words.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Notice } from '../../ui/states.tsx';
import { redrawn } from './redraw-picture.ts';

interface RedrawnPictureProps {
  readonly file: Blob;
  readonly figure: Figure;
  readonly said: Provenance;
  /** Tells one file from another. */
  readonly name: string;
  readonly words: PictureCheckWords;
}

const views = ['given', 'redrawn'] as const;
/** Marks stand off from what they mark, in px of a picture 1,920 wide. */
const marginPx = 8;

/** The picture of the file beside one drawn anew of the same release, and where the two differ. */
export function RedrawnPicture({ file, figure, said, name, words }: RedrawnPictureProps) {
  const [view, setView] = useState<(typeof views)[number]>('given');
  const { data, error } = useQuery({
    queryKey: ['picture-redrawn', name],
    queryFn: () => redrawn(file, figure, said),
    structuralSharing: false,
    retry: false,
  });
  const shown = (view === 'given' ? data?.given : data?.picture) ?? null;
  // The address of a picture lives as long as the element that shows it.
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (image === null || shown === null) return;
      const url = URL.createObjectURL(shown);
      image.src = url;
      return () => {
        URL.revokeObjectURL(url);
      };
    },
    [shown],
  );
  if (error) return <p className="muted small">{words.notRedrawn(error.message)}</p>;
  if (data === undefined) return <p role="status">{words.redrawing}</p>;
  const { look } = said;
  if (data === null || look === undefined) return <p className="muted small">{words.otherProgram}</p>;
  const { regions } = data;
  if (regions?.length === 0) return <p role="status">{words.sameAsRedrawn}</p>;
  const { widthPx, heightPx } = look;
  const margin = (marginPx * widthPx) / 1920;
  return (
    <>
      <Notice title={regions === null ? words.differsAllOver : words.differs(regions.length)} isAlert>
        <p>{regions === null ? words.differsAllOverAdvice : words.differsAdvice}</p>
      </Notice>
      <Segmented
        label={words.compareWith}
        value={view}
        segments={views.map((value) => ({ value, label: words.views[value] }))}
        onChange={setView}
      />
      <div className="picture-marked" style={{ aspectRatio: `${String(widthPx)} / ${String(heightPx)}` }}>
        <img ref={show} alt={words.views[view]} />
        <svg viewBox={`0 0 ${String(widthPx)} ${String(heightPx)}`} aria-hidden="true">
          {(regions ?? []).map(({ left, top, width, height }) => (
            <rect
              key={`${String(left)} ${String(top)}`}
              x={left - margin}
              y={top - margin}
              width={width + margin * 2}
              height={height + margin * 2}
              rx={margin / 2}
            />
          ))}
        </svg>
      </div>
    </>
  );
}
