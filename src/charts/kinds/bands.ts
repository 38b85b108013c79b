import { bandsHeightPx, bandsLayout } from '../bands-layout.ts';
import { bandsOption } from '../bands-option.ts';
import type { ChartKindOf } from '../chart-kind.ts';

export const bandsKind: ChartKindOf<'bands'> = {
  option: bandsOption,
  geometry: (figure, style, box) => ({ plot: bandsLayout(figure, style, box).plot, xs: [] }),
  heightPx: bandsHeightPx,
};
