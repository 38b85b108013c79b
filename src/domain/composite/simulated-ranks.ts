import type { DrawnRanks } from './robustness.ts';

/** Where a park's rank lies in the draws: the ranks that 5, 50 and 95 % of the draws do not exceed. */
export interface SimulatedBand {
  readonly park: string;
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
}

function ranksOfRow({ draws, ranks }: DrawnRanks, row: number): Uint16Array {
  return ranks.subarray(row * draws, (row + 1) * draws);
}

/** The smallest rank that at least this share of the draws does not exceed: always a rank that was drawn. */
function nearestRank(sorted: Uint16Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? 0;
}

/** The 5–50–95 % rank band of every park, in the order of the parks. Empty without draws. */
export function simulatedBands(drawn: DrawnRanks): SimulatedBand[] {
  if (drawn.draws === 0) return [];
  return drawn.parks.map((park, row) => {
    const sorted = ranksOfRow(drawn, row).slice().sort();
    return {
      park,
      p5: nearestRank(sorted, 0.05),
      median: nearestRank(sorted, 0.5),
      p95: nearestRank(sorted, 0.95),
    };
  });
}

/** The ranks of one park that are not above `limit`, in draws. */
function countWithin(ranks: Uint16Array, limit: number): number {
  let counted = 0;
  for (const rank of ranks) if (rank <= limit) counted += 1;
  return counted;
}

/** The share of draws (0–1) in which each park is among the first `top`, in the order of the parks. */
export function topShares(drawn: DrawnRanks, top: number): number[] {
  const { draws } = drawn;
  return drawn.parks.map((_, row) => (draws === 0 ? 0 : countWithin(ranksOfRow(drawn, row), top) / draws));
}

/** In how many draws one park ranks above another, ties with it, or ranks below it. */
export interface Duel {
  readonly above: number;
  readonly tied: number;
  readonly below: number;
}

/** The duel of park row `a` with park row `b`, in draws; they sum to all draws. */
export function duelOf(drawn: DrawnRanks, a: number, b: number): Duel {
  const own = ranksOfRow(drawn, a);
  const other = ranksOfRow(drawn, b);
  let above = 0;
  let tied = 0;
  for (let draw = 0; draw < own.length; draw += 1) {
    const [mine, theirs] = [own[draw] ?? 0, other[draw] ?? 0];
    if (mine < theirs) above += 1;
    else if (mine === theirs) tied += 1;
  }
  return { above, tied, below: own.length - above - tied };
}
