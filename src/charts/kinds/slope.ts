import type { ChartKindOf } from '../chart-kind.ts';
import { slopeLayout } from '../slope-layout.ts';
import { slopeOption } from '../slope-option.ts';

export const slopeKind: ChartKindOf<'slope'> = {
  option: slopeOption,
  geometry: (figure, style, box) => ({ plot: slopeLayout(figure, style, box).plot, xs: [] }),
  heightPx: (_figure, widthPx) => (widthPx < 480 ? 360 : 440),
};
