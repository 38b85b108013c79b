import type { Aggregation, Outliers, Scheme } from '../../contract/scheme.ts';
import { useMessages } from '../../state/messages.ts';
import { Select } from '../../ui/select.tsx';
import type { ChangeScheme } from './use-score.ts';

const normalisations = ['min_max', 'z_score', 'percentile_rank', 'exponential'] as const;
const missings = ['reweight', 'peer_median'] as const;
const thresholds = [0, 0.5, 0.8, 1] as const;
const aggregations = {
  arithmetic: { method: 'mean', within: 'arithmetic', across: 'arithmetic' },
  geometric: { method: 'mean', within: 'geometric', across: 'geometric' },
  mixed: { method: 'mean', within: 'arithmetic', across: 'geometric' },
  topsis: { method: 'topsis' },
} as const satisfies Record<string, Aggregation>;
const ways = ['arithmetic', 'mixed', 'geometric', 'topsis'] as const;
const outlierWays = {
  none: { method: 'none' },
  points: { method: 'points', most: 5 },
  quantile: { method: 'quantile', share: 0.025 },
} as const satisfies Record<Outliers['method'], Outliers>;
const outlierMethods = ['none', 'points', 'quantile'] as const;

function wayOf(aggregation: Aggregation): (typeof ways)[number] {
  if (aggregation.method === 'topsis') return 'topsis';
  if (aggregation.across === 'arithmetic') return 'arithmetic';
  return aggregation.within === 'geometric' ? 'geometric' : 'mixed';
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
        label={words.outliers}
        value={scheme.outliers.method}
        onChange={(value) => {
          const method = outlierMethods.find((each) => each === value);
          if (method) change({ ...scheme, outliers: outlierWays[method] });
        }}
      >
        {outlierMethods.map((each) => (
          <option key={each} value={each}>
            {words.outlierWays[each]}
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
      <ul className="method-about muted small">
        {normalisations
          .filter((each) => each === scheme.normalisation.method)
          .map((each) => (
            <li key={each}>{words.normalisationAbout[each]}</li>
          ))}
        <li>{words.outlierAbout[scheme.outliers.method]}</li>
        <li>{words.aggregationAbout[wayOf(scheme.aggregation)]}</li>
        <li>{words.missingAbout[missing.method]}</li>
      </ul>
    </div>
  );
}
