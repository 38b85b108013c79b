import type { ChartKindOf } from '../chart-kind.ts';
import { scatterHeightPx, scatterLayout } from '../scatter-layout.ts';
import { scatterOption } from '../scatter-option.ts';

export const scatterKind: ChartKindOf<'scatter'> = {
  option: scatterOption,
  geometry: (figure, style, box) => ({ plot: scatterLayout(figure, style, box).plot, xs: [] }),
  heightPx: scatterHeightPx,
};
