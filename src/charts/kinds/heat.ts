import type { ChartKindOf } from '../chart-kind.ts';
import { heatHeightPx, heatLayout } from '../heat-layout.ts';
import { heatOption } from '../heat-option.ts';

export const heatKind: ChartKindOf<'heat'> = {
  option: heatOption,
  // Columns reach the right edge: a slider as wide would leave no room for its own words.
  geometry: (figure, style, box) => ({ plot: heatLayout(figure, style, box).plot, xs: [] }),
  heightPx: heatHeightPx,
};
