import { useDeferredValue, useMemo } from 'react';
import { prepare } from '../../domain/composite/prepare.ts';
import { scorePrepared } from '../../domain/composite/score.ts';
import { toBreakEvenFigure } from '../../figures/break-even-table.ts';
import { explainedOf, type ExplainInput } from '../../figures/explain-frame.ts';
import type { Figure } from '../../figures/figure.ts';
import { toGapFigure } from '../../figures/gap-waterfall.ts';
import type { ChosenScheme } from '../../figures/scheme-codec.ts';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import { toTornadoFigure } from '../../figures/sensitivity-tornado.ts';
import type { View } from '../../figures/view.ts';
import { placesOf, toTakesFigure } from '../../figures/what-it-takes-table.ts';
import type { Scheme } from '../../contract/scheme.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { ExplainReply } from './explain-reply.ts';
import { useExplainAnswer, type SlowQuestion } from './use-explain-answer.ts';

export interface ScoreExplained {
  readonly calculation: ScoreCalculation;
  readonly chosen: ChosenScheme;
  readonly presets: readonly Scheme[];
}

type Asked = Pick<View, 'explain' | 'places'>;

function questionOf({ result, park }: ExplainInput, { explain, places }: Asked): SlowQuestion | null {
  const own = result.parks.find((each) => each.park === park);
  if (own === undefined || result.of < 2) return null;
  if (explain === 'weights') return { kind: 'weights', park, places: 0 };
  const gained = placesOf(places, own.rank);
  return explain === 'takes' && gained > 0 ? { kind: 'takes', park, places: gained } : null;
}

function figureOf(input: ExplainInput, { explain, places }: Asked, reply: ExplainReply | null): Figure {
  switch (explain) {
    case 'gap':
      return toGapFigure(input);
    case 'even':
      return toBreakEvenFigure(input);
    case 'takes':
      return toTakesFigure(input, places, reply?.kind === 'takes' ? reply.takes : null);
    case 'weights':
      return toTornadoFigure(input, reply?.kind === 'weights' ? reply.weights : null);
  }
}

/** The explanation a View asks for: its figure, the parks scored, and who is explained. Null where the scheme gives no score. */
export function useExplained(view: View, score: ScoreExplained) {
  const catalog = useCatalog();
  const language = useLanguage();
  // A dragged weight repaints the scores first; what explains them follows.
  const calculation = useDeferredValue(score.calculation);
  const { preset, edits, name } = useDeferredValue(score.chosen);
  const presets = useDeferredValue(score.presets);
  const scored = useMemo(() => {
    const outcome = prepare(calculation.scheme, calculation.matrix);
    return outcome.ok ? { prepared: outcome.result, result: scorePrepared(outcome.result) } : null;
  }, [calculation]);
  const { explain, explained, against, places } = view;
  const pinned = view.pinned.join();
  const input = useMemo((): ExplainInput | null => {
    if (scored === null) return null;
    const who = explainedOf({ explained, against, pinned: pinned.split(',') }, scored.result);
    return { calculation, ...scored, preset, presets, edits, name, catalog, language, ...who };
  }, [scored, calculation, preset, presets, edits, name, catalog, language, explained, against, pinned]);
  const question = input === null ? null : questionOf(input, view);
  const { reply, retry } = useExplainAnswer(calculation, question);
  const isWaiting = question !== null && reply === undefined;
  const isFailed = question !== null && reply === null;
  const figure = useMemo(
    () => (input === null || isWaiting || isFailed ? null : figureOf(input, { explain, places }, reply ?? null)),
    [input, isWaiting, isFailed, explain, places, reply],
  );
  return { input, figure, load: { error: isFailed ? new Error('The worker gave no answer') : null, retry } };
}
