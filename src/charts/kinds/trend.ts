import type { ChartKindOf } from '../chart-kind.ts';
import { trendLayout, trendOption } from '../trend-option.ts';

export const trendKind: ChartKindOf<'trend'> = {
  option: trendOption,
  geometry: (figure, style, box) => {
    const { plot, xs } = trendLayout(figure, style, box).frame;
    return { plot, xs };
  },
  heightPx: (figure, widthPx) =>
    (widthPx < 480 ? 300 : Math.round(Math.min(460, Math.max(320, widthPx * 0.44)))) + (figure.events?.length ? 22 : 0),
};
