import { lazy, Suspense, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ChartBox } from './chart-box.ts';
import type { ChartHands } from './chart-hands.ts';
import type { ChartFigure, ChartGeometry } from './chart-kind.ts';
import { chartGeometry, chartHeightPx, chartOption } from './chart-kinds.ts';
import { mountChart, type ChartInstance } from './echarts.ts';
import { onPaper, type ChartStyle } from './style.ts';

/** After the drawing, and out of its way: nobody points at what is not there yet. */
const ChartHandsLayer = lazy(async () => ({ default: (await import('./chart-hands-layer.tsx')).ChartHandsLayer }));

const printing = ['beforeprint', 'afterprint'] as const;

export interface ChartProps {
  readonly figure: ChartFigure;
  readonly style: ChartStyle;
  /** Takes the height of its parent instead of the one the figure asks for at this width. */
  readonly fill?: boolean;
  /** What a click, a drag or Enter does; without, the cursor only tells values. */
  readonly hands?: ChartHands | undefined;
  /** Stands large in the corner of the plot, under the marks: the period that is playing. */
  readonly caption?: string | undefined;
  /** Told where periods stand, for a slider that must share the plot's first and last pixel. */
  readonly onGeometry?: (geometry: ChartGeometry) => void;
  /** Called each time the figure is really in the page. */
  readonly onPainted?: () => void;
}

/**
 * A figure as a chart: the only holder of an ECharts instance, one for its whole life.
 * Its words are for the eye; the <figure> around it is labelled by the page, and values are read through the cursor.
 */
export function Chart({ figure, style: shown, fill = false, hands, caption, onGeometry, onPainted }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const instance = useRef<ChartInstance | null>(null);
  const [room, setRoom] = useState<ChartBox | null>(null);
  const [isPrinted, setPrinted] = useState(false);
  const style = useMemo(() => (isPrinted ? onPaper(shown) : shown), [isPrinted, shown]);
  const widthPx = room?.widthPx ?? 0;
  const heightPx = fill ? (room?.heightPx ?? 0) : chartHeightPx(figure, widthPx);
  const hasRoom = widthPx > 0 && heightPx > 0;
  const painted = useEffectEvent(() => onPainted?.());
  const placed = useEffectEvent((where: ChartGeometry) => onGeometry?.(where));

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = (): void => {
      const next = { widthPx: Math.round(element.clientWidth), heightPx: Math.round(element.clientHeight) };
      setRoom((known) => (known?.widthPx === next.widthPx && known.heightPx === next.heightPx ? known : next));
    };
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    // The paper is taken as it is once this event is over: nothing may be put off.
    const print = ({ type }: Event): void => {
      flushSync(() => {
        setPrinted(type === 'beforeprint');
        measure();
      });
    };
    for (const event of printing) addEventListener(event, print);
    return () => {
      observer.disconnect();
      for (const event of printing) removeEventListener(event, print);
    };
  }, []);

  useLayoutEffect(() => {
    if (!hasRoom) return;
    return () => {
      instance.current?.dispose();
      instance.current = null;
    };
  }, [hasRoom]);

  useLayoutEffect(() => {
    const host = canvas.current;
    if (host === null || !hasRoom) return;
    const box = { widthPx, heightPx };
    const chart = instance.current ?? mountChart(host, box);
    if (instance.current !== null && (chart.getWidth() !== widthPx || chart.getHeight() !== heightPx))
      chart.resize({ width: widthPx, height: heightPx, silent: true });
    instance.current = chart;
    // Series keep their ids: what left the figure is removed, what stayed is only given its new data. Drawn at once, so that the frame that
    // shows the card's new words shows the new plot, and says that it is ready.
    chart.setOption(chartOption(figure, style, box), { replaceMerge: ['series'] });
    painted();
  }, [figure, style, widthPx, heightPx, hasRoom]);

  const geometry = useMemo(
    () => (hasRoom ? chartGeometry(figure, style, { widthPx, heightPx }) : null),
    [figure, style, widthPx, heightPx, hasRoom],
  );
  useLayoutEffect(() => {
    if (geometry !== null) placed(geometry);
  }, [geometry]);

  return (
    <div
      ref={frame}
      className="chart"
      style={{ position: 'relative', width: '100%', height: fill ? '100%' : heightPx }}
    >
      {geometry !== null && caption !== undefined ? (
        <div
          aria-hidden
          className="chart-caption"
          style={{
            position: 'absolute',
            right: widthPx - geometry.plot.left - geometry.plot.width + 8,
            bottom: heightPx - geometry.plot.top - geometry.plot.height + 4,
            color: style.colours.ink3,
            fontSize: widthPx < 480 ? 20 : 36,
            lineHeight: 1.2,
            opacity: 0.75,
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          {caption}
        </div>
      ) : null}
      {/* A box of its own for layout: what changes in the plot moves nothing outside it. */}
      <div
        ref={canvas}
        aria-hidden
        style={{ position: 'relative', width: widthPx, height: heightPx, contain: 'layout size style' }}
      />
      {geometry !== null ? (
        <Suspense fallback={null}>
          <ChartHandsLayer figure={figure} style={style} box={{ widthPx, heightPx }} hands={hands ?? null} />
        </Suspense>
      ) : null}
    </div>
  );
}
