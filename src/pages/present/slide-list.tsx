import { useState, type DragEvent } from 'react';
import { tellChange } from '../../panels/deck-result.ts';
import { useDeckWords } from '../../panels/deck-words.ts';
import { moveSlide } from '../../state/deck.ts';
import type { Slide } from '../../state/deck-slide.ts';
import { SlideRow } from './slide-row.tsx';

interface SlideListProps {
  readonly slides: readonly Slide[];
  readonly current: number;
  readonly onChoose: (id: number) => void;
}

/** Where what is dragged would land: before the slide at this place. */
function landing(event: DragEvent<HTMLElement>, place: number): number {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const isStrip = getComputedStyle(event.currentTarget.parentElement ?? event.currentTarget).flexDirection === 'row';
  const isBehind = isStrip ? event.clientX > left + width / 2 : event.clientY > top + height / 2;
  return place + Number(isBehind);
}

/** The slides in their order, which dragging and Alt with an arrow key change. */
export function SlideList({ slides, current, onChoose }: SlideListProps) {
  const words = useDeckWords();
  const [dragged, setDragged] = useState<number | null>(null);
  const [target, setTarget] = useState<number | null>(null);

  function move(id: number, to: number, name: string) {
    const place = Math.max(0, Math.min(slides.length - 1, to));
    tellChange(moveSlide(id, place), words.moved(name, place + 1, slides.length), words);
  }

  function drop(name: string) {
    const from = slides.findIndex(({ id }) => id === dragged);
    // Once it is taken out, all behind it stand one place earlier.
    const to = target === null ? from : target > from ? target - 1 : target;
    if (dragged !== null && from !== to) move(dragged, to, name);
    setDragged(null);
    setTarget(null);
  }

  return (
    <ol className={dragged === null ? 'slides' : 'slides is-dragging'}>
      {slides.map((slide, place) => (
        <SlideRow
          key={slide.id}
          slide={slide}
          place={place}
          of={slides.length}
          isCurrent={slide.id === current}
          mark={target === place ? 'before' : target === slides.length && place === slides.length - 1 ? 'behind' : null}
          onChoose={() => {
            onChoose(slide.id);
          }}
          onMove={(to, name) => {
            move(slide.id, to, name);
          }}
          drag={{
            draggable: true,
            onDragStart: (event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', String(place + 1));
              setDragged(slide.id);
            },
            onDragOver: (event) => {
              if (dragged === null) return;
              event.preventDefault();
              setTarget(landing(event, place));
            },
            onDragEnd: () => {
              setDragged(null);
              setTarget(null);
            },
          }}
          onDrop={drop}
        />
      ))}
    </ol>
  );
}
