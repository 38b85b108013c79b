import { leadUnder, type PairRows } from './pair.ts';
import type { Prepared } from './prepare.ts';
import { sharesToLookAt, withShare } from './total-weights.ts';

export type BreakEven =
  /** At this share of the whole (0–1) the two tie; `above` leads with a little more, the other with a little less. */
  | { readonly kind: 'at'; readonly share: number; readonly today: number; readonly above: 'a' | 'b' }
  | { readonly kind: 'never'; readonly today: number; readonly ahead: 'a' | 'b' | 'neither' };

/** Where the lead is looked at before it is narrowed down; more than one crossing needs an uneven mean. */
const looks = 200;
const mostHalvings = 100;
/** A smaller lead is none: the sums of two like parks differ by as much. */
const rounding = 1e-9;

interface Crossing {
  readonly share: number;
  readonly above: 'a' | 'b';
}

function narrow(lead: (share: number) => number, from: number, to: number): number {
  let near = from;
  let far = to;
  const sign = Math.sign(lead(near));
  for (let halving = 0; halving < mostHalvings; halving += 1) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) break;
    if (Math.sign(lead(middle)) === sign) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

/**
 * The weight of one indicator, or of several together (a dimension), at which two parks change places: their share of the whole, the
 * others scaled proportionally. Of several
 * crossings the one nearest to today's share. Scores are those of the scheme, whatever its means; none is found where the lead only
 * touches zero.
 * @param rows a row of the figures prepared, and another or the median of all
 */
export function breakEven(prepared: Prepared, chosen: readonly number[], rows: PairRows): BreakEven {
  const today = chosen.reduce((sum, index) => sum + (prepared.weights[index] ?? 0), 0);
  const leadWith = leadUnder(prepared, rows);
  const lead = (share: number) => leadWith(withShare(prepared.weights, chosen, share));
  const shares = [...sharesToLookAt(looks), today].sort((x, y) => x - y);
  const clear = shares
    .map((share) => ({ share, ahead: lead(share) }))
    .filter(({ ahead }) => Math.abs(ahead) > rounding);
  const crossings = clear.slice(1).flatMap(({ share, ahead }, at): Crossing[] => {
    const before = clear[at];
    if (before === undefined || before.ahead * ahead > 0) return [];
    return [{ share: narrow(lead, before.share, share), above: ahead > 0 ? 'a' : 'b' }];
  });
  const nearest = crossings.sort((x, y) => Math.abs(x.share - today) - Math.abs(y.share - today))[0];
  if (nearest !== undefined) return { kind: 'at', today, ...nearest };
  const now = clear[0]?.ahead ?? 0;
  return { kind: 'never', today, ahead: now > 0 ? 'a' : now < 0 ? 'b' : 'neither' };
}
