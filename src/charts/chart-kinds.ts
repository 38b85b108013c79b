import type { ChartBox } from './chart-box.ts';
import type { ChartFigure, ChartGeometry, ChartKind, ChartKindOf, DrawnFigures } from './chart-kind.ts';
import type { ChartOption } from './echarts.ts';
import type { ChartStyle } from './style.ts';

type ByKind = { [Kind in ChartKind]: ChartKindOf<Kind> };

/** A page draws one kind or two: each arrives when it is first asked for. */
const loaders: Readonly<Record<ChartKind, () => Promise<Partial<ByKind>>>> = {
  trend: async () => ({ trend: (await import('./kinds/trend.ts')).trendKind }),
  bars: async () => ({ bars: (await import('./kinds/bars.ts')).barsKind }),
  grouped: async () => ({ grouped: (await import('./kinds/grouped.ts')).groupedKind }),
  scatter: async () => ({ scatter: (await import('./kinds/scatter.ts')).scatterKind }),
  heat: async () => ({ heat: (await import('./kinds/heat.ts')).heatKind }),
  matrix: async () => ({ matrix: (await import('./kinds/matrix.ts')).matrixKind }),
  multiples: async () => ({ multiples: (await import('./kinds/multiples.ts')).multiplesKind }),
  dumbbell: async () => ({ dumbbell: (await import('./kinds/dumbbell.ts')).dumbbellKind }),
  slope: async () => ({ slope: (await import('./kinds/slope.ts')).slopeKind }),
  radar: async () => ({ radar: (await import('./kinds/radar.ts')).radarKind }),
  bands: async () => ({ bands: (await import('./kinds/bands.ts')).bandsKind }),
  bump: async () => ({ bump: (await import('./kinds/bump.ts')).bumpKind }),
  distribution: async () => ({ distribution: (await import('./kinds/distribution.ts')).distributionKind }),
  waterfall: async () => ({ waterfall: (await import('./kinds/waterfall.ts')).waterfallKind }),
  tornado: async () => ({ tornado: (await import('./kinds/tornado.ts')).tornadoKind }),
  score: async () => ({ score: (await import('./kinds/score.ts')).scoreKind }),
  targets: async () => ({ targets: (await import('./kinds/targets.ts')).targetsKind }),
  parts: async () => ({ parts: (await import('./kinds/parts.ts')).partsKind }),
};

const known: Partial<ByKind> = {};

/** Makes kinds known, so that their figures can be drawn at once. */
export function addChartKinds(kinds: Readonly<Partial<ByKind>>): void {
  Object.assign(known, kinds);
}

/** Whether figures of this kind can be drawn now. */
export function hasChartKind(kind: ChartKind): boolean {
  return known[kind] !== undefined;
}

/** Fetches how a kind is drawn. Rejects where its code cannot be fetched. */
export async function loadChartKind(kind: ChartKind): Promise<void> {
  if (!hasChartKind(kind)) addChartKinds(await loaders[kind]());
}

/** Fetches every kind, so that a change of kind is immediate, network or none. */
export function preloadChartKinds(): void {
  // A failure here is no news: the figure that needs the kind asks again.
  for (const load of Object.values(loaders))
    load()
      .then(addChartKinds)
      .catch(() => undefined);
}

function drawn<Kind extends ChartKind>(kind: Kind): ByKind[Kind] {
  const how: ByKind[Kind] | undefined = known[kind];
  if (how === undefined) throw new Error(`The code that draws "${kind}" was not loaded`);
  return how;
}

interface Look {
  readonly style: ChartStyle;
  readonly box: ChartBox;
}

function optionOf<Kind extends ChartKind>(kind: Kind, figure: DrawnFigures[Kind], look: Look): ChartOption {
  return drawn(kind).option(figure, look.style, look.box);
}

function geometryOf<Kind extends ChartKind>(kind: Kind, figure: DrawnFigures[Kind], look: Look): ChartGeometry {
  return drawn(kind).geometry(figure, look.style, look.box);
}

function heightOf<Kind extends ChartKind>(kind: Kind, figure: DrawnFigures[Kind], widthPx: number): number {
  return drawn(kind).heightPx(figure, widthPx);
}

/** The option of a figure that is drawn. Throws, as all below, where its kind is not known yet. */
export function chartOption(figure: ChartFigure, style: ChartStyle, box: ChartBox): ChartOption {
  return optionOf(figure.kind, figure, { style, box });
}

export function chartGeometry(figure: ChartFigure, style: ChartStyle, box: ChartBox): ChartGeometry {
  return geometryOf(figure.kind, figure, { style, box });
}

export function chartHeightPx(figure: ChartFigure, widthPx: number): number {
  return heightOf(figure.kind, figure, widthPx);
}
