import type { RankedPark } from '../contract/ranking.ts';

/** The rank, or the ranks the qualifiers leave possible: 3, or 1—3. */
export function rankText({ rank, best, worst }: Pick<RankedPark, 'rank' | 'best' | 'worst'>): string {
  return best === worst ? String(rank) : `${String(best)}—${String(worst)}`;
}
