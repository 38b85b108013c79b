import { useState } from 'react';
import { roundWeights, setWeight } from '../../domain/composite/set-weight.ts';
import { useMessages } from '../../state/messages.ts';

interface WeightRowsProps {
  readonly items: readonly { readonly id: string; readonly label: string; readonly weight: number }[];
  /** The weights in percent, in the order of the items, and the item that was moved. */
  readonly onChange: (weights: readonly number[], id: string) => void;
}

const whole = 100;
const decimals = 2;

/** Percentages of weights in any unit, summing to 100; all equal where none weighs anything. */
function percentages(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return roundWeights(
    weights.map((weight) => (sum > 0 ? (weight / sum) * whole : whole / weights.length)),
    decimals,
  );
}

/** A slider, a typed number and a lock for each weight; the sum stays at 100 %. */
export function WeightRows({ items, onChange }: WeightRowsProps) {
  const words = useMessages().score;
  const [locked, setLocked] = useState<ReadonlySet<string>>(new Set());
  const weights = percentages(items.map(({ weight }) => weight));
  function set(index: number, value: number) {
    const isLocked = items.map(({ id }) => locked.has(id));
    const first = setWeight(weights, isLocked, index, value);
    // What the locked ones leave is the most there is.
    const made =
      !first.ok && first.reason === 'more_than_free' ? setWeight(weights, isLocked, index, first.most) : first;
    const item = items[index];
    if (made.ok && item) onChange(roundWeights(made.weights, decimals), item.id);
  }
  return (
    <ul className="weight-rows">
      {items.map(({ id, label }, index) => {
        const weight = weights[index] ?? 0;
        const isLocked = locked.has(id);
        return (
          <li key={id}>
            <span className="weight-name">{label}</span>
            <label className="weight-lock" title={words.lock(label)}>
              <input
                type="checkbox"
                checked={isLocked}
                aria-label={words.lock(label)}
                onChange={(event) => {
                  const next = new Set(locked);
                  if (event.target.checked) next.add(id);
                  else next.delete(id);
                  setLocked(next);
                }}
              />
            </label>
            <input
              type="range"
              min={0}
              max={whole}
              step={1}
              value={weight}
              disabled={isLocked}
              aria-label={words.weight(label)}
              aria-valuetext={`${String(weight)}%`}
              onChange={(event) => {
                set(index, event.target.valueAsNumber);
              }}
            />
            <input
              type="number"
              min={0}
              max={whole}
              step={0.1}
              value={weight}
              disabled={isLocked}
              aria-label={words.weightTyped(label)}
              onChange={(event) => {
                if (Number.isFinite(event.target.valueAsNumber)) set(index, event.target.valueAsNumber);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
