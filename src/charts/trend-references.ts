import { px, rectPath, scenePath, type SceneShape } from './scene.ts';
import { slotColour, type ChartStyle } from './style.ts';
import type { TrendFrame } from './trend-frame.ts';
import { placeable, type TrendLines } from './trend-model.ts';

type Benchmark = TrendLines['benchmarks'][number];

/** Runs of neighbouring points at which both edges of a band have a value. */
function bandRuns({ points, high, cuts = [] }: Benchmark, figure: TrendLines): number[][] {
  return points.reduce<number[][]>((runs, value, index) => {
    if (!placeable(figure, value) || !placeable(figure, high?.[index])) return runs;
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1 && !cuts.includes(index)) last.push(index);
    else runs.push([index]);
    return runs;
  }, []);
}

/** The quartile band as a pale area under the lines; one period alone is a short block. */
export function bandScene(figure: TrendLines, frame: TrendFrame, style: ChartStyle): SceneShape[] {
  const half = (style.sizes.textPx / 12) * 10;
  return figure.benchmarks.flatMap((band) => {
    const { points, high } = band;
    if (high === null || high === undefined) return [];
    return bandRuns(band, figure).map((run) => {
      const at = (index: number, values: readonly (number | null)[]): [number, number] => [
        frame.xs[index] ?? 0,
        frame.yOf(values[index] ?? 0),
      ];
      const [first = 0] = run;
      const edges =
        run.length > 1
          ? [...run.map((index) => at(index, high)), ...run.toReversed().map((index) => at(index, points))]
          : [
              [at(first, high)[0] - half, at(first, high)[1]],
              [at(first, high)[0] + half, at(first, high)[1]],
              [at(first, points)[0] + half, at(first, points)[1]],
              [at(first, points)[0] - half, at(first, points)[1]],
            ];
      const d = edges.map(([x = 0, y = 0], order) => `${order === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
      return scenePath(`${d}Z`, { fill: style.colours.ink3, opacity: 0.16 });
    });
  });
}

/** Parks behind the chosen ones: hairlines, cut at their gaps; a value alone between two gaps is a dot. */
export function behindScene(figure: TrendLines, frame: TrendFrame, style: ChartStyle): SceneShape[] {
  return (figure.behind ?? []).flatMap(({ points, cuts }) => {
    const places = points.map(({ value }, index) =>
      placeable(figure, value) ? { x: frame.xs[index] ?? 0, y: frame.yOf(value) } : null,
    );
    const d = places
      .map((place, index) => {
        if (place === null) return '';
        const hasBefore = (places[index - 1] ?? null) !== null && !cuts.includes(index);
        const isAlone = !hasBefore && ((places[index + 1] ?? null) === null || cuts.includes(index + 1));
        return isAlone
          ? `M${px(place.x - 1)} ${px(place.y)}h2`
          : `${hasBefore ? 'L' : 'M'}${px(place.x)} ${px(place.y)}`;
      })
      .join('');
    return d === '' ? [] : [scenePath(d, { stroke: style.colours.rule2, widthPx: style.sizes.hairPx })];
  });
}

/** Plans and targets as hollow boxes at their period, as the legend of marks has them, in the park's colour. */
export function targetScene(figure: TrendLines, frame: TrendFrame, style: ChartStyle): SceneShape[] {
  const r = style.sizes.markerPx * 1.3;
  return figure.series.flatMap(({ slot, targets = [] }) =>
    targets.flatMap((target, index) => {
      if (target === null || !placeable(figure, target.value)) return [];
      const [x, y] = [frame.xs[index] ?? 0, frame.yOf(target.value)];
      const d = rectPath(x - r * 1.4, y - r, r * 2.8, r * 2);
      return [
        scenePath(d, {
          fill: style.colours.surface,
          stroke: slotColour(style.colours, slot),
          widthPx: style.sizes.benchmarkPx,
        }),
      ];
    }),
  );
}
