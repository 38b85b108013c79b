import { startTransition, useEffect, useState } from 'react';

/** Longer than from one step of a dragged slider to the next. */
const restMs = 150;

/**
 * The value of now; while the mark goes from one to the next, the value before that, until the mark rests. What is slow to show then never
 * stands between two steps of a slider. A value that changes under the same mark is given at once.
 */
export function useRested<Value>(value: Value, mark: string): Value {
  const [restedMark, setRestedMark] = useState(mark);
  const [held, setHeld] = useState({ value });
  const isRested = mark === restedMark;
  if (isRested && held.value !== value) setHeld({ value });
  useEffect(() => {
    if (isRested) return;
    const timer = setTimeout(() => {
      startTransition(() => {
        setRestedMark(mark);
      });
    }, restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [mark, isRested]);
  return isRested ? value : held.value;
}
