import type { Scheme } from '../../src/contract/scheme.ts';
import { prepare } from '../../src/domain/composite/prepare.ts';
import { scorePrepared } from '../../src/domain/composite/score.ts';
import { weightSensitivity } from '../../src/domain/composite/weight-sensitivity.ts';
import { whatItTakes } from '../../src/domain/composite/what-it-takes.ts';
import { explainedOf, type ExplainInput } from '../../src/figures/explain-frame.ts';
import { scoreCalculation } from '../../src/figures/score-calculation.ts';
import { toTornadoFigure } from '../../src/figures/sensitivity-tornado.ts';
import { placesOf, toTakesFigure } from '../../src/figures/what-it-takes-table.ts';
import type { Language } from '../../src/i18n/language.ts';
import { resultOf } from './composite.ts';
import { shippedPresets } from './scores.ts';
import type { Shipped } from './shipped.ts';

export interface Asked {
  readonly language?: Language;
  /** Says that the weights were changed. */
  readonly isCustom?: boolean;
  readonly edit?: (scheme: Scheme) => Scheme;
  readonly explained?: string;
  readonly against?: string;
  /** Only these parks are scored. */
  readonly only?: readonly string[];
}

/** What the explanations of a shipped dataset are made of; the park is the second-ranked unless asked. */
export function shippedExplain(world: Shipped, period: string, asked: Asked = {}): ExplainInput {
  const { slice, parks, presets } = shippedPresets(world, period);
  const [preset] = presets;
  if (preset === undefined) throw new Error('there is no preset');
  const scheme = asked.edit?.(preset) ?? preset;
  const calculation = scoreCalculation(scheme, slice, asked.only ?? parks);
  const prepared = resultOf(prepare(scheme, calculation.matrix));
  const result = scorePrepared(prepared);
  const view = { explained: asked.explained ?? null, pinned: [], against: asked.against ?? 'median' };
  const { isCustom = false, language = 'zh' } = asked;
  return {
    calculation,
    prepared,
    result,
    preset,
    presets,
    edits: { weights: isCustom, indicators: false, method: false, isAssigned: false },
    name: null,
    catalog: world.catalog,
    language,
    ...explainedOf(view, result),
  };
}

/** The tornado with its ranks computed here and now. */
export function tornadoOf(input: ExplainInput) {
  const row = input.prepared.parks.indexOf(input.park);
  return toTornadoFigure(input, row < 0 ? null : weightSensitivity(input.prepared, row));
}

/** The table of what it takes, computed here and now. */
export function takesOf(input: ExplainInput, places: number) {
  const { prepared, result, park } = input;
  const row = prepared.parks.indexOf(park);
  const rank = result.parks.find((each) => each.park === park)?.rank ?? 1;
  return toTakesFigure(input, places, row < 0 ? null : whatItTakes(prepared, row, placesOf(places, rank)));
}
