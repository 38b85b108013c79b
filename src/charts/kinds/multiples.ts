import { wholeBox, type ChartKindOf } from '../chart-kind.ts';
import { multiplesHeightPx, multiplesOption } from '../multiples-option.ts';

export const multiplesKind: ChartKindOf<'multiples'> = {
  option: multiplesOption,
  // Time starts anew in every panel: there is no axis to share.
  geometry: (_figure, _style, box) => wholeBox(box),
  heightPx: multiplesHeightPx,
};
