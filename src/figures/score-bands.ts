import type { DrawnRanks } from '../domain/composite/robustness.ts';
import type { SimulatedBand } from '../domain/composite/simulated-ranks.ts';
import type { Spread, Variation } from '../domain/composite/variation-names.ts';
import type { Variant } from '../domain/composite/variations.ts';

/** The ranks of many draws, and what was drawn. */
export interface ScoreBands {
  readonly draws: number;
  readonly seed: number;
  readonly spread: Spread;
  readonly varied: readonly Variation[];
  /** The methods drawn from: one where none is varied. */
  readonly variants: readonly Variant[];
  /** Those that the figures do not allow. */
  readonly refused: readonly Variant[];
  readonly byPark: ReadonlyMap<string, SimulatedBand>;
  readonly drawn: DrawnRanks;
}
