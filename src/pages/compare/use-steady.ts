import { useState } from 'react';
import { type View } from '../../figures/view.ts';
import { writeView } from '../../figures/view-query.ts';

export interface Steady {
  readonly isSteady: boolean;
  readonly hold: () => void;
  readonly release: () => void;
}

/** What may change while an axis holds: the period that is played, and glances. */
function subjectOf(view: View): string {
  return writeView({ ...view, period: null, focus: [], show: 'chart' });
}

/** Whether the axes hold over all periods: from the first play until the reader asks for another figure, or lets them go. */
export function useSteady(view: View): Steady {
  const subject = subjectOf(view);
  const [held, setHeld] = useState<string | null>(null);
  return {
    isSteady: held === subject,
    hold: () => {
      setHeld(subject);
    },
    release: () => {
      setHeld(null);
    },
  };
}
