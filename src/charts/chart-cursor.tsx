import { useState, type KeyboardEvent } from 'react';
import type { Language } from '../i18n/language.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartHands } from './chart-hands.ts';
import { CursorMarks } from './cursor-marks.tsx';
import { CursorPanel } from './cursor-panel.tsx';
import { nearestHit } from './stop-nearest.ts';
import { restingStop, stopAfterKey } from './stop-walk.ts';
import { panelSentence, stopWords } from './stop-words.ts';
import type { Hit, Stop, StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';
import type { Span } from './time-span.ts';
import { useChartPointer, type Reached } from './use-chart-pointer.ts';

interface ChartCursorProps {
  readonly set: StopSet;
  readonly style: ChartStyle;
  readonly box: ChartBox;
  readonly language: Language;
  /** Null where nothing can be singled out or selected: the cursor only tells. */
  readonly hands: ChartHands | null;
}

/** The periods being dragged over, in every plot that shares time. */
function SpanBand({ set, span, style }: { readonly set: StopSet; readonly span: Span; readonly style: ChartStyle }) {
  return set.times.map(({ plot, xs }) => {
    const [from, to] = [xs[span.from] ?? plot.left, xs[span.to] ?? plot.left];
    return (
      <div
        key={`${String(plot.left)} ${String(plot.top)}`}
        className="chart-span"
        style={{
          position: 'absolute',
          left: from,
          top: plot.top,
          width: to - from,
          height: plot.height,
          boxSizing: 'border-box',
          background: style.colours.accent,
          opacity: 0.16,
        }}
      />
    );
  });
}

/** Everything of a stop that its panel must leave in sight; of several plots, the one the pointer is in. */
function keptOf(stop: Stop, { place }: Reached): readonly Hit[] {
  if (stop.keep !== undefined) return stop.keep;
  const isSplit = stop.hits.length > 1 && stop.hits.every(({ kind }) => kind === 'line');
  const hit = nearestHit(stop.hits, place ?? stop.anchor);
  return isSplit && hit !== null ? [hit] : stop.hits;
}

/**
 * The cursor over a chart: pointer or keys reach a stop, and a panel tells what stands there. Nothing is told only here: the same
 * values stand in the figure's table.
 */
export function ChartCursor({ set, style, box, language, hands }: ChartCursorProps) {
  const [reached, setReached] = useState<Reached | null>(null);
  const { stops, walk } = set;
  const found = reached === null ? -1 : stops.findIndex(({ id }) => id === reached.id);
  const index = found < 0 ? null : found;
  const { dragged, isOverPark, handlers } = useChartPointer({ set, hands, reached, onReach: setReached });
  const stop = index === null ? undefined : stops[index];
  const spoken = stop ?? stops[restingStop(set)];

  function steer(event: KeyboardEvent<HTMLDivElement>): void {
    const take = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.key === 'Escape') {
      // With nothing open and nobody singled out, Escape belongs to whatever dialog the chart stands in.
      if (stop === undefined && style.focus.length === 0) return;
      take();
      if (stop === undefined) hands?.onClearFocus();
      setReached(null);
      return;
    }
    if (event.key === 'Enter' && stop !== undefined && stop.park !== null) {
      take();
      hands?.onFocus(stop.park);
      return;
    }
    const next = stopAfterKey(set, event.key, index);
    const id = next === null ? undefined : stops[next]?.id;
    if (id === undefined) return;
    take();
    setReached({ id, place: null });
  }

  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        className="chart-cursor"
        aria-label={stopWords[language].help[walk.kind]}
        aria-orientation={walk.kind === 'list' || walk.kind === 'rows' ? 'vertical' : 'horizontal'}
        aria-valuemin={1}
        aria-valuemax={stops.length}
        aria-valuenow={(index ?? restingStop(set)) + 1}
        aria-valuetext={spoken === undefined ? '' : panelSentence(spoken.tell(), language)}
        {...handlers}
        onBlur={() => setReached(null)}
        onKeyDown={steer}
        style={{
          position: 'absolute',
          inset: 0,
          touchAction: 'pan-y',
          userSelect: 'none',
          cursor: isOverPark ? 'pointer' : set.times.length > 0 ? 'crosshair' : 'default',
        }}
      />
      <div aria-hidden style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}>
        {dragged === null ? null : <SpanBand set={set} span={dragged} style={style} />}
        {stop === undefined || reached === null ? null : (
          <>
            <CursorMarks marks={stop.marks} style={style} box={box} />
            <CursorPanel
              panel={stop.tell()}
              style={style}
              box={box}
              anchor={reached.place ?? stop.anchor}
              keep={keptOf(stop, reached)}
            />
          </>
        )}
      </div>
    </>
  );
}
