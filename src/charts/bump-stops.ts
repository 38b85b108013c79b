import type { BumpFigure } from '../figures/bump-figure.ts';
import { bumpLayout, type PlacedRank } from './bump-layout.ts';
import type { ChartBox } from './chart-box.ts';
import { sourceFoot, stopWords, valueRow } from './stop-words.ts';
import { lineHit, pointHit, type Stop, type StopPanel, type StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';

function panelOf(figure: BumpFigure, { line, index }: PlacedRank): StopPanel {
  const point = line.points[index];
  if (point === undefined) return { title: line.name, remark: '', rows: [], foot: [] };
  const { value, text } = point;
  const rank = { key: 'rank', name: stopWords[figure.language].rank, text, status: '' };
  const isValue = value.text !== text;
  return {
    title: line.name,
    remark: figure.periods[index]?.label ?? '',
    slot: line.slot,
    rows: [
      rank,
      ...(isValue
        ? [valueRow({ key: 'value', name: figure.valueHeader, value, unit: figure.unit }, figure.language)]
        : []),
    ],
    foot: sourceFoot(figure, [value]),
  };
}

/** A stop a ranked period of a park; a click on a line or a name is on its park. */
export function bumpStops(figure: BumpFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { runs, plot, left, right, badgePx } = bumpLayout(figure, style, box);
  const radius = badgePx ?? style.sizes.markerPx * 1.6;
  // Pinned lines lie on top, and so answer first.
  const placed = runs.toReversed().flat();
  const stopOf = (point: PlacedRank): Stop => ({
    id: `${point.line.park} ${figure.periods[point.index]?.id ?? ''}`,
    park: point.line.park,
    hits: [pointHit(point.x, point.y, radius)],
    anchor: { x: point.x, y: point.y },
    marks: [{ kind: 'ring', at: { x: point.x, y: point.y }, radiusPx: radius + 2 }],
    tell: () => panelOf(figure, point),
  });
  const end = plot.left + plot.width;
  return {
    stops: placed.map(stopOf),
    walk: { kind: 'plane' },
    region: {
      left: plot.left - radius,
      top: 0,
      width: plot.width + radius * 2,
      height: plot.top + plot.height + radius,
    },
    reachPx: 14,
    targets: figure.lines.map(({ park }) => ({
      park,
      hits: [
        ...runs
          .filter(([first]) => first?.line.park === park)
          .flatMap((run) => run.slice(1).map(({ x, y }, at) => lineHit(run[at]?.x ?? x, run[at]?.y ?? y, x, y))),
        ...placed.filter(({ line }) => line.park === park).map(({ x, y }) => pointHit(x, y, radius)),
        ...left.filter(({ line }) => line.park === park).map(({ labelY }) => lineHit(0, labelY, plot.left, labelY)),
        ...right
          .filter(({ line }) => line.park === park)
          .map(({ labelY }) => lineHit(end, labelY, box.widthPx, labelY)),
      ],
    })),
    times: [],
  };
}
