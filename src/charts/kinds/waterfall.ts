import type { ChartKindOf } from '../chart-kind.ts';
import { waterfallHeightPx, waterfallLayout } from '../waterfall-layout.ts';
import { waterfallOption } from '../waterfall-option.ts';

export const waterfallKind: ChartKindOf<'waterfall'> = {
  option: waterfallOption,
  geometry: (figure, style, box) => ({ plot: waterfallLayout(figure, style, box).plot, xs: [] }),
  heightPx: waterfallHeightPx,
};
