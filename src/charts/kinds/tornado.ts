import type { ChartKindOf } from '../chart-kind.ts';
import { tornadoHeightPx, tornadoLayout } from '../tornado-layout.ts';
import { tornadoOption } from '../tornado-option.ts';

export const tornadoKind: ChartKindOf<'tornado'> = {
  option: tornadoOption,
  geometry: (figure, style, box) => ({ plot: tornadoLayout(figure, style, box).plot, xs: [] }),
  heightPx: tornadoHeightPx,
};
