import { axisText, stepDecimals } from './number-text.ts';
import { rectPath, scenePath, sceneText, segment, type SceneShape } from './scene.ts';
import { stripBand, stripGrid } from './score-bands.ts';
import type { PlacedScore, ScoreLayout } from './score-layout.ts';
import type { ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';

/** Gridlines with their labels, and the zero line. */
export function scoreGrid(layout: ScoreLayout, style: ChartStyle): SceneShape[] {
  const { plot, ticks, box } = layout;
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const bottom = plot.top + plot.height;
  const decimals = stepDecimals((ticks.values[1] ?? 1) - (ticks.values[0] ?? 0));
  const end = layout.strip === null ? box.widthPx : layout.strip.left - 14 * unit;
  let taken = -Infinity;
  const scores = ticks.values.flatMap((value): SceneShape[] => {
    const x = layout.xOf(value);
    const stroke = value === 0 ? colours.axis : colours.grid;
    const line = scenePath(segment(x, plot.top, x, bottom), { stroke, widthPx: sizes.hairPx });
    const text = axisText(value, decimals);
    const half = measureText(text, sizes.textPx) / 2;
    if (x - half < taken + 6 * unit || x - half < 0 || x + half > end) return [line];
    taken = x + half;
    const look = { sizePx: sizes.textPx, colour: colours.ink2, align: 'center' as const };
    return [line, sceneText(text, x, bottom + 13 * unit, look)];
  });
  const ranks =
    layout.strip === null ? [] : stripGrid(layout.strip, { top: plot.top, bottom, widthPx: box.widthPx }, style);
  return [...scores, ...ranks];
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

/** The rank band of a row, and its words where there is room for them. */
function bandScene(
  { strip, textPx, rowPx }: ScoreLayout,
  { row: { band }, y, wordsY }: Pick<PlacedScore, 'row' | 'y' | 'wordsY'>,
  style: ChartStyle,
): SceneShape[] {
  if (strip === null || band === null) return [];
  const drawn = stripBand(strip, band, { y, rowPx }, style);
  if (band.text === null || strip.textRight === null) return drawn;
  const look = { sizePx: textPx, colour: style.colours.ink2, align: 'right' as const };
  return [...drawn, sceneText(band.text, strip.textRight, wordsY, look)];
}

/** Rank, name, stacked parts, score and rank band of each row; the score is marked where parts below zero leave the stack's end elsewhere. */
export function scoreRows(layout: ScoreLayout, style: ChartStyle): SceneShape[] {
  const { colours, sizes } = style;
  const { textPx, barPx, rankRight, nameX, namePx, scoreRight, hasNegative } = layout;
  const unit = sizes.textPx / 12;
  return layout.rows.flatMap(({ row, y, wordsY, parts, x }) => [
    sceneText(row.rankText, rankRight, wordsY, { sizePx: textPx, colour: colours.ink2, align: 'right' }),
    sceneText(fitText(row.short, namePx + 0.5, { sizePx: textPx, bold: true }), nameX, wordsY, {
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
    sceneText(row.scoreText, scoreRight, wordsY, { sizePx: textPx, bold: true, colour: colours.ink, align: 'right' }),
    ...bandScene(layout, { row, y, wordsY }, style),
  ]);
}
