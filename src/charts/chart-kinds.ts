import type { Figure, FigureKind } from '../figures/figure.ts';
import { barsLayout } from './bars-layout.ts';
import { barsOption } from './bars-option.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import type { ChartOption } from './echarts.ts';
import type { ChartStyle } from './style.ts';
import { trendLayout, trendOption } from './trend-option.ts';

/** Figures that are drawn; the rest are tables, and a ranking is handed over as its bars. */
export type ChartKind = Extract<FigureKind, 'trend' | 'bars'>;
export type ChartFigure = Extract<Figure, { kind: ChartKind }>;

/** Where periods stand in px, for sliders and cursors that must share the plot's first and last pixel. */
export interface ChartGeometry {
  readonly plot: PlotArea;
  /** The x of each period; empty where the chart has no period axis. */
  readonly xs: readonly number[];
}

interface ChartKindOf<Kind extends ChartKind> {
  readonly option: (figure: Extract<Figure, { kind: Kind }>, style: ChartStyle, box: ChartBox) => ChartOption;
  readonly geometry: (figure: Extract<Figure, { kind: Kind }>, style: ChartStyle, box: ChartBox) => ChartGeometry;
  /** The height the figure asks for at a width. */
  readonly heightPx: (figure: Extract<Figure, { kind: Kind }>, widthPx: number) => number;
}

export const chartKinds: { readonly [Kind in ChartKind]: ChartKindOf<Kind> } = {
  trend: {
    option: trendOption,
    geometry: (figure, style, box) => {
      const { plot, xs } = trendLayout(figure, style, box).frame;
      return { plot, xs };
    },
    heightPx: (_figure, widthPx) => (widthPx < 480 ? 300 : Math.round(Math.min(460, Math.max(320, widthPx * 0.44)))),
  },
  bars: {
    option: barsOption,
    geometry: (figure, style, box) => ({ plot: barsLayout(figure, style, box).plot, xs: [] }),
    heightPx: (figure, widthPx) => 56 + figure.rows.length * (widthPx < 480 ? 32 : 30),
  },
};

export function isChartFigure(figure: Figure): figure is ChartFigure {
  return figure.kind in chartKinds;
}

/** The option of a figure that is drawn. */
export function chartOption(figure: ChartFigure, style: ChartStyle, box: ChartBox): ChartOption {
  return figure.kind === 'trend'
    ? chartKinds.trend.option(figure, style, box)
    : chartKinds.bars.option(figure, style, box);
}

export function chartGeometry(figure: ChartFigure, style: ChartStyle, box: ChartBox): ChartGeometry {
  return figure.kind === 'trend'
    ? chartKinds.trend.geometry(figure, style, box)
    : chartKinds.bars.geometry(figure, style, box);
}

export function chartHeightPx(figure: ChartFigure, widthPx: number): number {
  return figure.kind === 'trend'
    ? chartKinds.trend.heightPx(figure, widthPx)
    : chartKinds.bars.heightPx(figure, widthPx);
}
