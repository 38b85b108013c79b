import { memo, Suspense, useMemo } from 'react';
import type { DrawnFigure } from '../figures/drawn-kinds.ts';
import type { ChartHands } from '../charts/chart-hands.ts';
import type { ChartGeometry } from '../charts/chart-kind.ts';
import { chartStyle } from '../charts/style.ts';
import { useColourScheme, useUpDown } from '../state/colour-scheme.ts';
import { useMessages } from '../state/messages.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { Skeleton } from '../ui/states.tsx';

const { Component: AnyChart, preload } = onDemand(() =>
  import('../charts/any-chart.tsx').then((room) => room.AnyChart),
);

/** Starts fetching the charts while the data is still on its way. */
export function preloadCharts(): void {
  void preload();
}

/** The same with every kind, those nobody has asked for among them. */
export function preloadEveryChart(): void {
  preloadCharts();
  import('../charts/chart-kinds.ts').then(
    (room) => {
      room.preloadChartKinds();
    },
    () => undefined,
  );
}

interface LazyChartProps {
  readonly figure: DrawnFigure;
  readonly focus?: readonly string[] | undefined;
  readonly hands?: ChartHands | undefined;
  readonly caption?: string | undefined;
  /** Takes all the height there is: full screen. */
  readonly isFilling?: boolean;
  readonly onPainted: () => void;
  readonly onGeometry?: (geometry: ChartGeometry) => void;
}

/** The chart in the reader's theme, language and motion. */
export const LazyChart = memo(function LazyChart({
  figure,
  focus,
  hands,
  caption,
  isFilling = false,
  onPainted,
  onGeometry,
}: LazyChartProps) {
  const { states } = useMessages();
  const theme = useColourScheme();
  const upDown = useUpDown();
  const style = useMemo(
    () =>
      chartStyle({
        theme,
        language: figure.language,
        upDown,
        motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        fontFamily: 'var(--font)',
        ...(focus ? { focus } : {}),
      }),
    [theme, figure.language, upDown, focus],
  );
  const skeleton = <Skeleton label={states.loading} heightPx={360} />;
  return (
    <Suspense fallback={skeleton}>
      <AnyChart
        fallback={skeleton}
        figure={figure}
        style={style}
        fill={isFilling}
        hands={hands}
        caption={caption}
        onPainted={onPainted}
        {...(onGeometry ? { onGeometry } : {})}
      />
    </Suspense>
  );
});
