import { useMemo } from 'react';
import type { ChartBox } from './chart-box.ts';
import { ChartCursor } from './chart-cursor.tsx';
import type { ChartHands } from './chart-hands.ts';
import type { ChartFigure } from './chart-kind.ts';
import { chartStops } from './chart-stops.ts';
import type { ChartStyle } from './style.ts';

interface ChartHandsLayerProps {
  readonly figure: ChartFigure;
  readonly style: ChartStyle;
  readonly box: ChartBox;
  readonly hands: ChartHands | null;
}

/** All that hands reach, over a chart that is drawn. Nothing for a kind that has no stops. */
export function ChartHandsLayer({ figure, style, box: { widthPx, heightPx }, hands }: ChartHandsLayerProps) {
  const set = useMemo(() => chartStops(figure, style, { widthPx, heightPx }), [figure, style, widthPx, heightPx]);
  if (set === null || set.stops.length === 0) return null;
  return <ChartCursor set={set} style={style} box={{ widthPx, heightPx }} language={figure.language} hands={hands} />;
}
