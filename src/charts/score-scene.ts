import { axisText, stepDecimals } from './number-text.ts';
import { rectPath, scenePath, sceneText, segment, type SceneShape } from './scene.ts';
import type { ScoreLayout } from './score-layout.ts';
import type { ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';

/** Gridlines with their labels, and the zero line. */
export function scoreGrid(layout: ScoreLayout, style: ChartStyle): SceneShape[] {
  const { plot, ticks, box } = layout;
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const bottom = plot.top + plot.height;
  const decimals = stepDecimals((ticks.values[1] ?? 1) - (ticks.values[0] ?? 0));
  let taken = -Infinity;
  return ticks.values.flatMap((value): SceneShape[] => {
    const x = layout.xOf(value);
    const stroke = value === 0 ? colours.axis : colours.grid;
    const line = scenePath(segment(x, plot.top, x, bottom), { stroke, widthPx: sizes.hairPx });
    const text = axisText(value, decimals);
    const half = measureText(text, sizes.textPx) / 2;
    if (x - half < taken + 6 * unit || x + half > box.widthPx) return [line];
    taken = x + half;
    const look = { sizePx: sizes.textPx, colour: colours.ink2, align: 'center' as const };
    return [line, sceneText(text, x, bottom + 13 * unit, look)];
  });
}

/** A swatch, name and weight for each dimension. */
export function scoreKey({ keys }: ScoreLayout, { colours, sizes }: ChartStyle): SceneShape[] {
  const unit = sizes.textPx / 12;
  return keys.flatMap(({ text, colour, x, y }) => [
    scenePath(rectPath(x, y - 5 * unit, 10 * unit, 10 * unit), {
      fill: colour,
      stroke: colours.axis,
      widthPx: 0.75 * unit,
    }),
    sceneText(text, x + 16 * unit, y, { sizePx: sizes.textPx, colour: colours.ink2 }),
  ]);
}

/** Rank, name, stacked parts and score of each row; the score is marked where parts below zero leave the stack's end elsewhere. */
export function scoreRows(layout: ScoreLayout, { colours, sizes }: ChartStyle): SceneShape[] {
  const { box, textPx, barPx, rankRight, nameX, namePx, hasNegative } = layout;
  const unit = sizes.textPx / 12;
  return layout.rows.flatMap(({ row, y, parts, x }) => [
    sceneText(row.rankText, rankRight, y, { sizePx: textPx, colour: colours.ink2, align: 'right' }),
    sceneText(fitText(row.short, namePx + 0.5, { sizePx: textPx, bold: true }), nameX, y, {
      sizePx: textPx,
      bold: true,
      colour: colours.ink,
    }),
    ...parts
      .filter(({ width }) => width > 0)
      .map((part) =>
        // A hair of ground tells neighbours apart also in grey.
        scenePath(rectPath(part.x, y - barPx / 2, Math.max(0.5, part.width - unit), barPx), {
          fill: part.colour,
          // The lightest shade on paper, and the darkest at night, would not stand out by themselves.
          stroke: colours.axis,
          widthPx: 0.75 * unit,
        }),
      ),
    ...(hasNegative
      ? [
          scenePath(segment(x, y - barPx / 2 - 2 * unit, x, y + barPx / 2 + 2 * unit), {
            stroke: colours.ink,
            widthPx: 2 * unit,
          }),
        ]
      : []),
    sceneText(row.scoreText, box.widthPx, y, { sizePx: textPx, bold: true, colour: colours.ink, align: 'right' }),
  ]);
}
