import { useEffect, useState, type ReactNode } from 'react';
import type { ChartKind } from './chart-kind.ts';
import { hasChartKind, loadChartKind } from './chart-kinds.ts';
import { Chart, type ChartProps } from './chart.tsx';

/** Whether a kind can be drawn now; it is fetched where not. What went wrong with that is thrown while rendering. */
function useChartKind(kind: ChartKind): boolean {
  const [, setSettled] = useState<ChartKind | null>(null);
  const isKnown = hasChartKind(kind);
  useEffect(() => {
    // Told by the rendering, not asked again: a kind that came between the two would leave the card waiting for ever.
    if (isKnown) return;
    let isWanted = true;
    loadChartKind(kind).then(
      () => {
        if (isWanted) setSettled(kind);
      },
      (cause: unknown) => {
        setSettled(() => {
          throw cause;
        });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [kind, isKnown]);
  return isKnown;
}

interface AnyChartProps extends ChartProps {
  /** Stands while what draws this kind is on its way. */
  readonly fallback: ReactNode;
}

/** A figure of any kind as a chart. */
export function AnyChart({ fallback, ...props }: AnyChartProps) {
  return useChartKind(props.figure.kind) ? <Chart {...props} /> : fallback;
}
