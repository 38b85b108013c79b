import type { Catalog } from '../contract/catalog.ts';
import type { Localized } from '../contract/localized.ts';
import { mostDimensions, mostIndicators, type Scheme } from '../contract/scheme.ts';
import { criticWeights } from '../domain/composite/critic-weights.ts';
import { entropyWeights } from '../domain/composite/entropy-weights.ts';
import type { Matrix } from '../domain/composite/matrix.ts';
import { prepare } from '../domain/composite/prepare.ts';
import { weighScheme } from '../domain/composite/weigh-scheme.ts';
import { weightPresets, type WeightPreset } from '../domain/composite/weight-presets.ts';
import { indicatorOf, indicatorRefusal } from './indicator-choices.ts';

const labels = {
  equal: { zh: '等权', en: 'Equal weights' },
  entropy: { zh: '熵权法', en: 'Entropy weights' },
  critic: { zh: 'CRITIC法', en: 'CRITIC weights' },
} as const satisfies Record<string, Localized>;
type Computed = keyof typeof labels;

/** Every metric of the period with a better side, in the dataset's dimensions, all equal; null where there is none. */
export function equalScheme({ dataset, metrics }: Catalog, period: string): Scheme | null {
  const dimensions = dataset.dimensions
    .map(({ id }) => ({
      id,
      weight: 1,
      indicators: metrics
        .filter(
          (metric) =>
            metric.dimension === id && metric.direction !== 'none' && indicatorRefusal(metric, period) === null,
        )
        .slice(0, mostIndicators)
        .map((metric) => indicatorOf(metric, metric.id)),
    }))
    .filter(({ indicators }) => indicators.length > 0)
    .slice(0, mostDimensions);
  if (dimensions.length === 0) return null;
  return {
    id: 'equal',
    label: labels.equal,
    dimensions,
    outliers: { method: 'none' },
    normalisation: { method: 'min_max' },
    missing: { coverage: 0.5, method: 'reweight' },
    aggregation: { method: 'mean', within: 'arithmetic', across: 'arithmetic' },
  };
}

/** The official weights for a scheme, where every dimension they weigh is one of its own, and it has no other. */
function official(scheme: Scheme, preset: WeightPreset): Scheme | null {
  if (preset.dimensions.length !== scheme.dimensions.length) return null;
  const weights = new Map(preset.dimensions.map(({ id, weight }) => [id, weight]));
  if (scheme.dimensions.some(({ id }) => !weights.has(id))) return null;
  const dimensions = scheme.dimensions.map((dimension) => ({ ...dimension, weight: weights.get(dimension.id) ?? 0 }));
  return { ...scheme, id: preset.id, label: preset.label, dimensions };
}

/** The presets that these figures allow: equal, from the figures themselves (entropy, CRITIC), and official ones that match. */
export function presetSchemes(equal: Scheme, matrix: Matrix): Scheme[] {
  const outcome = prepare(equal, matrix);
  const columns = outcome.ok ? outcome.result.columns : [];
  const weighed = (id: Computed, weights: Float64Array | null): Scheme[] =>
    weights === null || columns.length === 0 ? [] : [{ ...weighScheme(equal, weights), id, label: labels[id] }];
  return [
    equal,
    ...weighed('entropy', entropyWeights(columns)),
    ...weighed('critic', criticWeights(columns)),
    ...weightPresets.flatMap((preset) => official(equal, preset) ?? []),
  ];
}
