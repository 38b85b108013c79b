import type { BandsFigure } from './bands-figure.ts';
import type { BumpFigure } from './bump-figure.ts';
import type { DistributionFigure } from './distribution-figure.ts';
import type { Figure } from './figure.ts';
import type { BarsFigure } from './bars-figure.ts';
import type { TrendFigure } from './trend-figure.ts';
import type { RadarFigure } from './radar-figure.ts';
import type { ScatterFigure } from './scatter-figure.ts';
import type { GroupedFigure } from './grouped-figure.ts';
import type { HeatFigure } from './heat-figure.ts';
import type { MatrixFigure } from './matrix-figure.ts';
import type { MultiplesFigure } from './multiples-figure.ts';
import type { PairFigure } from './pair-figure.ts';
import type { PartsFigure } from './parts-figure.ts';
import type { ScoreFigure } from './score-figure.ts';
import type { TargetsFigure } from './targets-figure.ts';
import type { TornadoFigure } from './sensitivity-figure.ts';
import type { WaterfallFigure } from './gap-figure.ts';

/** Figures that a chart draws; the others are tables, or drawn in HTML by their pages. */
export type DrawnFigure =
  | TrendFigure
  | BarsFigure
  | ScatterFigure
  | RadarFigure
  | HeatFigure
  | MultiplesFigure
  | PairFigure
  | PartsFigure
  | TargetsFigure
  | ScoreFigure
  | GroupedFigure
  | MatrixFigure
  | BumpFigure
  | DistributionFigure
  | WaterfallFigure
  | TornadoFigure
  | BandsFigure;

const drawnKinds: ReadonlySet<Figure['kind']> = new Set<DrawnFigure['kind']>([
  'trend',
  'bars',
  'grouped',
  'heat',
  'matrix',
  'multiples',
  'scatter',
  'radar',
  'dumbbell',
  'slope',
  'parts',
  'targets',
  'bump',
  'bands',
  'distribution',
  'score',
  'waterfall',
  'tornado',
]);

/** Known without the charts' code, which comes later. */
export function isDrawn(figure: Figure): figure is DrawnFigure {
  return drawnKinds.has(figure.kind);
}
