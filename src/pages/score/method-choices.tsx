import type { Aggregation, Outliers, Scheme } from '../../contract/scheme.ts';
import { indicatorsOf } from '../../domain/composite/total-weights.ts';
import type { FigureContext } from '../../figures/context.ts';
import { indicatorLabel } from '../../figures/indicator-label.ts';
import { Select } from '../../ui/select.tsx';
import {
  choiceOf,
  lackOf,
  normalisationChoices,
  normalisations,
  type NormalisationLack,
} from './normalisation-needs.ts';
import { useSchemeWords } from './scheme-words.ts';
import type { ChangeScheme } from './use-score.ts';

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
  readonly context: FigureContext;
  readonly change: ChangeScheme;
}

/** How figures become scores: the common scale, what is missing, and the mean. */
export function MethodChoices({ scheme, context, change }: MethodChoicesProps) {
  const words = useSchemeWords();
  const { missing } = scheme;
  const normalisation = choiceOf(scheme.normalisation);
  const lacks = normalisationChoices.map((choice) => ({ choice, lack: lackOf(choice, scheme, context) }));
  const lackText = (lack: NormalisationLack) =>
    lack.kind === 'none' ? words.needs.none : words.needs[lack.kind](lack.indicators.length);
  // Worth naming once some indicators have what the method needs.
  const nearly = lacks.flatMap(({ choice, lack }) => {
    const isBegun = lack !== null && lack.kind !== 'none' && lack.indicators.length < indicatorsOf(scheme).length;
    return isBegun && choice !== 'goalposts' ? [{ choice, indicators: lack.indicators }] : [];
  });
  return (
    <div className="method-choices">
      <Select
        label={words.normalisation}
        value={normalisation}
        onChange={(value) => {
          const choice = normalisationChoices.find((each) => each === value);
          if (choice) change({ ...scheme, normalisation: normalisations[choice] });
        }}
      >
        {lacks.map(({ choice, lack }) => (
          <option key={choice} value={choice} disabled={lack !== null && choice !== normalisation}>
            {words.normalisations[choice]}
            {lack === null ? '' : words.lacking(lackText(lack))}
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
        <li>{words.normalisationAbout[normalisation]}</li>
        {nearly.map(({ choice, indicators }) => (
          <li key={choice}>
            {words.needsAbout(
              words.normalisations[choice],
              indicators.map((each) => indicatorLabel(context, each)).join(words.list),
            )}
          </li>
        ))}
        <li>{words.outlierAbout[scheme.outliers.method]}</li>
        <li>{words.aggregationAbout[wayOf(scheme.aggregation)]}</li>
        <li>{words.missingAbout[missing.method]}</li>
      </ul>
    </div>
  );
}
