import type { FigureChange, TrendFigure } from '../figures/figure.ts';
import type { ChartBox } from './chart-box.ts';
import { dodge } from './dodge.ts';
import { axisText } from './number-text.ts';
import { circledNumber, px, scenePath, sceneText, type SceneShape } from './scene.ts';
import { slotColour, type ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';
import { narrowPx, type TrendFrame } from './trend-frame.ts';
import { lineLook } from './trend-look.ts';
import { placeable } from './trend-model.ts';
import { changeTriangle } from './value-marks.ts';

/** A line of the ledger at the line ends: name, value, change. */
interface LedgerEntry {
  readonly name: string;
  readonly isPark: boolean;
  readonly index: number;
  readonly value: number;
  readonly text: string;
  readonly change: FigureChange | null;
  readonly note: { readonly ref: number | null; readonly text: string } | null;
  readonly colour: string;
  readonly opacity: number;
}

/** Widths of the columns; `changePx` is 0 where there is no room for changes. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly namePx: number;
  readonly valuePx: number;
  readonly changePx: number;
  readonly gapPx: number;
  readonly widthPx: number;
  readonly isNarrow: boolean;
}

function parkEntries(figure: TrendFigure, style: ChartStyle): LedgerEntry[] {
  const last = figure.periods.length - 1;
  return figure.series.flatMap((series) => {
    const { end } = series;
    const value = end === null ? null : series.points[end.index]?.value;
    if (end === null || !placeable(figure, value)) return [];
    const look = lineLook(figure, style, series.park);
    const isEarlier = end.index < last;
    return [
      {
        name: series.short,
        isPark: true,
        index: end.index,
        value,
        text: end.text,
        change: isEarlier ? null : end.change,
        // The header names the last period: a value of an earlier one says its own.
        note: isEarlier ? { ref: null, text: figure.periods[end.index]?.label ?? '' } : end.changeNote,
        colour: look.isMuted ? style.colours.rule2 : slotColour(style.colours, series.slot),
        opacity: look.opacity,
      },
    ];
  });
}

function benchmarkEntries(figure: TrendFigure, style: ChartStyle): LedgerEntry[] {
  return figure.benchmarks.flatMap(({ label, points }) => {
    const index = points.findLastIndex((value) => placeable(figure, value));
    const value = points[index];
    if (!placeable(figure, value)) return [];
    const text = axisText(value, figure.decimals);
    return [
      {
        name: label,
        isPark: false,
        index,
        value,
        text,
        change: null,
        note: null,
        colour: style.colours.ink2,
        opacity: 1,
      },
    ];
  });
}

function changeWidth({ change, note }: LedgerEntry, sizePx: number): number {
  if (change !== null) return measureText(change.text, sizePx) + (change.direction === 'flat' ? 0 : sizePx * 1.1);
  if (note !== null) return measureText(note.text, sizePx) + (note.ref === null ? 0 : sizePx * 1.6);
  return 0;
}

/** The columns a box has room for, and the width they take. */
export function trendLedger(figure: TrendFigure, style: ChartStyle, box: ChartBox): Ledger {
  const { textPx } = style.sizes;
  const unit = textPx / 12;
  const entries = [...parkEntries(figure, style), ...benchmarkEntries(figure, style)];
  const isNarrow = box.widthPx < narrowPx * unit;
  const widest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths));
  const headerPx = measureText(figure.endHeader.value, textPx);
  const changes = widest([
    ...entries.map((entry) => changeWidth(entry, textPx)),
    measureText(figure.endHeader.change, textPx),
  ]);
  const hasChange = box.widthPx >= 620 * unit && entries.some(({ change, note }) => change !== null || note !== null);
  const valuePx = widest(entries.map(({ text }) => measureText(text, textPx)));
  const isTight = box.widthPx < 760 * unit;
  const most = isNarrow ? box.widthPx * 0.34 - valuePx - 26 * unit : box.widthPx * (isTight ? 0.19 : 0.22);
  const names = widest(entries.map(({ name, isPark }) => measureText(name, textPx, isPark)));
  const namePx = Math.max(Math.min(names, most), isNarrow ? 0 : headerPx - valuePx - 20 * unit, 24 * unit);
  const changePx = hasChange ? changes : 0;
  const gap = (isNarrow ? 10 : isTight ? 12 : 20) * unit;
  const widthPx = entries.length === 0 ? 0 : 18 * unit + namePx + gap + valuePx + (hasChange ? gap + changePx : 0);
  // On a wide card the columns may breathe, as long as the plot keeps three quarters.
  const easy =
    isNarrow || entries.length === 0 ? widthPx : Math.max(widthPx, Math.min(box.widthPx * 0.24, widthPx * 1.25));
  return { entries, namePx: namePx + (easy - widthPx) / 2, valuePx, changePx, gapPx: gap, widthPx: easy, isNarrow };
}

