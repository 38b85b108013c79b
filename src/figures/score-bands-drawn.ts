import { prepareAlternatives } from '../domain/composite/alternatives.ts';
import type { Matrix } from '../domain/composite/matrix.ts';
import { drawRanks, type DrawnRanks, type Progress } from '../domain/composite/robustness.ts';
import { simulatedBands, type SimulatedBand } from '../domain/composite/simulated-ranks.ts';
import { choicesOf, spreadOf, type Variant } from '../domain/composite/variations.ts';
import type { Scheme } from '../contract/scheme.ts';
import type { ScoreBands } from './score-bands.ts';
import type { ScoreCalculation } from './score-calculation.ts';
import type { View } from './view.ts';

/** How often, from what and how far weights are drawn, and which methods beside them. */
export type Drawing = Pick<View, 'draws' | 'seed' | 'spread' | 'varied'>;

export interface DrawnBands {
  readonly bands: readonly SimulatedBand[];
  readonly drawn: DrawnRanks;
  readonly variants: readonly Variant[];
  /** Methods that the figures do not allow. */
  readonly refused: readonly Variant[];
}

function methodsOf({ normalisation, aggregation, missing }: Variant): Variant {
  return { normalisation, aggregation, missing };
}

/** Draws slice by slice, and ends with the bands; with null where the scheme gives no score. RangeError above 65,535 parks. */
export function* drawBandsOf(
  scheme: Scheme,
  matrix: Matrix,
  { draws, seed, spread, varied }: Drawing,
): Generator<Progress, DrawnBands | null> {
  const alternatives = prepareAlternatives(scheme, matrix, choicesOf(scheme, varied));
  if (!alternatives.ok) return null;
  const { variants, refused } = alternatives.result;
  const drawn = yield* drawRanks(alternatives.result, { draws, seed, spread: spreadOf(spread, scheme) });
  return {
    bands: simulatedBands(drawn),
    drawn,
    variants: variants.map(({ context: { methods }, aggregation }) => methodsOf({ ...methods, aggregation })),
    refused: refused.map((each) => methodsOf(each.scheme)),
  };
}

/** Lets what waits for this thread have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** The rank bands a View asks for, drawn on this thread between others' turns. Null at no draws, and where the scheme gives no score. */
export async function scoreBandsOf(
  { scheme, matrix }: ScoreCalculation,
  { draws, seed, spread, varied }: Drawing,
): Promise<ScoreBands | null> {
  if (draws === 0) return null;
  const drawing = { draws, seed, spread, varied };
  const run = drawBandsOf(scheme, matrix, drawing);
  let step = run.next();
  while (step.done !== true) {
    await turn();
    step = run.next();
  }
  if (step.value === null) return null;
  const { bands, ...rest } = step.value;
  return { ...drawing, ...rest, byPark: new Map(bands.map((band) => [band.park, band])) };
}
