import type { Scheme } from '../../contract/scheme.ts';
import { removeIndicator, setIndicator } from '../../domain/composite/edit-scheme.ts';
import { prepare } from '../../domain/composite/prepare.ts';
import type { Refusal } from '../../domain/composite/refusal.ts';
import { weighEqually } from '../../domain/composite/weigh-scheme.ts';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import type { ChangeScheme } from './use-score.ts';

interface ScoreWayOutProps {
  readonly calculation: ScoreCalculation;
  readonly change: ChangeScheme;
}

type Way = 'noThreshold' | 'equalWeights' | 'noLog' | 'minMax' | 'remove' | 'plainMethod';

/** The nearest scheme that this refusal does not meet; null where another scheme would not help. */
function wayOut(scheme: Scheme, refusal: Refusal): { readonly way: Way; readonly scheme: Scheme } | null {
  const minMax: Scheme = { ...scheme, normalisation: { method: 'min_max' } };
  switch (refusal.reason) {
    case 'no_parks':
      return scheme.missing.coverage === 0
        ? null
        : { way: 'noThreshold', scheme: { ...scheme, missing: { ...scheme.missing, coverage: 0 } } };
    case 'no_weights':
      return { way: 'equalWeights', scheme: weighEqually(scheme, 'dimension') };
    case 'log_of_non_positive':
    case 'log_of_non_positive_goalpost':
      return { way: 'noLog', scheme: setIndicator(scheme, refusal.indicator, { transform: 'none' }) };
    case 'goalposts_missing':
    case 'base_not_positive':
    case 'ratio_of_non_positive':
      return { way: 'minMax', scheme: minMax };
    case 'goalposts_against_direction':
      return { way: 'minMax', scheme: setIndicator(minMax, refusal.indicator, { goalposts: null }) };
    case 'unknown_indicator':
      return { way: 'remove', scheme: removeIndicator(scheme, refusal.indicator) };
    case 'negative_under_geometric':
      return {
        way: 'plainMethod',
        scheme: { ...minMax, aggregation: { method: 'mean', within: 'arithmetic', across: 'arithmetic' } },
      };
  }
}

/** One click to a scheme that these figures allow, where the one of the link gives no score. */
export function ScoreWayOut({ calculation: { scheme, matrix }, change }: ScoreWayOutProps) {
  const words = useMessages().score;
  const outcome = prepare(scheme, matrix);
  const way = outcome.ok || matrix.parks.length === 0 ? null : wayOut(scheme, outcome.refusal);
  if (way === null) return null;
  return (
    <Button
      look="link"
      onClick={() => {
        change(way.scheme);
      }}
    >
      {way.way === 'plainMethod' ? words.plainMethod : words.wayOut[way.way]}
    </Button>
  );
}
