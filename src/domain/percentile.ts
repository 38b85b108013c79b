import type { Fact } from '../contract/observation.ts';
import { nudge } from './ranking.ts';

/**
 * The percentile rank of a fact among its peers, 0–100, by mid-ranks: the share of peers it is better than, plus half the share of those
 * equal to it (itself among them). Formula: (below + equal ÷ 2) ÷ n × 100, Roscoe (1975), Fundamental Research Statistics for the
 * Behavioral Sciences, 2nd ed. Values compare as in rankings: stored, 超 x above x, 不足 x below it. Where lower is better the peers it
 * is better than are those above it. `peers` holds the fact itself; peers without a value do not count. Null where nothing compares.
 */
export function percentileRank(peers: readonly Fact[], fact: Fact, direction: 'higher' | 'lower'): number | null {
  const { value } = fact;
  if (value === null) return null;
  const sign = direction === 'higher' ? 1 : -1;
  const leads = peers.flatMap((peer) =>
    peer.value === null ? [] : [sign * (value - peer.value || nudge(fact) - nudge(peer))],
  );
  if (leads.length === 0) return null;
  const below = leads.filter((lead) => lead > 0).length;
  const equal = leads.filter((lead) => lead === 0).length;
  return ((below + equal / 2) / leads.length) * 100;
}

/**
 * The same by place: of n ranked, whoever holds `rank` with `equal` at that rank (itself among them) is better than n − rank + 1 − equal.
 * For whole rankings, where comparing everybody with everybody would be O(n²).
 */
export function percentileOfRank({ rank, equal, of }: { rank: number; equal: number; of: number }): number {
  return ((of - rank + 1 - equal / 2) / of) * 100;
}
