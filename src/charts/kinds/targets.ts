import type { ChartKindOf } from '../chart-kind.ts';
import { targetsHeightPx, targetsLayout } from '../targets-layout.ts';
import { targetsOption } from '../targets-option.ts';

export const targetsKind: ChartKindOf<'targets'> = {
  option: targetsOption,
  geometry: (figure, style, box) => ({ plot: targetsLayout(figure, style, box).frame.plot, xs: [] }),
  heightPx: targetsHeightPx,
};
