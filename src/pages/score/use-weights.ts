import { useState } from 'react';
import { roundWeights, setWeight } from '../../domain/composite/set-weight.ts';
import type { NavigateOptions } from '../../state/location.ts';

interface WeightItem {
  readonly id: string;
  readonly weight: number;
}

/** What a weight could not do as asked: it stopped at the most the locked ones leave, or nobody takes the rest. */
export type WeightLimit = { readonly kind: 'most'; readonly most: number } | { readonly kind: 'nobody' };

const whole = 100;
const decimals = 2;

/** Percentages of weights in any unit, summing to 100; all zero where none weighs anything. */
function percentages(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0
    ? roundWeights(
        weights.map((weight) => (weight / sum) * whole),
        decimals,
      )
    : weights.map(() => 0);
}

function equally(count: number): number[] {
  return Array.from({ length: count }, () => whole / count);
}

/**
 * The weights of a list in percent, and how to change them so that their sum stays 100.
 * @param onChange told the weights in the order of the items
 */
export function useWeights(
  items: readonly WeightItem[],
  onChange: (weights: readonly number[], options?: NavigateOptions) => void,
) {
  const [locked, setLocked] = useState<ReadonlySet<string>>(new Set());
  const weights = percentages(items.map(({ weight }) => weight));
  const isAllZero = weights.every((weight) => weight === 0);
  const isLocked = items.map(({ id }) => locked.has(id));
  function set(index: number, value: number, options: NavigateOptions): WeightLimit | null {
    // Where nothing weighs anything, the others share what the first one leaves.
    const first = setWeight(isAllZero ? equally(items.length) : weights, isLocked, index, value);
    const made =
      !first.ok && first.reason === 'more_than_free' ? setWeight(weights, isLocked, index, first.most) : first;
    if (!made.ok) return { kind: 'nobody' };
    onChange(roundWeights(made.weights, decimals), options);
    return !first.ok && first.reason === 'more_than_free' ? { kind: 'most', most: first.most } : null;
  }
  return {
    weights,
    isAllZero,
    isLocked,
    set,
    toggle(id: string) {
      const next = new Set(locked);
      if (!next.delete(id)) next.add(id);
      setLocked(next);
    },
    /** Shares what the locked ones leave equally among the others. */
    equalise() {
      const held = weights.reduce((sum, weight, index) => sum + (isLocked[index] === true ? weight : 0), 0);
      const free = isLocked.filter((each) => !each).length;
      const share = (whole - held) / Math.max(1, free);
      onChange(
        roundWeights(
          weights.map((weight, index) => (isLocked[index] === true ? weight : share)),
          decimals,
        ),
      );
    },
  };
}
