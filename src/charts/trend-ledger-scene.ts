import type { TrendFigure } from '../figures/trend-figure.ts';
import { dodge } from './dodge.ts';
import { circledNumber, px, scenePath, sceneText, type SceneShape } from './scene.ts';
import { boxHit, type Hit } from './stops.ts';
import type { ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';
import type { TrendFrame } from './trend-frame.ts';
import type { Ledger, LedgerEntry } from './trend-ledger.ts';
import { changeTriangle } from './value-marks.ts';

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
  const isReceded = entry.opacity < 1;
  const left = right - measureText(text, textPx);
  if (entry.change !== null) {
    const { direction } = entry.change;
    const loud = direction === 'up' ? style.up : direction === 'down' ? style.down : colours.ink3;
    const colour = isReceded ? colours.ink3 : loud;
    const label = sceneText(text, right, y, { sizePx: textPx, colour, align: 'right' });
    if (direction === 'flat') return [label];
    return [label, changeTriangle(direction, { x: left - textPx * 0.68, y, r: textPx * 0.42, colour })];
  }
  const words =
    text === '' ? [] : [sceneText(text, right, y, { sizePx: textPx, colour: colours.ink3, align: 'right' })];
  const ref = entry.note?.ref ?? null;
  if (ref === null) return words;
  const x = text === '' ? right - textPx * 0.55 : left - textPx * 0.85;
  return [...words, ...circledNumber(ref, { x, y, radius: textPx * 0.52 }, colours)];
}

/** The ground of each park's line in the ledger, stub and all. */
export function ledgerHits(ledger: Ledger, frame: TrendFrame, style: ChartStyle): ReadonlyMap<string, Hit[]> {
  const { textPx } = style.sizes;
  const left = frame.plot.left + frame.plot.width;
  return new Map(
    placed(ledger, frame, style).flatMap(({ entry, y }) =>
      entry.park === null
        ? []
        : [[entry.park, [boxHit(left + textPx / 2, y - textPx * 0.56, ledger.widthPx, textPx * 1.12)]] as const],
    ),
  );
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
    const valueX = valueRight - measureText(entry.text, textPx, entry.isFocused);
    const name = fitText(entry.name, valueX - nameX - 6 * unit, { sizePx: textPx, bold: entry.isPark });
    const isReceded = entry.opacity < 1;
    const dim = isReceded ? { colour: colours.ink3 } : {};
    const bold = entry.isPark && !isReceded;
    shapes.push(
      sceneText(name, nameX, y, { sizePx: textPx, bold, colour: ink, ...dim }),
      sceneText(entry.text, valueRight, y, {
        sizePx: textPx,
        bold: entry.isFocused,
        align: 'right',
        colour: isLate ? ink : colours.ink3,
        ...dim,
      }),
    );
    if (ledger.changePx > 0) shapes.push(...changeScene(entry, changeRight, y, style));
  }
  return shapes;
}
