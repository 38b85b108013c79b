import type { ChartKindOf } from '../chart-kind.ts';
import { radarHeightPx, radarLayout } from '../radar-layout.ts';
import { radarOption } from '../radar-option.ts';

export const radarKind: ChartKindOf<'radar'> = {
  option: radarOption,
  geometry: (figure, style, box) => ({ plot: radarLayout(figure, style, box).plot, xs: [] }),
  heightPx: radarHeightPx,
};
