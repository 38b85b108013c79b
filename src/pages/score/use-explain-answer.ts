import { useEffect, useState } from 'react';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import { ExplainReply } from './explain-reply.ts';
import type { ExplainRequest } from './explain-request.ts';

/** What the worker is to compute of a park; places beyond one where they are to be gained. */
export interface SlowQuestion {
  readonly kind: 'takes' | 'weights';
  readonly park: string;
  readonly places: number;
}

interface Heard extends SlowQuestion {
  readonly of: ScoreCalculation;
  readonly attempt: number;
  /** Null where the worker failed. */
  readonly reply: ExplainReply | null;
}

function replyOf(message: unknown): ExplainReply | null {
  const reply = ExplainReply.safeParse(message);
  return reply.success && reply.data.kind !== 'refused' ? reply.data : null;
}

/**
 * The answer of a worker to the question, which tries thousands of values and weights: undefined until it is there, null where it
 * failed. Another question, or none, ends the worker.
 */
export function useExplainAnswer(calculation: ScoreCalculation, question: SlowQuestion | null) {
  const [heard, setHeard] = useState<Heard | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { kind, park, places } = question ?? { kind: null, park: '', places: 0 };
  useEffect(() => {
    if (kind === null) return;
    const hear = (reply: ExplainReply | null) => {
      setHeard({ of: calculation, kind, park, places, attempt, reply });
    };
    const worker = new Worker(new URL('./explain-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      hear(replyOf(event.data));
    });
    worker.addEventListener('error', () => {
      hear(null);
    });
    const { scheme, matrix } = calculation;
    const request: ExplainRequest = {
      scheme,
      matrix: {
        parks: [...matrix.parks],
        indicators: [...matrix.indicators],
        values: new Float64Array(matrix.values),
        present: new Uint8Array(matrix.present),
      },
      park,
      of: kind === 'takes' ? { kind, places } : { kind },
    };
    worker.postMessage(request);
    return () => {
      worker.terminate();
    };
  }, [calculation, kind, park, places, attempt]);
  const isHeard =
    heard?.of === calculation &&
    heard.kind === kind &&
    heard.park === park &&
    heard.places === places &&
    heard.attempt === attempt;
  return {
    reply: isHeard ? heard.reply : undefined,
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
