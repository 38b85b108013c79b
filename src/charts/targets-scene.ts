import type { TargetRow, TargetsFigure } from '../figures/targets-figure.ts';
import { receded, standing } from './focus-look.ts';
import { stepDecimals } from './number-text.ts';
import { rowsAxis, type PlacedRow } from './rows-frame.ts';
import { rectPath, scenePath, sceneText, segment, textBox, type SceneShape } from './scene.ts';
import { slotColour, type ChartStyle } from './style.ts';
import { letterEm, targetLine, type TargetsLayout } from './targets-layout.ts';
import { fitText, measureText } from './text-metrics.ts';
import { barBoundMark, boundOf, hatchPath, missingMark, missingStatus, provisionalMark } from './value-marks.ts';

/** Gridlines with their numbers, and the headers of the columns. */
export function targetsGrid(layout: TargetsLayout, style: ChartStyle): SceneShape[] {
  const { frame, ticks, xOf, columns, headerY } = layout;
  const decimals = stepDecimals((ticks.values[1] ?? 1) - (ticks.values[0] ?? 0));
  const headers = columns.map(({ header, right }) =>
    sceneText(header, right, headerY, { sizePx: style.sizes.textPx, colour: style.colours.ink3, align: 'right' }),
  );
  return [...rowsAxis(frame, ticks.values, { xOf, decimals }, style), ...headers];
}

/** A plan or target across a bar: the hollow box of the legend of marks. */
function targetBox(x: number, y: number, heightPx: number, { colours, sizes }: ChartStyle): SceneShape {
  const width = sizes.benchmarkPx * 3;
  return scenePath(rectPath(x - width / 2, y - heightPx / 2, width, heightPx), {
    fill: colours.surface,
    stroke: colours.ink,
    widthPx: sizes.benchmarkPx,
  });
}

/** Dashes on a line of the ground, so that they show upon a bar of any colour. */
function evenLine(x: number, y: number, heightPx: number, { colours, sizes }: ChartStyle): SceneShape[] {
  const unit = sizes.textPx / 12;
  const line = segment(x, y - heightPx / 2, x, y + heightPx / 2);
  return [
    scenePath(line, { stroke: colours.surface, widthPx: sizes.benchmarkPx * 2 }),
    scenePath(line, { stroke: colours.ink, widthPx: sizes.benchmarkPx, dash: [3 * unit, 2 * unit] }),
  ];
}

/** What bar, box and dashes are, in ink: the colours are those of the parks. */
export function targetsKey(
  figure: TargetsFigure,
  { legendY: y, frame }: TargetsLayout,
  style: ChartStyle,
): SceneShape[] {
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const { headers, rows } = figure;
  const bar = (x: number) => [scenePath(rectPath(x, y - 4 * unit, 14 * unit, 8 * unit), { fill: colours.ink2 })];
  const items: readonly (readonly [string, (x: number) => SceneShape[]])[] = [
    [headers.done, bar],
    ...(rows.some(({ target }) => target !== null)
      ? ([[headers.target, (x: number) => [targetBox(x + 7 * unit, y, 14 * unit, style)]]] as const)
      : []),
    ...(rows.some(({ even }) => even !== null)
      ? ([[headers.even, (x: number) => evenLine(x + 7 * unit, y, 14 * unit, style)]] as const)
      : []),
  ];
  let x = 0;
  return items.flatMap(([text, shapeAt]) => {
    const at = x;
    const start = at + 20 * unit;
    const shown = fitText(text, frame.box.widthPx - start, { sizePx: sizes.textPx, bold: false });
    x = start + measureText(shown, sizes.textPx) + 16 * unit;
    return shown === ''
      ? []
      : [...shapeAt(at), sceneText(shown, start, y, { sizePx: sizes.textPx, colour: colours.ink2 })];
  });
}

