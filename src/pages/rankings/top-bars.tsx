import type { BarsFigure } from '../../figures/bars-figure.ts';
import { FigureCard, type Load } from '../../panels/figure-card.tsx';
import type { ChangeView } from '../../state/view.ts';
import { TopSegments } from './top-segments.tsx';

interface TopBarsProps {
  /** Null while it is on its way. */
  readonly figure: BarsFigure | null;
  readonly top: number;
  readonly change: ChangeView;
  readonly load: Load;
}

/** The first few of the ranking as bars, the pinned parks among them: what goes into a slide. */
export function TopBars({ figure, top, change, load }: TopBarsProps) {
  return (
    <FigureCard
      kind="bars"
      look="panel"
      figure={figure}
      load={load}
      hasTableSwitch={false}
      above={<TopSegments top={top} change={change} />}
    />
  );
}
