import { formatNumber } from '../i18n/format.ts';
import type { Explained } from './explain-frame.ts';
import type { WaterfallStep } from './gap-figure.ts';
import { directionOf, pointsText, scoreText, type GapDimension, type GapIndicator, type GapPart } from './gap-items.ts';

/** More bars than these would be read by nobody; the others are summed by dimension. */
export const mostIndicators = 12;

type Rest = Pick<GapPart, 'id' | 'label' | 'points'>;

function weightText(weight: number): string {
  return `${formatNumber(weight * 100, 2)}%`;
}

function step(part: Rest & Partial<GapPart>, level: 0 | 1, start: number, details: WaterfallStep['details']) {
  return {
    id: part.id,
    label: part.label,
    level,
    weightText: part.weight === undefined ? '' : weightText(part.weight),
    points: part.points,
    text: pointsText(part.points),
    direction: directionOf(part.points),
    start,
    end: start + part.points,
    isOneSided: part.scores?.includes(null) === true,
    details,
  };
}

function scoresOf({ context, ownName, otherName }: Explained, { scores }: GapPart): WaterfallStep['details'] {
  const { headers } = context.words.explain;
  return [
    { label: headers.scoreOf(ownName), text: scoreText(scores[0]) },
    { label: headers.scoreOf(otherName), text: scoreText(scores[1]) },
  ];
}

function detailsOf(explained: Explained, part: GapIndicator): WaterfallStep['details'] {
  const { context, ownName, otherName } = explained;
  const { words } = context;
  const values = part.shown.values.map((value, index) => ({
    label: words.explain.headers.valueOf(index === 0 ? ownName : otherName),
    text: value.value === null ? value.text : words.unitAfter(value.text, part.shown.unit),
  }));
  return [...values, ...scoresOf(explained, part)];
}

function largest(dimensions: readonly GapDimension[]): ReadonlySet<string> {
  const all = dimensions.flatMap(({ indicators }) => indicators);
  const bySize = all.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return new Set(bySize.slice(0, mostIndicators).map(({ id }) => id));
}

/** The bars of a waterfall from `from` on: each dimension, then its larger indicators and the sum of its others. */
export function waterfallSteps(
  explained: Explained,
  from: number,
  dimensions: readonly GapDimension[],
): readonly WaterfallStep[] {
  const { gap } = explained.context.words.explain;
  const shown = largest(dimensions);
  let at = from;
  return dimensions
    .filter(({ weight }) => weight > 0)
    .flatMap((dimension): WaterfallStep[] => {
      let within = at;
      const whole = step(dimension, 0, at, scoresOf(explained, dimension));
      at = whole.end;
      const parts = dimension.indicators
        .filter(({ id }) => shown.has(id))
        .map((part) => {
          const made = step(part, 1, within, detailsOf(explained, part));
          within = made.end;
          return made;
        });
      const others = dimension.indicators.filter(({ id }) => !shown.has(id));
      if (others.length === 0) return [whole, ...parts];
      const points = others.reduce((sum, each) => sum + each.points, 0);
      const rest = { id: `${dimension.id} rest`, label: gap.rest(others.length), points };
      return [whole, ...parts, step(rest, 1, within, [])];
    });
}
