import type { ChartBox, PlotArea } from './chart-box.ts';
import { targetsOf, type Hit, type Place, type Stop, type StopPanel, type StopSet } from './stops.ts';

/** A row of a figure, answering over its whole width. */
export interface RowStop {
  readonly id: string;
  /** Whom Enter singles out; null where the row is not one park's. */
  readonly park: string | null;
  readonly top: number;
  readonly heightPx: number;
  /** What the panel must leave in sight; without, the whole row. */
  readonly keep?: readonly Hit[];
  readonly anchor: Place;
  readonly tell: () => StopPanel;
}

/** The stops of a figure made of rows, walked from top to bottom: `list` for one of parks, `rows` for one of other things. */
export function rowStops(
  rows: readonly RowStop[],
  plot: PlotArea,
  { widthPx }: ChartBox,
  walk: 'list' | 'rows' = 'list',
): StopSet {
  const stops = rows.map(({ id, park, top, heightPx, keep, anchor, tell }): Stop => {
    const area = { left: 0, top, width: widthPx, height: heightPx };
    const hits: readonly Hit[] = [{ kind: 'box', area }];
    return { id, park, hits, keep: keep ?? hits, anchor, marks: [{ kind: 'row', area }], tell };
  });
  return {
    stops,
    walk: { kind: walk },
    region: { left: 0, top: plot.top, width: widthPx, height: plot.height },
    reachPx: 1,
    targets: targetsOf(stops),
    times: [],
  };
}
