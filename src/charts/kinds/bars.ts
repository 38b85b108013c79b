import type { ChartKindOf } from '../chart-kind.ts';
import { barsLayout } from '../bars-layout.ts';
import { barsOption } from '../bars-option.ts';

export const barsKind: ChartKindOf<'bars'> = {
  option: barsOption,
  geometry: (figure, style, box) => ({ plot: barsLayout(figure, style, box).plot, xs: [] }),
  heightPx: (figure, widthPx) => 56 + figure.rows.length * (widthPx < 480 ? 32 : 30),
};
