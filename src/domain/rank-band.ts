import { intervalOf } from './qualified.ts';
import type { Interval, Qualified } from './qualified.ts';

export interface RankBand {
  readonly best: number;
  readonly worst: number;
}

/** An end of an interval that sorts as it compares: an open low end lies just above its number, an open high end just below. */
interface End {
  readonly at: number;
  readonly nudge: number;
}

function compareEnds(a: End, b: End): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.nudge - b.nudge;
}

/** How many of the ascending `ends` lie above `limit`. */
function countAbove(ends: readonly End[], limit: End): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = ends[middle];
    if (end !== undefined && compareEnds(end, limit) > 0) high = middle;
    else low = middle + 1;
  }
  return ends.length - low;
}

function turned({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen };
}

/**
 * The best and worst competition rank each value may have, given its qualifier and those of the others, in the order given.
 * Best: one more than the values certainly ahead. Worst: one more than those possibly ahead. O(n log n).
 */
export function rankBands(values: readonly Qualified[], direction: 'higher' | 'lower'): RankBand[] {
  const intervals = values.map((each) => (direction === 'higher' ? intervalOf(each) : turned(intervalOf(each))));
  const lows = intervals.map(({ low, lowOpen }): End => ({ at: low, nudge: lowOpen ? 1 : 0 }));
  const highs = intervals.map(({ high, highOpen }): End => ({ at: high, nudge: highOpen ? -1 : 0 }));
  const sortedLows = [...lows].sort(compareEnds);
  const sortedHighs = [...highs].sort(compareEnds);
  return intervals.map(({ low, high, lowOpen, highOpen }) => {
    const ahead = countAbove(sortedLows, { at: high, nudge: highOpen ? -1 : 0 });
    // A high end reaches past this value's low end wherever the numbers differ; its own does too when it is not a single number.
    const possible = countAbove(sortedHighs, { at: low, nudge: lowOpen ? 1 : 0 }) - (high > low ? 1 : 0);
    return { best: ahead + 1, worst: possible + 1 };
  });
}
