import type { FigureHands } from '../../panels/figure-hands.ts';
import type { ChangeView } from '../../state/view.ts';

const nothing = () => undefined;

/** Hands over the scores: a bar that is clicked, or entered by key, is the park explained below. */
export function explainHands(change: ChangeView): FigureHands {
  const explain = (park: string): void => {
    change({ explained: park });
  };
  return {
    focus: [],
    toggle: explain,
    clear: nothing,
    hasCaption: false,
    chart: { onFocus: explain, onClearFocus: nothing, onSpan: nothing, onAllPeriods: nothing },
  };
}
