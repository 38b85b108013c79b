/** Scores nearer than this (relative to their size above 1) differ by rounding only, and tie. */
const rounding = 1e-9;

/** Marks the parks that score more than `limit`, in an ascending list: how many there are. */
function countAbove(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

export function tieWidth(score: number): number {
  return rounding * Math.max(1, Math.abs(score));
}

/**
 * Competition ranks (1, 2, 2, 4) of scores, more being better: one more than the number of parks clearly above. Written into `out`
 * from `from` on, as the ranks of many draws stand behind each other. O(n log n) without a comparator, as it runs in simulations.
 * @param sorted room for the scores, as long as they are
 */
export function rankInto(scores: Float64Array, sorted: Float64Array, out: Uint16Array | Int32Array, from = 0): void {
  sorted.set(scores);
  sorted.sort();
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? 0;
    out[from + row] = 1 + countAbove(sorted, score + tieWidth(score));
  }
}

/** Whether another score is within a rounding of each: its neighbours in order tell. */
export function tiesOf(scores: Float64Array): boolean[] {
  const order = Array.from(scores.keys()).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const ties = Array.from(scores, () => false);
  order.forEach((row, place) => {
    const score = scores[row] ?? 0;
    const isNear = (other: number | undefined) =>
      other !== undefined && Math.abs((scores[other] ?? 0) - score) <= tieWidth(score);
    ties[row] = isNear(order[place - 1]) || isNear(order[place + 1]);
  });
  return ties;
}

/** The competition ranks of scores. */
export function ranksOf(scores: Float64Array): Int32Array {
  const ranks = new Int32Array(scores.length);
  rankInto(scores, new Float64Array(scores.length), ranks);
  return ranks;
}
