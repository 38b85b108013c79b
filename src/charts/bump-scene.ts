import type { BumpFigure, BumpLine } from '../figures/bump-figure.ts';
import type { BumpLabel, BumpLayout, PlacedRank } from './bump-layout.ts';
import { receded, standing } from './focus-look.ts';
import { markerPath } from './marker-shapes.ts';
import { circlePath, px, scenePath, sceneText, segment, type SceneShape } from './scene.ts';
import { legibleOn } from './contrast.ts';
import { slotColour, type ChartStyle } from './style.ts';
import { fitText } from './text-metrics.ts';

/** A faint line a period, its name under it, and under that of how many. */
export function bumpAxis({ plot, xs, axis, counts }: BumpLayout, { colours, sizes }: ChartStyle): SceneShape[] {
  const unit = sizes.textPx / 12;
  const bottom = plot.top + plot.height + 12 * unit;
  const lines = xs.map((x) =>
    scenePath(segment(x, plot.top, x, bottom), { stroke: colours.grid, widthPx: sizes.hairPx }),
  );
  const labels = axis.labels.map(({ text, x }) =>
    sceneText(text, x, bottom + 11 * unit, { sizePx: sizes.textPx, colour: colours.ink2, align: 'center' }),
  );
  const of = counts.map(({ text, x }) =>
    sceneText(text, x, bottom + 27 * unit, { sizePx: sizes.textPx * 0.92, colour: colours.ink3, align: 'center' }),
  );
  return [...lines, ...labels, ...of];
}

function colourOf({ slot }: BumpLine, { colours }: ChartStyle): string {
  return slot === null ? colours.ink3 : slotColour(colours, slot);
}

/** Level at both ends, so that the eye keeps hold of a line where several cross. */
function pathOf(run: readonly PlacedRank[]): string {
  return run
    .map(({ x, y }, index) => {
      const before = run[index - 1];
      if (before === undefined) return `M${px(x)} ${px(y)}`;
      const bend = px((before.x + x) / 2);
      return `C${bend} ${px(before.y)} ${bend} ${px(y)} ${px(x)} ${px(y)}`;
    })
    .join('');
}

function badge({ line, index, x, y }: PlacedRank, radius: number, style: ChartStyle): SceneShape[] {
  const { colours } = style;
  const isPinned = line.slot !== null;
  return [
    scenePath(circlePath(x, y, radius), {
      fill: isPinned ? colourOf(line, style) : colours.surface,
      stroke: isPinned ? colours.surface : colours.ink3,
      widthPx: style.sizes.hairPx,
    }),
    sceneText(String(line.points[index]?.rank ?? ''), x, y, {
      sizePx: radius * 1.16,
      colour: isPinned ? legibleOn(colourOf(line, style), colours.surface) : colours.ink2,
      bold: isPinned,
      align: 'center',
    }),
  ];
}

/** A point where a badge has no room: small where the line goes on, so that many periods stay a line. */
function dot({ line, x, y }: PlacedRank, isEnd: boolean, style: ChartStyle): SceneShape {
  const { colours, sizes } = style;
  if (line.slot === null)
    return scenePath(circlePath(x, y, sizes.markerPx * (isEnd ? 0.75 : 0.5)), { fill: colours.ink3 });
  return markerPath(line.slot, x, y, {
    radiusPx: sizes.markerPx * (isEnd ? 1.1 : 0.8),
    colour: colourOf(line, style),
    surface: colours.surface,
    opacity: 1,
    isHollow: false,
  });
}

/** Grey lines, then those of pinned parks; each run with its points. Dashed from edition to edition of an evaluation. */
export function bumpLines(figure: BumpFigure, { runs, badgePx }: BumpLayout, style: ChartStyle): SceneShape[] {
  const { sizes } = style;
  const unit = sizes.textPx / 12;
  const stands = standing(style, figure.lines);
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const { line } = first;
    const isPinned = line.slot !== null;
    const stroke = {
      stroke: colourOf(line, style),
      widthPx: isPinned ? sizes.linePx * 1.2 : sizes.linePx * 0.6,
      opacity: isPinned ? 1 : 0.55,
      dash: figure.isOfEditions ? [5 * unit, 3 * unit] : null,
    };
    const points = run.flatMap((point, index) =>
      badgePx === null ? [dot(point, index === 0 || index === run.length - 1, style)] : badge(point, badgePx, style),
    );
    const shapes = [...(run.length > 1 ? [scenePath(pathOf(run), stroke)] : []), ...points];
    return stands(line.park) === 'receded' ? receded(shapes, style) : shapes;
  });
}

function stub({ y, labelY, line }: BumpLabel, from: number, to: number, style: ChartStyle): SceneShape {
  const bend = px((from + to) / 2);
  const d = `M${px(from)} ${px(y)}C${bend} ${px(y)} ${bend} ${px(labelY)} ${px(to)} ${px(labelY)}`;
  return scenePath(d, { stroke: colourOf(line, style), widthPx: style.sizes.hairPx, opacity: 0.7 });
}

/** Name and rank at the left, rank and name at the right, and names of lines that end in between. */
export function bumpLabels(figure: BumpFigure, layout: BumpLayout, style: ChartStyle): SceneShape[] {
  const { plot, stubPx, gapPx, textPx, nameLeftPx, nameRightPx, rankLeftPx, rankRightPx } = layout;
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const stands = standing(style, figure.lines);
  const reach = (layout.badgePx ?? sizes.markerPx) + 2 * unit;
  const words = ({ line, text, labelY }: BumpLabel, at: { rankX: number; nameX: number; namePx: number }) => {
    const isPinned = line.slot !== null;
    const look = { sizePx: textPx, colour: isPinned ? colours.ink : colours.ink2 };
    const rankAlign = at.rankX < plot.left ? ('right' as const) : ('left' as const);
    const name = fitText(line.short, at.namePx, { sizePx: textPx, bold: isPinned });
    return [
      sceneText(text, at.rankX, labelY, { ...look, align: rankAlign }),
      ...(at.namePx > 0 ? [sceneText(name, at.nameX, labelY, { ...look, bold: isPinned, align: rankAlign })] : []),
    ];
  };
  const end = plot.left + plot.width;
  const sides = [
    ...layout.left.map((label) => ({
      label,
      shapes: [
        stub(label, plot.left - reach, plot.left - stubPx + 4 * unit, style),
        ...words(label, {
          rankX: plot.left - stubPx,
          nameX: plot.left - stubPx - rankLeftPx - gapPx,
          namePx: nameLeftPx,
        }),
      ],
    })),
    ...layout.right.map((label) => ({
      label,
      shapes: [
        stub(label, end + reach, end + stubPx - 4 * unit, style),
        ...words(label, { rankX: end + stubPx, nameX: end + stubPx + rankRightPx + gapPx, namePx: nameRightPx }),
      ],
    })),
  ];
  const inside = layout.inside.map((label) => ({
    label,
    shapes: [
      sceneText(label.line.short, label.x, label.y, {
        sizePx: textPx,
        bold: label.line.slot !== null,
        colour: label.line.slot === null ? colours.ink2 : colours.ink,
      }),
    ],
  }));
  return [...sides, ...inside].flatMap(({ label, shapes }) =>
    stands(label.line.park) === 'receded' ? receded(shapes, style) : shapes,
  );
}
