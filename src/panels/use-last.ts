import { useState } from 'react';
import type { Figure } from '../figures/figure.ts';

/** The figure there is, or, while the next is on its way, the one there was, if it still serves. */
export function useLast<Kind extends Figure>(figure: Kind | null, serves: (last: Kind) => boolean): Kind | null {
  const [last, setLast] = useState(figure);
  if (figure !== null && figure !== last) setLast(figure);
  if (figure !== null) return figure;
  return last !== null && serves(last) ? last : null;
}
