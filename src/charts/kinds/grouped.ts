import { wholeBox, type ChartKindOf } from '../chart-kind.ts';
import { groupedHeightPx } from '../grouped-layout.ts';
import { groupedOption } from '../grouped-option.ts';

export const groupedKind: ChartKindOf<'grouped'> = {
  option: groupedOption,
  // Each panel has an axis of its own: there is none to share with a slider.
  geometry: (_figure, _style, box) => wholeBox(box),
  heightPx: groupedHeightPx,
};
