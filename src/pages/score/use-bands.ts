import { useEffect, useState } from 'react';
import { variations } from '../../domain/composite/variation-names.ts';
import type { ScoreBands } from '../../figures/score-bands.ts';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import type { View } from '../../figures/view.ts';
import { whenLoaded } from './when-loaded.ts';

export type BandsRun =
  | { readonly kind: 'idle' | 'failed' | 'refused' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly bands: ScoreBands };

interface Heard {
  /** The question: what is heard is shown for no other. */
  readonly of: ScoreCalculation;
  readonly asked: string;
  readonly run: BandsRun;
  /** The last bands there were, and of which parks. */
  readonly last: { readonly bands: ScoreBands; readonly parks: readonly string[] } | null;
}

const withDrawing = whenLoaded(() => import('./draw-bands.ts'));

/**
 * Rank bands of a calculation, drawn in a worker; idle at no draws. While others are drawn for the same parks, `before` has the bands
 * that were there, of another scheme or other draws.
 */
export function useBands(calculation: ScoreCalculation | null, { draws, seed, spread, ...view }: View) {
  const [heard, setHeard] = useState<Heard | null>(null);
  const [attempt, setAttempt] = useState(0);
  const varied = view.varied.join();
  const asked = [draws, seed, spread, varied, attempt].join();
  useEffect(() => {
    if (calculation === null || draws === 0) return;
    const { parks } = calculation;
    const drawing = { draws, seed, spread, varied: variations.filter((each) => varied.includes(each)) };
    const hear = (run: BandsRun) => {
      setHeard((known) => ({
        of: calculation,
        asked,
        run,
        last: run.kind === 'done' ? { bands: run.bands, parks } : (known?.last ?? null),
      }));
    };
    return withDrawing(
      ({ drawBands }) => drawBands(calculation, drawing, hear),
      () => {
        hear({ kind: 'failed' });
      },
    );
  }, [calculation, draws, seed, spread, varied, asked]);
  const isHeard = heard !== null && heard.of === calculation && heard.asked === asked;
  const run: BandsRun =
    calculation === null || draws === 0 ? { kind: 'idle' } : isHeard ? heard.run : { kind: 'running', share: 0 };
  const last = heard?.last;
  return {
    run,
    /** Only of the very same parks: ranks among others say nothing here. */
    before: run.kind === 'running' && last?.parks === calculation?.parks ? (last?.bands ?? null) : null,
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
