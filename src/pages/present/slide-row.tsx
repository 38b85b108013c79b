import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useDeckWords } from '../../panels/deck-words.ts';
import type { Slide } from '../../state/deck-slide.ts';
import { toast } from '../../ui/toast.tsx';
import { SlideImage } from './slide-image.tsx';
import { nameOfSlide } from './slide-name.ts';
import { useDrawnSlide } from './use-drawn-slide.ts';

interface SlideRowProps {
  readonly slide: Slide;
  readonly place: number;
  readonly of: number;
  readonly isCurrent: boolean;
  readonly isDragged: boolean;
  /** Where the slide being dragged would land, told beside this one. */
  readonly mark: 'before' | 'behind' | null;
  readonly onChoose: () => void;
  readonly onMove: (to: number, name: string) => void;
  /** A pointer was pressed on the slide, which may drag it. */
  readonly onPress: (event: PointerEvent<HTMLLIElement>, name: string) => void;
}

/** How far a key moves a slide; null for keys that move none. */
function stepOf({ key, altKey }: KeyboardEvent, place: number, of: number): number | null {
  if (!altKey) return null;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return place - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return place + 1;
  if (key === 'Home') return 0;
  return key === 'End' ? of - 1 : null;
}

/** A slide in the list: its number, its picture and its name. */
export function SlideRow({ slide, place, of, isCurrent, isDragged, mark, onChoose, onMove, onPress }: SlideRowProps) {
  const words = useDeckWords();
  const state = useDrawnSlide(slide);
  const name = nameOfSlide(slide, state, words);
  const row = useRef<HTMLLIElement>(null);
  const isFirstPaint = useRef(true);
  // What was just added or moved is brought into view; a list that has only been opened stays where it is.
  useEffect(() => {
    if (isCurrent && !isFirstPaint.current) row.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    isFirstPaint.current = false;
  }, [isCurrent, place]);

  function onKeyDown(event: KeyboardEvent) {
    const to = stepOf(event, place, of);
    if (to === null) return;
    event.preventDefault();
    if (to < 0) toast(words.atStart);
    else if (to >= of) toast(words.atEnd);
    else if (to !== place) onMove(to, name);
  }

  return (
    <li
      ref={row}
      className={`slide-row${isDragged ? ' is-dragged' : ''}${mark === null ? '' : ` is-${mark}`}`}
      onPointerDown={(event) => {
        onPress(event, name);
      }}
    >
      <button
        type="button"
        aria-current={isCurrent ? 'true' : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        <span className="slide-number">{place + 1}</span>
        <SlideImage state={state} isThumbnail />
        <span className="slide-caption">{name}</span>
      </button>
    </li>
  );
}
