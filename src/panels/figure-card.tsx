import { Suspense, useCallback, useEffect, useId, useState, type ReactNode } from 'react';
import { isDrawn } from '../figures/drawn-kinds.ts';
import type { Figure, FigureEmpty, FigureKind } from '../figures/figure.ts';
import { titleText } from '../figures/title-text.ts';
import { markFigureReady } from '../state/first-figure.ts';
import { placeNow } from '../state/location.ts';
import { useMessages } from '../state/messages.ts';
import { useShownFigure } from '../state/shown-figure.ts';
import { useView } from '../state/view.ts';
import { type CompareKind } from '../figures/view.ts';
import { readView } from '../figures/view-query.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Notice, Skeleton } from '../ui/states.tsx';
import { EmptyNotice } from './empty-notice.tsx';
import type { FigureHands } from './figure-hands.ts';
import { FigureFoot } from './figure-foot.tsx';
import { FigureGuardNotice } from './figure-guard.tsx';
import { FigureHead } from './figure-head.tsx';
import { FigureSentence } from './figure-sentence.tsx';
import { figureTable, trendEventList } from './on-demand.ts';
import { LazyChart } from './lazy-chart.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { useIsFullScreen } from './use-full-screen.ts';
import { useKeptFigure } from './use-kept-figure.ts';
import { usePlotAxis } from './use-plot-axis.ts';
import { warmFontsLater } from './warm-fonts.ts';

const { Component: FigureTableView } = figureTable;
const { Component: TrendEventList } = trendEventList;

/** Where the figure's facts are: on their way, refused, or here. */
export interface Load {
  readonly error: unknown;
  readonly retry: () => void;
}

interface FigureCardProps {
  /** The kind asked for, known before the figure is. */
  readonly kind: FigureKind | CompareKind;
  readonly figure: Figure | null;
  readonly load: Load;
  /** What stands for the chart of figures that are drawn in HTML; null while there is nothing to keep. Chart kinds draw themselves. */
  readonly body?: ReactNode;
  /** What the toolbar exports, where that is another form of the figure (bars of a ranking). */
  readonly exported?: Figure | null;
  /** What clicks and drags do in the chart; without, its cursor only tells values. */
  readonly hands?: FigureHands;
  /** Above the plot: what changes its scale. */
  readonly above?: ReactNode;
  /** Under the plot: the time. */
  readonly below?: ReactNode;
  /** Beside the figure's own advice when it is empty. */
  readonly emptyAction?: ReactNode;
  readonly look?: 'figure' | 'panel';
  readonly heightPx?: number;
  readonly hasTableSwitch?: boolean;
}

function stateOf(figure: Figure | null, error: unknown, isPainted: boolean): 'loading' | 'error' | 'empty' | 'ready' {
  if (figure?.empty) return 'empty';
  if (figure) return isPainted ? 'ready' : 'loading';
  return error ? 'error' : 'loading';
}

