import type { Indicator, Normalisation, Scheme } from '../../contract/scheme.ts';
import { indicatorsOf } from '../../domain/composite/total-weights.ts';
import type { FigureContext } from '../../figures/context.ts';
import { indicatorUnit } from '../../figures/indicator-label.ts';

/** The normalisations to choose from, in the order they are offered; goalposts in both their forms. */
export const normalisations = {
  min_max: { method: 'min_max' },
  z_score: { method: 'z_score' },
  percentile_rank: { method: 'percentile_rank' },
  exponential: { method: 'exponential' },
  goalposts_clamped: { method: 'goalposts', clamped: true },
  goalposts: { method: 'goalposts', clamped: false },
  base_year: { method: 'base_year' },
  none: { method: 'none' },
} as const satisfies Record<string, Normalisation>;
export type NormalisationChoice = keyof typeof normalisations;
export const normalisationChoices = [
  'min_max',
  'z_score',
  'percentile_rank',
  'exponential',
  'goalposts_clamped',
  'goalposts',
  'base_year',
  'none',
] as const satisfies readonly NormalisationChoice[];

export function choiceOf(normalisation: Normalisation): NormalisationChoice {
  if (normalisation.method !== 'goalposts') return normalisation.method;
  return normalisation.clamped ? 'goalposts_clamped' : 'goalposts';
}

/** What a normalisation lacks: a setting of some indicators, or one unit of all. */
export type NormalisationLack =
  { readonly kind: 'goalposts' | 'base_year'; readonly indicators: readonly Indicator[] } | { readonly kind: 'none' };

/** Why a normalisation cannot be chosen for a scheme; null where it can. */
export function lackOf(choice: NormalisationChoice, scheme: Scheme, context: FigureContext): NormalisationLack | null {
  const indicators = indicatorsOf(scheme);
  switch (choice) {
    case 'goalposts':
    case 'goalposts_clamped': {
      const without = indicators.filter(({ goalposts }) => goalposts === null);
      return without.length === 0 ? null : { kind: 'goalposts', indicators: without };
    }
    case 'base_year': {
      const without = indicators.filter(({ base }) => base === null);
      return without.length === 0 ? null : { kind: 'base_year', indicators: without };
    }
    case 'none': {
      const units = new Set(indicators.map((each) => `${indicatorUnit(context, each)} ${each.transform}`));
      return units.size === 1 ? null : { kind: 'none' };
    }
    case 'min_max':
    case 'z_score':
    case 'percentile_rank':
    case 'exponential':
      return null;
  }
}
