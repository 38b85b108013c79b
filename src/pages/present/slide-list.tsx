import { tellChange } from '../../panels/deck-result.ts';
import { useDeckWords } from '../../panels/deck-words.ts';
import { moveSlide } from '../../state/deck.ts';
import type { Slide } from '../../state/deck-slide.ts';
import { SlideRow } from './slide-row.tsx';
import { useSlideDrag } from './use-slide-drag.ts';

interface SlideListProps {
  readonly slides: readonly Slide[];
  readonly current: number;
  readonly onChoose: (id: number) => void;
}

/** The slides in their order, which dragging and Alt with an arrow key change. */
export function SlideList({ slides, current, onChoose }: SlideListProps) {
  const words = useDeckWords();
  const { list, drag, begin } = useSlideDrag();

  function move(id: number, to: number, name: string) {
    const place = Math.max(0, Math.min(slides.length - 1, to));
    tellChange(moveSlide(id, place), words.moved(name, place + 1, slides.length), words);
  }

  function markAt(place: number): 'before' | 'behind' | null {
    if (drag?.target === place) return 'before';
    return drag?.target === slides.length && place === slides.length - 1 ? 'behind' : null;
  }

  return (
    <ol
      ref={list}
      className={drag === null ? 'slides' : 'slides is-dragging'}
      onDragStart={(event) => {
        // A browser would drag the picture of the slide away, and take the pointer with it.
        event.preventDefault();
      }}
    >
      {slides.map((slide, place) => (
        <SlideRow
          key={slide.id}
          slide={slide}
          place={place}
          of={slides.length}
          isCurrent={slide.id === current}
          isDragged={drag?.from === place}
          mark={markAt(place)}
          onChoose={() => {
            onChoose(slide.id);
          }}
          onMove={(to, name) => {
            move(slide.id, to, name);
          }}
          onPress={(event, name) => {
            begin(event, place, (to) => {
              move(slide.id, to, name);
            });
          }}
        />
      ))}
    </ol>
  );
}
