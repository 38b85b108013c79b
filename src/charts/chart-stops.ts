import { bandsStops } from './bands-stops.ts';
import { barsStops } from './bars-stops.ts';
import { bumpStops } from './bump-stops.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartFigure, ChartKind, DrawnFigures } from './chart-kind.ts';
import { distributionStops } from './distribution-stops.ts';
import { groupedStops } from './grouped-stops.ts';
import { heatStops } from './heat-stops.ts';
import { matrixStops } from './matrix-stops.ts';
import { multiplesStops } from './multiples-stops.ts';
import { dumbbellStops, slopeStops } from './pair-stops.ts';
import { partsStops } from './parts-stops.ts';
import { targetsStops } from './targets-stops.ts';
import { radarStops } from './radar-stops.ts';
import { scatterStops } from './scatter-stops.ts';
import { scoreStops } from './score-stops.ts';
import type { StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';
import { tornadoStops } from './tornado-stops.ts';
import { trendStops } from './trend-stops.ts';
import { waterfallStops } from './waterfall-stops.ts';

type StopsOf<Kind extends ChartKind> = (figure: DrawnFigures[Kind], style: ChartStyle, box: ChartBox) => StopSet;

/**
 * What pointer and keys reach, by kind; a kind that is not here has no cursor, and stops.ts says how to write one. Apart from
 * chart-kinds, because hands come after the eyes: a chart is drawn before this code is there.
 */
const stopsByKind: { readonly [Kind in ChartKind]?: StopsOf<Kind> } = {
  trend: trendStops,
  bars: barsStops,
  grouped: groupedStops,
  scatter: scatterStops,
  heat: heatStops,
  matrix: matrixStops,
  multiples: multiplesStops,
  dumbbell: dumbbellStops,
  slope: slopeStops,
  radar: radarStops,
  parts: partsStops,
  targets: targetsStops,
  bump: bumpStops,
  bands: bandsStops,
  distribution: distributionStops,
  score: scoreStops,
  waterfall: waterfallStops,
  tornado: tornadoStops,
};

interface Look {
  readonly style: ChartStyle;
  readonly box: ChartBox;
}

function stopsOf<Kind extends ChartKind>(kind: Kind, figure: DrawnFigures[Kind], look: Look): StopSet | null {
  return stopsByKind[kind]?.(figure, look.style, look.box) ?? null;
}

/** What the hands reach in a figure; null where its kind has no cursor. */
export function chartStops(figure: ChartFigure, style: ChartStyle, box: ChartBox): StopSet | null {
  return stopsOf(figure.kind, figure, { style, box });
}
