import { Button } from '../../ui/button.tsx';
import { useSchemeWords } from './scheme-words.ts';

interface WeightsSumProps {
  /** What the weights are of. */
  readonly of: string;
  readonly weights: readonly number[];
  readonly onEqualise: () => void;
}

/** The sum of a list of weights, and the way to make them equal. */
export function WeightsSum({ of, weights, onEqualise }: WeightsSumProps) {
  const words = useSchemeWords();
  const sum = Math.round(weights.reduce((total, weight) => total + weight, 0) * 100) / 100;
  return (
    <span className="weights-sum small">
      <span className={sum === 0 ? 'field-error' : 'muted'}>{words.sum(String(sum))}</span>
      {weights.length > 1 && (
        <Button look="link" aria-label={words.equaliseOf(of)} onClick={onEqualise}>
          {words.equalise}
        </Button>
      )}
    </span>
  );
}
