import { Suspense } from 'react';
import { periodsPlayed } from '../../figures/played-periods.ts';
import type { ResolvedView } from '../../figures/resolve-view.ts';
import { sliceNeed } from '../../figures/slice-need.ts';
import type { CompareKind, View } from '../../figures/view.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { periodPlay } from '../../panels/on-demand.ts';
import { PeriodPoint, PeriodRange } from '../../panels/period-range.tsx';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import type { Steady } from './use-steady.ts';

const { Component: PeriodPlay } = periodPlay;

interface ComparePeriodProps {
  readonly kind: CompareKind;
  /** As the link has it. */
  readonly asked: View;
  readonly resolved: ResolvedView;
  readonly change: ChangeView;
  readonly steady: Steady;
  /** Whether the figure shows the View's period by now. */
  readonly isCurrent: boolean;
}

/** Time under the figure: a span for trends and tables, one stop for what shows one period. A drag is one step of the history. */
export function ComparePeriod({ kind, asked, resolved, change, steady, isCurrent }: ComparePeriodProps) {
  const language = useLanguage();
  const stops = resolved.periods.map((id) => ({ id, label: formatPeriod(id, language) }));
  // A play makes many Views a minute, and Back leads to what stood before it.
  const showPeriod = (period: string): void => {
    change({ period }, { replace: true });
  };
  const need = sliceNeed({ figure: kind, metrics: resolved.metrics });
  // Bars of several metrics have an axis for each unit, and none of them holds over time: a play would show false growth.
  const isPlayed = kind !== 'targets' && (kind !== 'bars' || need === 'metric');
  // Percentiles stand on the same scale in every period: there is no other axis to go back to.
  const isAlwaysFixed = kind === 'radar' || kind === 'heat';
  if (kind === 'bars' || kind === 'targets' || need !== 'metric')
    return (
      <PeriodPoint
        stops={stops}
        value={resolved.period}
        onChange={(period) => {
          change({ period }, { run: 'period' });
        }}
      >
        {isPlayed && (
          <Suspense fallback={<span className="period-play" />}>
            <PeriodPlay
              periods={periodsPlayed(resolved)}
              value={resolved.period}
              isReady={isCurrent}
              isSteady={steady.isSteady}
              onStart={steady.hold}
              onStep={showPeriod}
              onRelease={isAlwaysFixed ? null : steady.release}
            />
          </Suspense>
        )}
      </PeriodPoint>
    );
  return (
    <PeriodRange
      stops={stops}
      from={resolved.from}
      to={resolved.to}
      isPart={asked.from !== null || asked.to !== null}
      onChange={(from, to) => {
        change(
          { from: from === stops[0]?.id ? null : from, to: to === stops.at(-1)?.id ? null : to },
          { run: 'period' },
        );
      }}
      onAll={() => {
        change({ from: null, to: null });
      }}
    />
  );
}
