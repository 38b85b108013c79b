import { Suspense, useMemo } from 'react';
import type { ChosenScheme } from '../../figures/scheme-codec.ts';
import type { Scheme } from '../../contract/scheme.ts';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import type { ScoreFigure } from '../../figures/score-figure.ts';
import type { View } from '../../figures/view.ts';
import type { ChangeView } from '../../state/view.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import type { BandsRun } from './use-bands.ts';
import { useRested } from './use-rested.ts';

const { Component: ExplainPanel } = onDemand(() => import('./explain-panel.tsx').then((room) => room.ExplainPanel));
const { Component: RobustSection } = onDemand(() => import('./robust-section.tsx').then((room) => room.RobustSection));

/** What is scored, all of one moment: made anew as a whole. */
export interface Scored {
  readonly calculation: ScoreCalculation;
  readonly chosen: ChosenScheme;
  readonly figure: ScoreFigure;
}

interface ScoreFurtherProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly scored: Scored;
  readonly presets: readonly Scheme[];
  readonly run: BandsRun;
  readonly retry: () => void;
}

/** Why a score is what it is, and how firm its rank. They follow once a slider rests, so that it never waits for them. */
export function ScoreFurther({ view, change, scored, presets, run, retry }: ScoreFurtherProps) {
  const now = useMemo(
    () => ({ view, change, presets, run, retry, ...scored }),
    [view, change, presets, run, retry, scored],
  );
  const rested = useRested(now, `${view.scheme ?? ''}|${view.period ?? ''}`);
  // The same elements while a slider moves: nothing of them is rendered again.
  return useMemo(() => {
    const { view, change, presets, run, retry, calculation, chosen, figure } = rested;
    return (
      <>
        {figure.empty === null && (
          <Suspense fallback={null}>
            <ExplainPanel view={view} change={change} calculation={calculation} chosen={chosen} presets={presets} />
          </Suspense>
        )}
        <Suspense fallback={null}>
          <RobustSection view={view} change={change} calculation={calculation} score={figure} run={run} retry={retry} />
        </Suspense>
      </>
    );
  }, [rested]);
}
