import type { Aggregation, Scheme } from '../../contract/scheme.ts';
import { useMessages } from '../../state/messages.ts';
import { Select } from '../../ui/select.tsx';
import type { ChangeScheme } from './use-score.ts';

const normalisations = ['min_max', 'z_score', 'percentile_rank', 'exponential'] as const;
const missings = ['reweight', 'peer_median'] as const;
const thresholds = [0, 0.5, 0.8, 1] as const;
const aggregations = {
  arithmetic: { method: 'mean', within: 'arithmetic', across: 'arithmetic' },
  mixed: { method: 'mean', within: 'arithmetic', across: 'geometric' },
  topsis: { method: 'topsis' },
} as const satisfies Record<string, Aggregation>;
const ways = ['arithmetic', 'mixed', 'topsis'] as const;

function wayOf(aggregation: Aggregation): (typeof ways)[number] {
  if (aggregation.method === 'topsis') return 'topsis';
  return aggregation.across === 'geometric' ? 'mixed' : 'arithmetic';
}

interface MethodChoicesProps {
  readonly scheme: Scheme;
  readonly change: ChangeScheme;
}

/** How figures become scores: the common scale, what is missing, and the mean. */
export function MethodChoices({ scheme, change }: MethodChoicesProps) {
  const words = useMessages().score;
  const { missing } = scheme;
  return (
    <div className="method-choices">
      <Select
        label={words.normalisation}
        value={scheme.normalisation.method}
        onChange={(value) => {
          const method = normalisations.find((each) => each === value);
          if (method) change({ ...scheme, normalisation: { method } });
        }}
      >
        {normalisations.map((each) => (
          <option key={each} value={each}>
            {words.normalisations[each]}
          </option>
        ))}
      </Select>
      <Select
        label={words.aggregation}
        value={wayOf(scheme.aggregation)}
        onChange={(value) => {
          const way = ways.find((each) => each === value);
          if (way) change({ ...scheme, aggregation: aggregations[way] });
        }}
      >
        {ways.map((each) => (
          <option key={each} value={each}>
            {words.aggregations[each]}
          </option>
        ))}
      </Select>
      <Select
        label={words.missing}
        value={missing.method}
        onChange={(value) => {
          const method = missings.find((each) => each === value);
          if (method) change({ ...scheme, missing: { ...missing, method } });
        }}
      >
        {missings.map((each) => (
          <option key={each} value={each}>
            {words.missings[each]}
          </option>
        ))}
      </Select>
      <Select
        label={words.coverage}
        value={String(missing.coverage)}
        onChange={(value) => {
          change({ ...scheme, missing: { ...missing, coverage: Number(value) } });
        }}
      >
        {[...new Set([...thresholds, missing.coverage])].map((each) => (
          <option key={each} value={String(each)}>
            {Math.round(each * 100)}%
          </option>
        ))}
      </Select>
    </div>
  );
}
