import { useEffect, useState } from 'react';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import { askBands } from './bands-client.ts';
import { IndicatorsReply } from './indicators-reply.ts';

type Answer = Pick<Extract<IndicatorsReply, { readonly kind: 'indicators' }>, 'leftOut' | 'pairs'>;

interface Heard {
  /** Whom the answer is about: it is given for no other. */
  readonly of: ScoreCalculation;
  readonly attempt: number;
  /** Null where the worker broke down. */
  readonly answer: Answer | null;
}

function answerOf(message: unknown): Answer | null {
  const { success, data } = IndicatorsReply.safeParse(message);
  if (!success) return null;
  // A refused scheme has no indicators to tell of; its scores say why.
  return data.kind === 'refused' ? { leftOut: [], pairs: [] } : data;
}

/** What each indicator of a calculation does to the ranks, as the worker finds; null while it looks. */
export function useIndicators(calculation: ScoreCalculation | null) {
  const [heard, setHeard] = useState<Heard | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (calculation === null) return;
    const hear = (answer: Answer | null) => {
      setHeard({ of: calculation, attempt, answer });
    };
    return askBands(
      calculation,
      { kind: 'indicators' },
      {
        hear: (message) => {
          hear(answerOf(message));
        },
        fail: () => {
          hear(null);
        },
      },
    );
  }, [calculation, attempt]);
  const isHeard = heard !== null && heard.of === calculation && heard.attempt === attempt;
  return {
    answer: isHeard ? heard.answer : null,
    hasFailed: isHeard && heard.answer === null,
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
