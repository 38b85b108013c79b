import type { ChartKindOf } from '../chart-kind.ts';
import { distributionHeightPx, distributionLayout } from '../distribution-layout.ts';
import { distributionOption } from '../distribution-option.ts';

export const distributionKind: ChartKindOf<'distribution'> = {
  option: distributionOption,
  geometry: (figure, style, box) => ({ plot: distributionLayout(figure, style, box).plot, xs: [] }),
  heightPx: distributionHeightPx,
};
