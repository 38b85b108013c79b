import { wholeBox, type ChartKindOf } from '../chart-kind.ts';
import { matrixHeightPx } from '../matrix-layout.ts';
import { matrixOption } from '../matrix-option.ts';

export const matrixKind: ChartKindOf<'matrix'> = {
  option: matrixOption,
  // Columns are metrics: there is no axis to share with a slider.
  geometry: (_figure, _style, box) => wholeBox(box),
  heightPx: matrixHeightPx,
};
