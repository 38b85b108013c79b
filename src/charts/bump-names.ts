import type { BumpFigure, BumpLine } from '../figures/bump-figure.ts';
import type { BumpLabel, BumpLayout, PlacedRank } from './bump-layout.ts';
import type { PlotArea } from './chart-box.ts';
import { isInside, overlaps, type Box } from './label-places.ts';
import { measureText } from './text-metrics.ts';

interface NamesInput {
  readonly runs: readonly (readonly PlacedRank[])[];
  readonly sides: { readonly left: readonly BumpLabel[]; readonly right: readonly BumpLabel[] };
  readonly plot: PlotArea;
  readonly textPx: number;
  /** From the middle of a point to what may stand beside it. */
  readonly reachPx: number;
}

const samples = 16;

function around({ x, y }: { readonly x: number; readonly y: number }, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Small boxes along a run, its points and the curves between them. */
function boxesOf(run: readonly PlacedRank[], reachPx: number): Box[] {
  return run.flatMap((point, index) => {
    const next = run[index + 1];
    const own = around(point, reachPx);
    if (next === undefined) return [own];
    const along = Array.from({ length: samples }, (_, step) => {
      const share = (step + 0.5) / samples;
      // The height of the curve between two level ends: 3t² − 2t³.
      const rise = share * share * (3 - 2 * share);
      return around({ x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * rise }, 2);
    });
    return [own, ...along];
  });
}

/** Names after the last point of lines named at neither end, the pinned ones first; none where it would cover something. */
export function namesInside(
  figure: BumpFigure,
  { runs, sides, plot, textPx, reachPx }: NamesInput,
): BumpLayout['inside'] {
  const named = new Set([...sides.left, ...sides.right].map(({ line }) => line.park));
  const last = new Map(runs.flat().map((point) => [point.line.park, point]));
  const taken = runs.flatMap((run) => boxesOf(run, reachPx));
  const { left, top, width, height } = plot;
  const within = { left, right: left + width, top: top - textPx, bottom: top + height + textPx };
  const isFirst = (line: BumpLine): number => (line.slot === null ? 1 : 0);
  return figure.lines
    .filter(({ park }) => !named.has(park))
    .toSorted((a, b) => isFirst(a) - isFirst(b))
    .flatMap((line) => {
      const point = last.get(line.park);
      if (point === undefined) return [];
      const x = point.x + reachPx + 1;
      const end = x + measureText(line.short, textPx, true);
      const box = { left: x, right: end, top: point.y - textPx * 0.5, bottom: point.y + textPx * 0.5 };
      if (!isInside(box, within) || taken.some((other) => overlaps(box, other))) return [];
      taken.push(box);
      return [{ line, x, y: point.y }];
    });
}
