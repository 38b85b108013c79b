import { useState } from 'react';
import type { Figure } from '../../figures/figure.ts';

type Shown = Pick<Figure, 'dataset' | 'language'>;

/** The figure there is, or the one there was of this dataset and in this language, while the next is on its way. */
export function useLast<Kind extends Figure>(figure: Kind | null, now: Shown | null): Kind | null {
  const [last, setLast] = useState(figure);
  if (figure !== null && figure !== last) setLast(figure);
  if (figure !== null) return figure;
  return last?.dataset === now?.dataset && last?.language === now?.language ? last : null;
}
