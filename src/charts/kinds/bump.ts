import { bumpHeightPx, bumpLayout } from '../bump-layout.ts';
import { bumpOption } from '../bump-option.ts';
import type { ChartKindOf } from '../chart-kind.ts';

export const bumpKind: ChartKindOf<'bump'> = {
  option: bumpOption,
  // No slider stands under it: its span is the metric's.
  geometry: (figure, style, box) => ({ plot: bumpLayout(figure, style, box).plot, xs: [] }),
  heightPx: bumpHeightPx,
};
