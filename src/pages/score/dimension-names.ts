import type { Scheme } from '../../contract/scheme.ts';
import { weightPresets } from '../../domain/composite/weight-presets.ts';
import type { FigureContext } from '../../figures/context.ts';
import { dimensionLabel } from '../../figures/indicator-label.ts';

export interface NamedDimension {
  readonly id: string;
  readonly label: string;
}

/** The dimensions of a scheme, then those of the dataset and of its official scheme that it does not have. */
export function dimensionOptions(context: FigureContext, scheme: Scheme): NamedDimension[] {
  const official = weightPresets.find(({ id }) => id === scheme.id)?.dimensions ?? [];
  const ids = [...scheme.dimensions, ...official, ...context.catalog.dataset.dimensions].map(({ id }) => id);
  return [...new Set(ids)].map((id) => ({ id, label: dimensionLabel(context, scheme, id) }));
}

export type DimensionName =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: 'rules' | 'taken' };

export const longestDimensionName = 40;
const idPattern = /^[\p{L}\p{N}._/-]+$/u;

/**
 * The id of a dimension by the name a reader types: the name itself, its spaces as underlines, as a link carries it. The name of a
 * dimension the dataset knows is that dimension.
 */
export function dimensionOfName(name: string, scheme: Scheme, options: readonly NamedDimension[]): DimensionName {
  const label = name.trim().replaceAll(/\s+/g, ' ');
  const id = options.find((each) => each.label === label)?.id ?? label.replaceAll(' ', '_');
  if (!idPattern.test(id) || label.length > longestDimensionName) return { ok: false, reason: 'rules' };
  return scheme.dimensions.some((each) => each.id === id) ? { ok: false, reason: 'taken' } : { ok: true, id };
}
