import type { Scheme } from '../../src/contract/scheme.ts';
import { metricsOfScheme, sliceFigures } from '../../src/domain/composite/slice-figures.ts';
import { readScheme, writeScheme } from '../../src/figures/scheme-codec.ts';
import { equalScheme, presetSchemes } from '../../src/figures/scheme-presets.ts';
import type { ScoreFigure } from '../../src/figures/score-figure.ts';
import { scoreCalculation } from '../../src/figures/score-calculation.ts';
import { toScoreFigure, type ScoreInput } from '../../src/figures/score.ts';
import { scoredParks } from '../../src/figures/scored-parks.ts';
import { defaultView } from '../../src/figures/view.ts';
import { drawnBands } from './bands.ts';
import type { Shipped } from './shipped.ts';

/** The presets of a shipped dataset at a period, with the slice they are scored from. */
export function shippedPresets({ catalog, byPeriod }: Shipped, period: string) {
  const equal = equalScheme(catalog, period);
  if (equal === null) throw new Error(`nothing can be scored at ${period}`);
  const slice = byPeriod(period, metricsOfScheme(equal));
  const parks = scoredParks(catalog, defaultView);
  return { slice, parks, presets: presetSchemes(equal, sliceFigures(equal, slice, parks).matrix) };
}

/** The score figure of a shipped dataset under one of its presets, changed as told. */
export function shippedScore(
  world: Shipped,
  period: string,
  more: Partial<Omit<ScoreInput, 'preset' | 'edits' | 'calculation' | 'bands'>> & {
    /** Rank bands of these draws. */
    readonly bands?: Parameters<typeof drawnBands>[2];
    readonly preset?: string;
    readonly edit?: (scheme: Scheme) => Scheme;
  } = {},
): ScoreFigure {
  const { parks, presets } = shippedPresets(world, period);
  const preset = presets.find(({ id }) => id === (more.preset ?? 'equal'));
  if (preset === undefined) throw new Error('there is no such preset');
  const { edit, language = 'zh', top = 20, name = null } = more;
  const chosen = readScheme(writeScheme(edit?.(preset) ?? preset, presets, name), presets);
  if (chosen === null) throw new Error('there is no scheme');
  const read = world.byPeriod(period, metricsOfScheme(chosen.scheme));
  const calculation = scoreCalculation(chosen.scheme, read, parks);
  const bands = more.bands === undefined ? null : drawnBands(chosen.scheme, calculation.matrix, more.bands);
  return toScoreFigure({ ...chosen, calculation, language, bands, top, catalog: world.catalog });
}