function doneBar(row: TargetRow, { y }: PlacedRow, { frame, xOf }: TargetsLayout, style: ChartStyle): SceneShape[] {
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const { done } = row;
  const zero = xOf(0);
  const missing = done.value === null ? missingStatus(done.status) : null;
  const r = frame.textPx * 0.3;
  if (done.value === null)
    return missing === null ? [] : [missingMark(missing, { x: zero + r * 2.4, y, r, colour: colours.ink3 })];
  const colour = slotColour(colours, row.slot);
  const end = xOf(done.value);
  const heightPx = frame.barPx * 0.72;
  const box = {
    x: Math.min(zero, end),
    y: y - heightPx / 2,
    width: Math.max(unit, Math.abs(end - zero)),
    height: heightPx,
  };
  const outline = rectPath(box.x, box.y, box.width, box.height);
  const isEstimate = done.status === 'E';
  const away = end >= zero ? 1 : -1;
  const bound = boundOf(done.qualifier);
  return [
    scenePath(outline, isEstimate ? { stroke: colour, widthPx: unit } : { fill: colour }),
    ...(isEstimate ? [scenePath(hatchPath(box, 6 * unit), { stroke: colour, widthPx: unit })] : []),
    ...(bound === null
      ? []
      : [barBoundMark(bound, { x: end + away * 8 * unit, y, r: 4.5 * unit, colour: colours.ink2 }, away < 0)]),
  ];
}

function planShapes(row: TargetRow, { y }: PlacedRow, { frame, xOf }: TargetsLayout, style: ChartStyle): SceneShape[] {
  const unit = style.sizes.textPx / 12;
  const heightPx = frame.barPx * 1.25;
  const even = row.even === null ? [] : evenLine(xOf(row.even), y, heightPx, style);
  if (row.target === null) return even;
  const x = xOf(row.target.value);
  const bound = boundOf(row.target.fact.qualifier);
  const mark = { x: x + 9 * unit, y, r: 4.5 * unit, colour: style.colours.ink2 };
  return [...even, targetBox(x, y, heightPx, style), ...(bound === null ? [] : [barBoundMark(bound, mark, false)])];
}

function wordsOf(row: TargetRow, place: PlacedRow, layout: TargetsLayout, style: ChartStyle): SceneShape[] {
  const { frame, columns } = layout;
  const { colours } = style;
  const { textPx, isStacked, box } = frame;
  const { label } = place;
  const line = isStacked ? targetLine(row) : '';
  const isProvisional = row.done.status === 'P';
  const letterPx = isProvisional ? letterEm * textPx : 0;
  const nameRoom = isStacked ? box.widthPx - measureText(line, textPx, true) - letterPx - textPx : label.widthPx;
  const texts = [
    sceneText(fitText(row.short, nameRoom, { sizePx: textPx, bold: true }), label.x, label.y, {
      ...{ sizePx: textPx, bold: true, colour: row.done.value === null ? colours.ink2 : colours.ink },
    }),
    ...(isStacked
      ? [sceneText(line, box.widthPx, place.valueY, { sizePx: textPx, colour: colours.ink, align: 'right' })]
      : []),
    ...columns.flatMap(({ textOf, right, bold }) => {
      const text = textOf(row);
      const look = { sizePx: textPx, bold, colour: bold ? colours.ink : colours.ink2, align: 'right' as const };
      return text === '' ? [] : [sceneText(text, right, place.valueY, look)];
    }),
  ];
  // On the bar the letter would run into the plan: it stands before the number of what is done, the first after the name.
  const number = isProvisional ? texts[1] : undefined;
  const letter =
    number === undefined || number.kind !== 'text'
      ? []
      : [
          provisionalMark({
            x: textBox(number).left - letterPx * 0.5,
            y: number.y,
            r: textPx * 0.3,
            colour: colours.ink2,
          }),
        ];
  if (!isStacked) return [...texts, ...letter];
  // Where words stand over the bars, gridlines pass behind them.
  const patches = texts.map((text) => {
    const { left, right, top, bottom } = textBox(text);
    return scenePath(rectPath(left - 2, top - 1, right - left + 4, bottom - top + 2), { fill: colours.surface });
  });
  return [...patches, ...texts, ...letter];
}

/** Words, bar, even pace and target of every row. */
export function targetsRows(figure: TargetsFigure, layout: TargetsLayout, style: ChartStyle): SceneShape[] {
  const standingOf = standing(style, figure.rows);
  return figure.rows.flatMap((row, index) => {
    const place = layout.frame.rows[index];
    if (place === undefined) return [];
    const shapes = [
      ...wordsOf(row, place, layout, style),
      ...doneBar(row, place, layout, style),
      ...planShapes(row, place, layout, style),
    ];
    return standingOf(row.park) === 'receded' ? receded(shapes, style) : shapes;
  });
}