/** Those that fit in the height: the pitch shrinks first, then the smallest values go. */
function placed(ledger: Ledger, frame: TrendFrame, style: ChartStyle): { entry: LedgerEntry; y: number }[] {
  const { textPx, pitchPx } = style.sizes;
  const room = { min: frame.plot.top, max: frame.plot.top + frame.plot.height + textPx * 0.3 };
  const least = textPx * 1.12;
  const most = Math.max(1, Math.floor((room.max - room.min) / least) + 1);
  const kept = [...ledger.entries].sort((a, b) => b.value - a.value).slice(0, most);
  const byHeight = kept.map((entry) => ({ entry, y: frame.yOf(entry.value) })).sort((a, b) => a.y - b.y);
  const wish = ledger.isNarrow ? pitchPx - textPx / 6 : pitchPx;
  const pitch = Math.max(least, Math.min(wish, (room.max - room.min) / Math.max(1, byHeight.length - 1)));
  const places = dodge(
    byHeight.map(({ y }) => y),
    pitch,
    room,
  );
  return byHeight.map(({ entry }, index) => ({ entry, y: places[index] ?? frame.yOf(entry.value) }));
}

function changeScene(entry: LedgerEntry, right: number, y: number, style: ChartStyle): SceneShape[] {
  const { colours, sizes } = style;
  const { textPx } = sizes;
  const text = entry.change?.text ?? entry.note?.text ?? '';
  const left = right - measureText(text, textPx);
  if (entry.change !== null) {
    const { direction } = entry.change;
    const colour = direction === 'up' ? style.up : direction === 'down' ? style.down : colours.ink3;
    const label = sceneText(text, right, y, { sizePx: textPx, colour, align: 'right' });
    if (direction === 'flat') return [label];
    return [label, changeTriangle(direction, { x: left - textPx * 0.68, y, r: textPx * 0.42, colour })];
  }
  const label = sceneText(text, right, y, { sizePx: textPx, colour: colours.ink3, align: 'right' });
  const ref = entry.note?.ref ?? null;
  if (ref === null) return [label];
  return [label, ...circledNumber(ref, { x: left - textPx * 0.85, y, radius: textPx * 0.52 }, colours)];
}

/** The ledger's words, and the curved stubs that lead from each line's end to its name. */
export function ledgerScene(figure: TrendFigure, ledger: Ledger, frame: TrendFrame, style: ChartStyle): SceneShape[] {
  if (ledger.entries.length === 0) return [];
  const { colours, sizes } = style;
  const { textPx } = sizes;
  const unit = textPx / 12;
  const plotRight = frame.plot.left + frame.plot.width;
  const nameX = plotRight + 18 * unit;
  const changeRight = plotRight + ledger.widthPx;
  const valueRight = ledger.changePx > 0 ? changeRight - ledger.changePx - ledger.gapPx : changeRight;
  const shapes: SceneShape[] = [];
  if (!ledger.isNarrow) {
    const header = { sizePx: textPx, colour: colours.ink3 };
    shapes.push(
      sceneText(
        fitText(figure.endHeader.value, valueRight - nameX, { sizePx: textPx, bold: false }),
        nameX,
        9 * unit,
        header,
      ),
    );
    if (ledger.changePx > 0)
      shapes.push(sceneText(figure.endHeader.change, changeRight, 9 * unit, { ...header, align: 'right' }));
  }
  for (const { entry, y } of placed(ledger, frame, style)) {
    const at = frame.yOf(entry.value);
    const from = plotRight - unit;
    const to = nameX - 4 * unit;
    const bend = (from + to) / 2;
    const d = `M${px(from)} ${px(at)}C${px(bend)} ${px(at)} ${px(bend)} ${px(y)} ${px(to)} ${px(y)}`;
    const dash = entry.isPark ? null : [4 * unit, 3 * unit];
    shapes.push(scenePath(d, { stroke: entry.colour, widthPx: sizes.hairPx, dash, opacity: entry.opacity }));
    const reach = (frame.xs[entry.index] ?? from) + 6 * unit;
    if (reach < from - 8 * unit && entry.isPark && frame.xs.length > 1)
      shapes.push(
        scenePath(`M${px(reach)} ${px(at)}L${px(from)} ${px(at)}`, {
          stroke: entry.colour,
          widthPx: sizes.hairPx,
          dash: [unit, 3 * unit],
        }),
      );
    const isLate = entry.index === figure.periods.length - 1 || !entry.isPark;
    const ink = entry.isPark ? colours.ink : colours.ink2;
    const valueX = valueRight - measureText(entry.text, textPx);
    const name = fitText(entry.name, valueX - nameX - 6 * unit, { sizePx: textPx, bold: entry.isPark });
    const dim = entry.opacity < 1 ? { colour: colours.ink3 } : {};
    shapes.push(
      sceneText(name, nameX, y, { sizePx: textPx, bold: entry.isPark, colour: ink, ...dim }),
      sceneText(entry.text, valueRight, y, {
        sizePx: textPx,
        align: 'right',
        colour: isLate ? ink : colours.ink3,
        ...dim,
      }),
    );
    if (ledger.changePx > 0) shapes.push(...changeScene(entry, changeRight, y, style));
  }
  return shapes;
}
