import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import { landingOf, placeAfter } from './slide-landing.ts';

/** How far a pointer goes before a press becomes a drag. */
const leastPx = 6;
/** So near its edge the list moves on under what is dragged, by so much with each step of the pointer. */
const edgePx = 32;
const stepPx = 14;

interface Drag {
  readonly from: number;
  /** Before which place it would land. */
  readonly target: number;
}

export interface SlideDrag {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly drag: Drag | null;
  /** Begins with a pointer pressed on the slide at a place. */
  readonly begin: (event: ReactPointerEvent<HTMLElement>, from: number, onDrop: (to: number) => void) => void;
}

/** A finger scrolls the list wherever it is put down but on the number of a slide, which is its handle. */
function isHandle({ pointerType, target }: ReactPointerEvent<HTMLElement>): boolean {
  return pointerType === 'mouse' || (target instanceof Element && target.closest('.slide-number') !== null);
}

function scrollNear(list: HTMLElement, at: { readonly x: number; readonly y: number }): void {
  const { left, right, top, bottom } = list.getBoundingClientRect();
  const towards = (from: number, start: number, end: number) =>
    from < start + edgePx ? -stepPx : from > end - edgePx ? stepPx : 0;
  list.scrollBy(towards(at.x, left, right), towards(at.y, top, bottom));
}

/** Puts slides in order by mouse, pen or finger. Escape, or a gesture the system takes over, leaves the order as it is. */
export function useSlideDrag(): SlideDrag {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const giveUp = useRef<(() => void) | null>(null);
  useEffect(() => () => giveUp.current?.(), []);

  function begin(event: ReactPointerEvent<HTMLElement>, from: number, onDrop: (to: number) => void) {
    if (event.button !== 0 || !event.isPrimary || !isHandle(event)) return;
    const { pointerId, clientX, clientY } = event;
    const ended = new AbortController();
    let target: number | null = null;

    function end() {
      ended.abort();
      giveUp.current = null;
      setDrag(null);
    }
    function onPointerMove(moved: PointerEvent) {
      if (moved.pointerId !== pointerId || list.current === null) return;
      const at = { x: moved.clientX, y: moved.clientY };
      if (target === null && Math.hypot(at.x - clientX, at.y - clientY) < leastPx) return;
      const isStrip = getComputedStyle(list.current).flexDirection === 'row';
      const boxes = [...list.current.children].map((row) => row.getBoundingClientRect());
      target = landingOf(boxes, at, isStrip);
      scrollNear(list.current, at);
      setDrag({ from, target });
    }
    function onPointerUp(lifted: PointerEvent) {
      if (lifted.pointerId !== pointerId) return;
      const to = target === null ? from : placeAfter(from, target);
      end();
      if (to !== from) onDrop(to);
    }
    function onKeyDown(pressed: KeyboardEvent) {
      if (pressed.key === 'Escape') end();
    }
    giveUp.current?.();
    giveUp.current = end;
    const { signal } = ended;
    window.addEventListener('pointermove', onPointerMove, { signal });
    window.addEventListener('pointerup', onPointerUp, { signal });
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener('keydown', onKeyDown, { signal });
  }

  return { list, drag, begin };
}
