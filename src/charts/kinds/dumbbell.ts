import type { ChartKindOf } from '../chart-kind.ts';
import { dumbbellLayout } from '../dumbbell-layout.ts';
import { dumbbellOption } from '../dumbbell-option.ts';

export const dumbbellKind: ChartKindOf<'dumbbell'> = {
  option: dumbbellOption,
  geometry: (figure, style, box) => ({ plot: dumbbellLayout(figure, style, box).plot, xs: [] }),
  heightPx: (figure, widthPx) => 64 + figure.rows.length * (widthPx < 480 ? 40 : 34),
};
