import { dodge } from '../../charts/dodge.ts';
import { placeLabels, type Box } from '../../charts/label-places.ts';
import type { ChartStyle } from '../../charts/style.ts';
import { fitText, measureText } from '../../charts/text-metrics.ts';
import type { PointLabel } from './data-labels.ts';
import type { LineFrame } from './line-frame.ts';
import type { ChartLine } from './line-series.ts';
import { fontAllowance } from './slide-head.ts';

interface LabelRoom {
  readonly frame: LineFrame;
  readonly style: ChartStyle;
  readonly sizePt: number;
  readonly markerPt: number;
  readonly format: string;
  readonly ledgerPt: number;
}

const gapPt = 4;
const pitchEm = 1.35;

function decimalsOf(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

/** What stands at the end of a line: its name and last value. */
export function endWords({ name, end }: ChartLine, format: string): string {
  if (end === null) return '';
  const digits = decimalsOf(format);
  const number = end.value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return end.words ?? `${name}  ${number}`;
}

/** Names at the line ends, moved apart where lines end close together. */
function endLabels(lines: readonly ChartLine[], room: LabelRoom): { line: ChartLine; label: PointLabel; box: Box }[] {
  const { frame, style, sizePt, format, ledgerPt } = room;
  const { plot } = frame;
  const lastIndex = Math.max(0, ...lines.map(({ values }) => values.length - 1));
  const order = lines
    .flatMap((line) => (line.end === null ? [] : [{ line, end: line.end, y: frame.yOf(line.end.value) }]))
    .sort((a, b) => a.y - b.y);
  const places = dodge(
    order.map(({ y }) => y),
    sizePt * pitchEm,
    { min: plot.y, max: plot.y + plot.height },
  );
  return order.map(({ line, end, y }, at) => {
    const place = places[at] ?? y;
    const isPark = line.slot !== null;
    const look = { sizePt, colour: isPark ? style.colours.ink : style.colours.ink2, bold: isPark };
    // A break at the last point has no other place for its number.
    const flag = /[①-⑳]/.exec(line.points.get(end.index)?.words ?? '')?.[0] ?? '';
    const own = end.words === null && flag === '' ? null : `${endWords(line, format)}${flag}`;
    const movedBy = { x: frame.xOf(lastIndex) - frame.xOf(end.index), y: place - y };
    const left = plot.x + plot.width;
    return {
      line,
      label: {
        index: end.index,
        position: 'r',
        look,
        format,
        movedBy,
        says:
          own === null ? { hasName: true, hasValue: true } : fitText(own, ledgerPt, { sizePx: sizePt, bold: isPark }),
      },
      box: { left, right: left + ledgerPt, top: place - sizePt / 2, bottom: place + sizePt / 2 },
    };
  });
}

/** Small boxes along the lines of parks: words had better not stand on them. */
function strokes(drawn: readonly ChartLine[], { frame }: LabelRoom): Box[] {
  const stepPt = 8;
  return drawn
    .filter(({ slot, hasLine }) => slot !== null && hasLine)
    .flatMap(({ values }) =>
      values.flatMap((value, index) => {
        const next = values[index + 1] ?? null;
        if (value === null || next === null) return [];
        const steps = Math.ceil((frame.xOf(index + 1) - frame.xOf(index)) / stepPt);
        return Array.from({ length: steps }, (_, step) => {
          const share = (step + 0.5) / steps;
          const x = frame.xOf(index) + share * (frame.xOf(index + 1) - frame.xOf(index));
          const y = frame.yOf(value) + share * (frame.yOf(next) - frame.yOf(value));
          return { left: x - 1.5, right: x + 1.5, top: y - 1.5, bottom: y + 1.5 };
        });
      }),
    );
}

/** The labels of every line: names at the ends, and beside single points what their number does not say. */
export function lineLabels(
  drawn: readonly ChartLine[],
  room: LabelRoom & { readonly hasEnds: boolean },
): ReadonlyMap<ChartLine, readonly PointLabel[]> {
  const { frame, style, sizePt, markerPt, format } = room;
  const { plot } = frame;
  const ends = room.hasEnds ? endLabels(drawn, room) : [];
  const wordsPt = sizePt * 0.9;
  const worded = drawn.flatMap((line, order) =>
    [...line.points].flatMap(([index, { words }]) => {
      const value = line.values[index] ?? null;
      const isNamed = ends.some((end) => end.line === line && end.label.index === index);
      if (words === '' || value === null || isNamed) return [];
      return [{ line, index, words, id: `${order} ${index}`, x: frame.xOf(index), y: frame.yOf(value) }];
    }),
  );
  const height = wordsPt * 1.2;
  const places = placeLabels(
    worded.map(({ id, x, y, words }) => ({
      id,
      x,
      y,
      radiusPx: markerPt / 2,
      widthPx: measureText(words, wordsPt) / fontAllowance + 2,
      heightPx: height,
    })),
    {
      within: {
        left: plot.x - sizePt,
        right: plot.x + plot.width + sizePt,
        top: plot.y - sizePt,
        bottom: plot.y + plot.height,
      },
      taken: ends.map(({ box }) => box),
      shy: strokes(drawn, room),
      hasLeaders: true,
    },
    gapPt,
  );
  const labels = new Map<ChartLine, PointLabel[]>(drawn.map((line) => [line, []]));
  for (const { line, label } of ends) labels.get(line)?.push(label);
  for (const { line, index, words, id, x, y } of worded) {
    const box = places.find((place) => place.id === id)?.box;
    if (box === undefined) continue;
    // Where PowerPoint itself sets a label above its point.
    const usual = { x, y: y - markerPt / 2 - gapPt - height / 2 };
    labels.get(line)?.push({
      index,
      position: 't',
      look: { sizePt: wordsPt, colour: style.colours.ink2 },
      format,
      movedBy: { x: (box.left + box.right) / 2 - usual.x, y: (box.top + box.bottom) / 2 - usual.y },
      says: words,
    });
  }
  return labels;
}
