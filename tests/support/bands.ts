import type { Scheme } from '../../src/contract/scheme.ts';
import { prepareAlternatives } from '../../src/domain/composite/alternatives.ts';
import type { Matrix } from '../../src/domain/composite/matrix.ts';
import { drawAllRanks } from '../../src/domain/composite/robustness.ts';
import { simulatedBands } from '../../src/domain/composite/simulated-ranks.ts';
import { choicesOf, spreadOf } from '../../src/domain/composite/variations.ts';
import type { ScoreBands } from '../../src/figures/score-bands.ts';
import { resultOf } from './composite.ts';

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
