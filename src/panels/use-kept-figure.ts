import type { Figure } from '../figures/figure.ts';
import { useCatalog } from './catalog.ts';
import { useLast } from './use-last.ts';

/**
 * The figure to show: the one asked for, or, until that is here, the one before it, so that a change neither blanks the card nor builds it
 * anew. The one before says itself what it is of; whoever shows it marks it as busy. None of another dataset, and none beside an error.
 */
export function useKeptFigure(figure: Figure | null, isKept: boolean): Figure | null {
  const { dataset } = useCatalog();
  return useLast(figure, (last) => isKept && last.dataset === dataset.id);
}
