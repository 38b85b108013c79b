import { useState } from 'react';

/** What there is (a figure, or what is made of one), or, while the next is on its way, what there was, if it still serves. */
export function useLast<Shown extends object>(shown: Shown | null, serves: (last: Shown) => boolean): Shown | null {
  const [last, setLast] = useState(shown);
  if (shown !== null && shown !== last) setLast(shown);
  if (shown !== null) return shown;
  return last !== null && serves(last) ? last : null;
}
