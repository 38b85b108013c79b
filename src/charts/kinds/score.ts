import type { ChartKindOf } from '../chart-kind.ts';
import { scoreHeightPx, scoreLayout } from '../score-layout.ts';
import { scoreOption } from '../score-option.ts';

export const scoreKind: ChartKindOf<'score'> = {
  option: scoreOption,
  geometry: (figure, style, box) => ({ plot: scoreLayout(figure, style, box).plot, xs: [] }),
  heightPx: scoreHeightPx,
};
