import type { TrendFigure, TrendSeries } from '../figures/trend-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { periodPanel } from './cursor-rows.ts';
import { lineHit, pointHit, type Hit, type Stop, type StopMark, type StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';
import type { TrendFrame } from './trend-frame.ts';
import { ledgerHits } from './trend-ledger-scene.ts';
import { trendLedger } from './trend-ledger.ts';
import { placeable, type TrendLines, type TrendModel } from './trend-model.ts';
import { trendLayout } from './trend-option.ts';

/** The strokes of each line of a placed trend, and its lone points. */
export function linesHits(lines: TrendLines, model: TrendModel, frame: TrendFrame): Hit[][] {
  const xOf = (index: number): number => frame.xs[index] ?? 0;
  return lines.series.map((series, order) => [
    ...(model.runs[order] ?? []).flatMap(({ points }) =>
      points.slice(1).flatMap((to, before) => {
        const from = points[before];
        return from === undefined
          ? []
          : [lineHit(xOf(from.index), frame.yOf(from.value), xOf(to.index), frame.yOf(to.value))];
      }),
    ),
    ...series.points.flatMap(({ value }, index) =>
      placeable(lines, value) ? [pointHit(xOf(index), frame.yOf(value), 2)] : [],
    ),
  ]);
}

/** The point of a line at a period, drawn over it; nothing where it has no value there. */
export function dotOf(
  lines: TrendLines,
  series: TrendSeries,
  frame: TrendFrame,
  at: { readonly index: number; readonly text: string | null },
): StopMark[] {
  const value = series.points[at.index]?.value;
  if (!placeable(lines, value)) return [];
  const { left, width } = frame.plot;
  const place = { x: frame.xs[at.index] ?? 0, y: frame.yOf(value) };
  return [{ kind: 'dot', at: place, slot: series.slot, text: at.text, leftPx: left, rightPx: left + width }];
}

/** A stop a period; a click on a line, or on its name at the end, is on its park. */
export function trendStops(figure: TrendFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { frame, model } = trendLayout(figure, style, box);
  const { plot, xs } = frame;
  const [top, bottom] = [plot.top, plot.top + plot.height];
  const lines = linesHits(figure, model, frame);
  const names = ledgerHits(trendLedger(figure, style, box), frame, style);
  return {
    stops: figure.periods.map(({ id }, index): Stop => {
      const x = xs[index] ?? 0;
      return {
        id,
        park: null,
        hits: [lineHit(x, top, x, bottom)],
        anchor: { x, y: top },
        marks: [
          { kind: 'hairline', from: { x, y: top }, to: { x, y: bottom } },
          ...figure.series.flatMap((series) => dotOf(figure, series, frame, { index, text: null })),
        ],
        tell: () => periodPanel(figure, index),
      };
    }),
    walk: { kind: 'time' },
    region: plot,
    reachPx: Infinity,
    targets: figure.series.map(({ park }, order) => ({
      park,
      hits: [...(lines[order] ?? []), ...(names.get(park) ?? [])],
    })),
    times: [{ plot, xs }],
  };
}
