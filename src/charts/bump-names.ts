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

/** Where a name may stand: after the last point of its line, before the first of its last run, above or below either. */
function placesOf(run: readonly PlacedRank[], widthPx: number, { textPx, reachPx }: NamesInput): Point[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const away = reachPx + textPx * 0.6;
  return [
    { x: last.x + reachPx + 1, y: last.y },
    { x: first.x - reachPx - 1 - widthPx, y: first.y },
    ...[last, first].flatMap(({ x, y }) => [y - away, y + away].map((beside) => ({ x: x - widthPx / 2, y: beside }))),
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Names beside lines that reach neither end, the pinned ones first; none where it would cover something. */
export function namesInside(figure: BumpFigure, input: NamesInput): BumpLayout['inside'] {
  const { runs, sides, plot, textPx, reachPx } = input;
  const named = new Set([...sides.left, ...sides.right].map(({ line }) => line.park));
  const last = new Map(runs.flatMap((run) => run.slice(-1).map(({ line }) => [line.park, run] as const)));
  const taken = runs.flatMap((run) => boxesOf(run, reachPx));
  const { left, top, width, height } = plot;
  const within = { left, right: left + width, top: top - textPx, bottom: top + height + textPx };
  const isFirst = (line: BumpLine): number => (line.slot === null ? 1 : 0);
  return figure.lines
    .filter(({ park }) => !named.has(park))
    .toSorted((a, b) => isFirst(a) - isFirst(b))
    .flatMap((line) => {
      const widthPx = measureText(line.short, textPx, true);
      const boxOf = ({ x, y }: Point): Box => ({
        left: x,
        right: x + widthPx,
        top: y - textPx * 0.5,
        bottom: y + textPx * 0.5,
      });
      const place = placesOf(last.get(line.park) ?? [], widthPx, input).find((each) => {
        const box = boxOf(each);
        return isInside(box, within) && !taken.some((other) => overlaps(box, other));
      });
      if (place === undefined) return [];
      taken.push(boxOf(place));
      return [{ line, ...place }];
    });
}
