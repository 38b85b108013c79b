import { useEffect, useState } from 'react';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import type { ScoreBands } from '../../figures/score-notes.ts';
import { BandsReply } from './bands-reply.ts';
import type { BandsRequest } from './bands-request.ts';

export type BandsRun =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly bands: ScoreBands };

/** What was last heard, and of which question: an answer to another one is not shown. */
interface Heard {
  readonly of: ScoreCalculation;
  readonly draws: number;
  readonly seed: number;
  readonly attempt: number;
  readonly run: BandsRun;
}

function runOf(message: unknown): BandsRun {
  const reply = BandsReply.safeParse(message);
  if (!reply.success || reply.data.kind === 'refused') return { kind: 'failed' };
  if (reply.data.kind === 'progress') return { kind: 'running', share: reply.data.share };
  const { bands, draws, seed } = reply.data;
  return { kind: 'done', bands: { draws, seed, byPark: new Map(bands.map((band) => [band.park, band])) } };
}

/** Rank bands of a calculation, drawn in a worker that is ended and started anew with every change; idle at no draws. */
export function useBands(calculation: ScoreCalculation | null, draws: number, seed: number) {
  const [heard, setHeard] = useState<Heard | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (calculation === null || draws === 0) return;
    const hear = (run: BandsRun) => {
      setHeard({ of: calculation, draws, seed, attempt, run });
    };
    const worker = new Worker(new URL('./bands-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      hear(runOf(event.data));
    });
    worker.addEventListener('error', () => {
      hear({ kind: 'failed' });
    });
    const { scheme, matrix } = calculation;
    const request: BandsRequest = {
      scheme,
      matrix: {
        parks: [...matrix.parks],
        indicators: [...matrix.indicators],
        values: new Float64Array(matrix.values),
        present: new Uint8Array(matrix.present),
      },
      draws,
      seed,
    };
    worker.postMessage(request);
    return () => {
      worker.terminate();
    };
  }, [calculation, draws, seed, attempt]);
  const isHeard =
    heard?.of === calculation && heard?.draws === draws && heard.seed === seed && heard.attempt === attempt;
  const run: BandsRun =
    calculation === null || draws === 0 ? { kind: 'idle' } : isHeard ? heard.run : { kind: 'running', share: 0 };
  return {
    run,
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
