import { mostIndicators, type Indicator, type Scheme } from '../contract/scheme.ts';
import type { WeightPreset } from '../domain/composite/weight-presets.ts';

/** A scheme with the official dimensions and their weights, and in them the indicators a reader puts there; null where none is. */
export function assignedScheme(
  base: Scheme,
  preset: WeightPreset,
  indicators: readonly { readonly indicator: Indicator; readonly dimension: string }[],
): Scheme | null {
  const dimensions = preset.dimensions
    .map(({ id, weight }) => ({
      id,
      weight,
      indicators: indicators
        .filter((each) => each.dimension === id)
        .slice(0, mostIndicators)
        .map(({ indicator }) => ({ ...indicator, weight: 1 })),
    }))
    .filter((each) => each.indicators.length > 0);
  return dimensions.length === 0 ? null : { ...base, id: preset.id, label: preset.label, dimensions };
}
