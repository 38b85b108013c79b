import { Suspense, useMemo } from 'react';
import { formatPeriod } from '../../i18n/format.ts';
import { defaultView } from '../../figures/view.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { preloadCharts } from '../../panels/lazy-chart.tsx';
import { Link } from '../../panels/link.tsx';
import { MyViewsButton } from '../../panels/my-views-button.tsx';
import { PeriodPoint } from '../../panels/period-range.tsx';
import { StepButtons } from '../../panels/step-buttons.tsx';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { addressOf, useView } from '../../state/view.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { explainHands } from './explain-hands.ts';
import { SchemePlace } from './scheme-place.tsx';
import { ScoreFilters } from './score-filters.tsx';
import { ScoreFurther } from './score-further.tsx';
import { useScore } from './use-score.ts';
import './score-page.css';

const { Component: BandsChoices } = onDemand(() => import('./bands-choices.tsx').then((room) => room.BandsChoices));
const { Component: WorkbookButton } = onDemand(() =>
  import('./workbook-button.tsx').then((room) => room.WorkbookButton),
);
const { Component: ScoreWayOut } = onDemand(() => import('./score-way-out.tsx').then((room) => room.ScoreWayOut));

preloadCharts();

const lengths = [10, 20, 30, 50] as const;

/** Composite scores of a dataset's parks under a scheme the reader can change. The scheme stands in the address. */
export function ScorePage() {
  const words = useMessages().score;
  const language = useLanguage();
  const [view, change] = useView();
  const score = useScore(view, change);
  const hands = useMemo(() => explainHands(change), [change]);
  const { period, periods, presets, chosen, calculation, figure, shown, bands, changeScheme, hasIndicators, load } =
    score;
  const scored = useMemo(
    () => (chosen && calculation && figure ? { chosen, calculation, figure } : null),
    [chosen, calculation, figure],
  );
  const stops = periods.map((id) => ({ id, label: formatPeriod(id, language) }));
  const below = (
    <>
      <Suspense fallback={<div className="method-choices" />}>
        <BandsChoices view={view} change={change} run={bands.run} isPast={bands.before !== null} retry={bands.retry} />
      </Suspense>
      <PeriodPoint
        stops={stops}
        value={period}
        onChange={(next) => {
          change({ period: next }, { run: 'period' });
        }}
      />
      {chosen && calculation && figure && (
        <Suspense fallback={<p className="workbook-button" />}>
          <WorkbookButton calculation={calculation} chosen={chosen} figure={figure} />
        </Suspense>
      )}
    </>
  );
  return (
    <div className="page">
      <div className="page-head">
        <div className="page-title">
          <h1>{words.title}</h1>
          <StepButtons />
          <MyViewsButton />
        </div>
        <div className="score-filters">
          <ScoreFilters view={view} change={change} />
          <Select
            label={words.shown}
            value={String(view.top)}
            onChange={(value) => {
              change({ top: Number(value) });
            }}
          >
            {[...new Set([...lengths, view.top])].map((each) => (
              <option key={each} value={String(each)}>
                {words.first(each)}
              </option>
            ))}
          </Select>
        </div>
      </div>
      <div className={scored?.figure.empty === null ? 'score-grid is-explained' : 'score-grid'}>
        {chosen && (
          <SchemePlace
            chosen={chosen}
            presets={presets}
            period={period}
            calculation={calculation}
            change={changeScheme}
            open={score.openScheme}
          />
        )}
        {hasIndicators ? (
          <FigureCard
            kind="score"
            figure={shown}
            exported={figure}
            load={load}
            hands={hands}
            below={below}
            emptyAction={
              calculation && (
                <Suspense fallback={null}>
                  <ScoreWayOut calculation={calculation} change={changeScheme} />
                </Suspense>
              )
            }
          />
        ) : (
          <div className="card">
            <Notice title={words.none}>
              <p>{words.noneAdvice}</p>
              <Link href={addressOf('/compare', { ...defaultView, dataset: view.dataset })}>{words.toCompare}</Link>
            </Notice>
          </div>
        )}
        {scored && (
          <ScoreFurther
            view={view}
            change={change}
            scored={scored}
            presets={presets}
            run={bands.run}
            retry={bands.retry}
          />
        )}
      </div>
    </div>
  );
}