/** The frame of every figure: title, toolbar, plot or table, sentence, notes, sources, and the four states. */
export function FigureCard({
  kind,
  figure: asked,
  load,
  body,
  exported,
  hands,
  above,
  below,
  emptyAction,
  look = 'figure',
  heightPx = 420,
  hasTableSwitch = true,
}: FigureCardProps) {
  const messages = useMessages();
  const [view, change] = useView();
  const titleId = useId();
  const sentenceId = useId();
  const figure = useKeptFigure(asked, body !== null && !load.error);
  const [card, setCard] = useState<HTMLElement | null>(null);
  const isFull = useIsFullScreen(card);
  useShownFigure(card, figure ? titleText(figure) : '', figure?.sentence ?? '');
  const [painted, setPainted] = useState<Figure | null>(null);
  const { axis, onGeometry } = usePlotAxis();
  const onPainted = useCallback(() => {
    setPainted(figure);
  }, [figure]);
  const isTable = hasTableSwitch && view.show === 'table';
  const showAs = useCallback(
    (asTable: boolean) => {
      change({ show: asTable ? 'table' : 'chart' });
    },
    [change],
  );
  /** Changes the View as an empty figure or a guard proposes. */
  function follow(way: NonNullable<FigureEmpty['way']>) {
    const asked = new URLSearchParams(placeNow().query);
    for (const [key, text] of Object.entries(way.change)) asked.set(key, text);
    change(readView(asked));
  }
  const isChart = figure !== null && isDrawn(figure) && body === undefined && !isTable;
  const isOwnBody = body !== undefined && !isTable;
  const state = stateOf(asked, load.error, painted === asked || isOwnBody);
  useEffect(() => {
    if (state === 'loading') return;
    markFigureReady();
    if (state === 'ready' && figure) return warmFontsLater(exported ?? figure);
  }, [state, figure, exported]);

  return (
    <figure
      ref={setCard}
      className={`card figure-card look-${look}${figure === asked ? '' : ' is-awaiting'}`}
      data-figure={kind}
      data-state={state}
      aria-labelledby={titleId}
      aria-describedby={figure && !figure.empty ? sentenceId : undefined}
      aria-busy={state === 'loading'}
    >
      <ErrorBoundary
        fallback={(retry) => (
          <Notice title={messages.states.crash} isAlert>
            <Button look="link" onClick={retry}>
              {messages.states.retry}
            </Button>
          </Notice>
        )}
      >
        {figure ? (
          <>
            <FigureHead
              figure={figure}
              titleId={titleId}
              exported={exported ?? figure}
              card={card}
              focus={hands?.focus}
              isTable={isTable}
              onTable={hasTableSwitch ? showAs : null}
            />
            {figure.empty ? (
              <EmptyNotice empty={figure.empty} onWay={follow}>
                {emptyAction}
              </EmptyNotice>
            ) : (
              <>
                {above !== undefined && !isTable && <div className="figure-above">{above}</div>}
                <FigureGuardNotice findings={figure.guard} onWay={follow} />
                <div className={isTable ? 'figure-body' : `figure-body is-${figure.kind}`}>
                  {isTable || (body === undefined && !isChart) ? (
                    <Suspense fallback={<Skeleton label={messages.states.loading} heightPx={heightPx} />}>
                      <FigureTableView figure={figure} onPainted={onPainted} />
                    </Suspense>
                  ) : isChart ? (
                    <LazyChart
                      figure={figure}
                      focus={hands?.focus}
                      hands={hands?.chart}
                      caption={hands?.hasCaption === true ? figure.title.time : undefined}
                      isFilling={isFull}
                      onPainted={onPainted}
                      onGeometry={onGeometry}
                    />
                  ) : (
                    body
                  )}
                </div>
                {below !== undefined && (
                  <div
                    className={isChart && axis ? 'figure-below has-axis' : 'figure-below'}
                    style={
                      isChart && axis
                        ? { '--axis-left': `${String(axis.leftPx)}px`, '--axis-width': `${String(axis.widthPx)}px` }
                        : {}
                    }
                  >
                    {below}
                  </div>
                )}
                {figure.kind === 'trend' && figure.events !== undefined && (
                  <Suspense fallback={null}>
                    <TrendEventList events={figure.events} />
                  </Suspense>
                )}
                <FigureSentence id={sentenceId} sentence={figure.sentence} />
                <figcaption>
                  <FigureFoot figure={figure} />
                </figcaption>
              </>
            )}
            {figure.empty && below !== undefined && <div className="figure-below">{below}</div>}
          </>
        ) : (
          <>
            <h2 id={titleId} className="visually-hidden">
              {messages.states.loading}
            </h2>
            {load.error ? (
              <ProblemNotice error={load.error} onRetry={load.retry} />
            ) : (
              <Skeleton label={messages.states.loading} heightPx={heightPx} />
            )}
          </>
        )}
      </ErrorBoundary>
    </figure>
  );
}
