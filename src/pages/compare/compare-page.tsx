import { Suspense } from 'react';
import { isDrawn } from '../../figures/drawn-kinds.ts';
import { kindRefusal } from '../../figures/kind-refusal.ts';
import { sliceNeed } from '../../figures/slice-need.ts';
import { figureKinds, type CompareKind } from '../../figures/view.ts';
import { readView } from '../../figures/view-query.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { useFigureHands } from '../../panels/figure-hands.ts';
import { preloadCharts, preloadEveryChart } from '../../panels/lazy-chart.tsx';
import { myViewsButton } from '../../panels/on-demand.ts';
import { useIsPhone } from '../../panels/use-phone.ts';
import { afterFirstFigure } from '../../state/first-figure.ts';
import { useMessages } from '../../state/messages.ts';
import { useView } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { loadKind, preloadBuilders } from './figure-builders.ts';
import {
  compareControls,
  compareDock,
  comparePeriod,
  focusHint,
  preloadBeside,
  stepButtons,
  stepsAhead,
  transformPicker,
} from './on-demand.ts';
import { useCompareFigure } from './use-compare-figure.ts';
import { useSteady } from './use-steady.ts';
import './compare-page.css';

const { Component: CompareControls } = compareControls;
const { Component: CompareDock } = compareDock;
const { Component: ComparePeriod } = comparePeriod;
const { Component: FocusHint } = focusHint;
const { Component: StepButtons } = stepButtons;
const { Component: StepsAhead } = stepsAhead;
const { Component: TransformPicker } = transformPicker;

// The code of the figure comes while its data is on the way; that of the other figures when it stands.
const { Component: MyViewsButton } = myViewsButton;
void myViewsButton.preload();
preloadCharts();
loadKind(readView(new URLSearchParams(location.search)).figure).catch(() => undefined);
afterFirstFigure(preloadBuilders);
afterFirstFigure(preloadEveryChart);
afterFirstFigure(preloadBeside);

/** Up to twelve parks, one metric or several: over time, at one period, or as a table. Everything chosen is in the address. */
export function ComparePage() {
  const messages = useMessages();
  const isPhone = useIsPhone();
  const [view, change] = useView();
  const steady = useSteady(view);
  const { resolved, parks, figure, slice, isCurrent, load } = useCompareFigure(view, steady.isSteady);
  const catalog = useCatalog();
  const hands = useFigureHands({ view, change, figure, parks, isSteady: steady.isSteady });
  const controls = <CompareControls view={view} resolved={resolved} change={change} hands={hands} />;
  const hasSpan = view.figure === 'trend' || view.figure === 'multiples';
  const isHandled = figure !== null && isDrawn(figure) && figure.empty === null && view.show === 'chart';
  return (
    <div className="page compare-page">
      <div className="page-head">
        <div className="page-title">
          <h1>{messages.compare.title}</h1>
          <Suspense fallback={null}>
            <StepButtons />
            <MyViewsButton />
          </Suspense>
        </div>
        <Segmented<CompareKind>
          label={messages.compare.kind}
          look="tabs"
          value={view.figure}
          segments={figureKinds.map((value) => {
            const refusal = value === view.figure ? null : kindRefusal(value, { catalog, view: resolved, slice });
            const disabled = refusal === null ? undefined : messages.compare.kindRefusals[refusal];
            return { value, label: messages.compare.kinds[value], disabled };
          })}
          onChange={(kind) => {
            change({ figure: kind });
          }}
        />
      </div>
      <div className="with-rail">
        {!isPhone && (
          <div className="rail">
            <Suspense fallback={null}>{controls}</Suspense>
          </div>
        )}
        {parks.length === 0 ? (
          <section className="card figure-card no-parks">
            <h2>{messages.compare.noParks}</h2>
            <p className="muted">{messages.compare.noParksAdvice}</p>
            <Button
              look="link"
              onClick={() => {
                change({ parks: null });
              }}
            >
              {messages.compare.useDefault}
            </Button>
          </section>
        ) : (
          <FigureCard
            kind={view.figure}
            figure={figure}
            load={load}
            above={
              sliceNeed(resolved) === 'metric' && (
                <Suspense fallback={<div className="place-transform" />}>
                  <TransformPicker view={resolved} change={change} />
                </Suspense>
              )
            }
            hands={hands}
            below={
              <>
                <Suspense fallback={<div className="place-period" />}>
                  <ComparePeriod
                    kind={view.figure}
                    asked={view}
                    resolved={resolved}
                    change={change}
                    steady={steady}
                    isCurrent={isCurrent}
                  />
                </Suspense>
                {isHandled && (
                  <Suspense fallback={null}>
                    <FocusHint hands={hands} hasSpan={hasSpan} />
                  </Suspense>
                )}
              </>
            }
            hasTableSwitch={view.figure !== 'table'}
          />
        )}
      </div>
      {isCurrent && (
        <Suspense fallback={null}>
          <StepsAhead view={view} />
        </Suspense>
      )}
      {isPhone && (
        <Suspense fallback={null}>
          <CompareDock parks={resolved.parks} hands={hands}>
            {controls}
          </CompareDock>
        </Suspense>
      )}
    </div>
  );
}
