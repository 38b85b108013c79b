import type { Scheme } from '../../src/contract/scheme.ts';
import { prepareAlternatives } from '../../src/domain/composite/alternatives.ts';
import type { Matrix } from '../../src/domain/composite/matrix.ts';
import { drawAllRanks } from '../../src/domain/composite/robustness.ts';
import { simulatedBands } from '../../src/domain/composite/simulated-ranks.ts';
import { choicesOf, spreadOf } from '../../src/domain/composite/variations.ts';
import { toBandsFigure, type BandsInput } from '../../src/figures/bands.ts';
import type { ScoreBands } from '../../src/figures/score-bands.ts';
import { scoreCalculation } from '../../src/figures/score-calculation.ts';
import { toScoreFigure } from '../../src/figures/score.ts';
import type { Language } from '../../src/i18n/language.ts';
import { shippedPresets } from './scores.ts';
import { resultOf } from './composite.ts';
import type { Shipped } from './shipped.ts';

type Drawing = Partial<Pick<ScoreBands, 'draws' | 'seed' | 'spread' | 'varied'>>;

/** The bands that the page gets from its worker, drawn here. */
export function drawnBands(
  scheme: Scheme,
  matrix: Matrix,
  { draws = 200, seed = 1, spread = 'uniform', varied = [] }: Drawing = {},
): ScoreBands {
  const alternatives = resultOf(prepareAlternatives(scheme, matrix, choicesOf(scheme, varied)));
  const drawn = drawAllRanks(alternatives, { draws, seed, spread: spreadOf(spread, scheme) });
  const bands = simulatedBands(drawn);
  return {
    draws,
    seed,
    spread,
    varied,
    variants: alternatives.variants.map(({ context, aggregation }) => ({ ...context.methods, aggregation })),
    refused: alternatives.refused.map((each) => each.scheme),
    byPark: new Map(bands.map((band) => [band.park, band])),
    drawn,
  };
}

interface BandsAsked {
  readonly bands: Drawing;
  readonly language?: Language;
  readonly top?: number;
  readonly edit?: (scheme: Scheme) => Scheme;
}

/** The scores of a shipped dataset under equal weights, changed as told, with rank bands drawn around them. */
export function shippedWithBands(
  world: Shipped,
  period: string,
  { bands: drawing, language = 'zh', top = 20, edit = (scheme) => scheme }: BandsAsked,
) {
  const { slice, parks, presets } = shippedPresets(world, period);
  const [preset] = presets;
  if (preset === undefined) throw new Error('there is no preset');
  const calculation = scoreCalculation(edit(preset), slice, parks);
  const { catalog } = world;
  const bands = drawnBands(calculation.scheme, calculation.matrix, drawing);
  const score = toScoreFigure({
    calculation,
    preset,
    edits: { weights: false, indicators: false, method: false, isAssigned: false },
    name: null,
    language,
    bands,
    top,
    catalog,
  });
  return { calculation, score, bands, catalog };
}

/** The figure of rank bands of a shipped dataset. */
export function shippedBands(
  world: Shipped,
  period: string,
  { places = 10, pair = [], ...more }: BandsAsked & Partial<Pick<BandsInput, 'places' | 'pair'>>,
) {
  const { score, bands, catalog } = shippedWithBands(world, period, more);
  return toBandsFigure({ score, bands, catalog, places, pair });
}
