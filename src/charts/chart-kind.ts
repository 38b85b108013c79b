import type { ScoreFigure } from '../figures/score-figure.ts';
import type { DistributionFigure } from '../figures/distribution-figure.ts';
import type { BandsFigure } from '../figures/bands-figure.ts';
import type { BumpFigure } from '../figures/bump-figure.ts';
import type { BarsFigure } from '../figures/bars-figure.ts';
import type { TrendFigure } from '../figures/trend-figure.ts';
import type { GroupedFigure } from '../figures/grouped-figure.ts';
import type { HeatFigure } from '../figures/heat-figure.ts';
import type { MatrixFigure } from '../figures/matrix-figure.ts';
import type { MultiplesFigure } from '../figures/multiples-figure.ts';
import type { PairFigure } from '../figures/pair-figure.ts';
import type { PartsFigure } from '../figures/parts-figure.ts';
import type { RadarFigure } from '../figures/radar-figure.ts';
import type { TargetsFigure } from '../figures/targets-figure.ts';
import type { TornadoFigure } from '../figures/sensitivity-figure.ts';
import type { WaterfallFigure } from '../figures/gap-figure.ts';
import type { ScatterFigure } from '../figures/scatter-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import type { ChartOption } from './echarts.ts';
import type { ChartStyle } from './style.ts';

/** Every kind that is drawn, with its figure. The rest are tables, and a ranking is handed over as its bars. */
export interface DrawnFigures {
  readonly trend: TrendFigure;
  readonly bars: BarsFigure;
  readonly grouped: GroupedFigure;
  readonly scatter: ScatterFigure;
  readonly heat: HeatFigure;
  readonly matrix: MatrixFigure;
  readonly multiples: MultiplesFigure;
  readonly dumbbell: PairFigure;
  readonly slope: PairFigure;
  readonly radar: RadarFigure;
  readonly parts: PartsFigure;
  readonly targets: TargetsFigure;
  readonly score: ScoreFigure;
  readonly distribution: DistributionFigure;
  readonly bump: BumpFigure;
  readonly waterfall: WaterfallFigure;
  readonly tornado: TornadoFigure;
  readonly bands: BandsFigure;
}

export type ChartKind = keyof DrawnFigures;
export type ChartFigure = DrawnFigures[ChartKind];

/** Where periods stand in px, for sliders and cursors that must share the plot's first and last pixel. */
export interface ChartGeometry {
  readonly plot: PlotArea;
  /** The x of each period; empty where the chart has no period axis. */
  readonly xs: readonly number[];
}

/** How a kind of figure is drawn: one file each in `kinds/`. */
export interface ChartKindOf<Kind extends ChartKind> {
  readonly option: (figure: DrawnFigures[Kind], style: ChartStyle, box: ChartBox) => ChartOption;
  readonly geometry: (figure: DrawnFigures[Kind], style: ChartStyle, box: ChartBox) => ChartGeometry;
  /** The height the figure asks for at a width. */
  readonly heightPx: (figure: DrawnFigures[Kind], widthPx: number) => number;
}

/** The geometry of a chart without a period axis that a slider or cursor could share. */
export function wholeBox({ widthPx, heightPx }: ChartBox): ChartGeometry {
  return { plot: { left: 0, top: 0, width: widthPx, height: heightPx }, xs: [] };
}
