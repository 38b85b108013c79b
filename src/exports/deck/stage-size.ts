import { chartHeightPx } from '../../charts/chart-kinds.ts';
import { isDrawn } from '../../figures/drawn-kinds.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ImageSize } from '../sizes.ts';
import { stagePx, type DrawnSlide, type StageShape } from './drawn-slide.ts';

/**
 * From the largest: at 2.4 the words of a chart are 29 px high and can be read from six metres. What has more rows than fit is drawn
 * smaller as a whole, which reads better than names squeezed into their rows.
 */
const scales = [2.4, 2, 1.6] as const;
/** The share of a slide's height that its chart has beside title, notes and sources. */
const bodyShare = 0.56;
const tableRowPx = 26;
/** Rows may stand closer than a chart likes best by this much, and still read well. */
const leastShare = 0.6;

/** Kinds with a row for each park: the more parks, the higher. */
const rowKinds: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>([
  'bars',
  'bands',
  'dumbbell',
  'grouped',
  'headline',
  'heat',
  'matrix',
  'coverage',
  'parts',
  'profile',
  'ranking',
  'score',
  'table',
  'targets',
  'tornado',
  'waterfall',
]);

function wishedPx(figure: Figure, widthPx: number): number {
  if (figure.empty !== null) return 0;
  return isDrawn(figure) ? chartHeightPx(figure, widthPx) * leastShare : (figure.table.rows.length + 1) * tableRowPx;
}

/** The size at which a slide is shown on a stage of this shape. The code of its chart must be there. */
export function stageSize(slide: DrawnSlide, shape: StageShape): ImageSize {
  const { widthPx, heightPx } = stagePx[shape];
  const fits = (scale: number) =>
    slide.kind !== 'figure' || wishedPx(slide.figure, widthPx / scale - 80) <= (heightPx / scale) * bodyShare;
  // A chart that takes whatever height it gets wishes for that of a page: it is drawn large.
  const hasRows = slide.kind === 'figure' && rowKinds.has(slide.figure.kind);
  const scale = hasRows ? (scales.find(fits) ?? 1.6) : 2.4;
  return { id: `stage-${shape}`, widthPx, heightPx, scale };
}
