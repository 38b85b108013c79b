import type { ChartKindOf } from '../chart-kind.ts';
import { partsHeightPx, partsLayout } from '../parts-layout.ts';
import { partsOption } from '../parts-option.ts';

export const partsKind: ChartKindOf<'parts'> = {
  option: partsOption,
  geometry: (figure, style, box) => ({ plot: partsLayout(figure, style, box).plot, xs: [] }),
  heightPx: partsHeightPx,
};
