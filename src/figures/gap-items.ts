import type { Mean } from '../contract/scheme.ts';
import { gapBetween, medianRow, type Gap } from '../domain/composite/gap.ts';
import { levelsOf, rowOf, type ParkLevels, type ScaledRow } from '../domain/composite/park-score.ts';
import { formatNumber, formatSigned } from '../i18n/format.ts';
import type { Explained } from './explain-frame.ts';
import { dimensionLabel } from './indicator-label.ts';
import { shownIndicator, type ShownIndicator } from './explain-values.ts';
import type { FigureChange } from './figure.ts';

/** Smaller parts of a gap are rounding. */
const nothing = 1e-9;
const decimals = 2;

export interface GapPart {
  readonly id: string;
  readonly label: string;
  /** Share of the whole, 0–1. */
  readonly weight: number;
  readonly points: number;
  /** On the common scale, of the park and of whom it is set against; null where missing. */
  readonly scores: readonly [own: number | null, other: number | null];
}

export interface GapIndicator extends GapPart {
  readonly shown: ShownIndicator;
}

export interface GapDimension extends GapPart {
  readonly indicators: readonly GapIndicator[];
}

export interface GapItems {
  readonly gap: Extract<Gap, { ok: true }>;
  readonly dimensions: readonly GapDimension[];
}

/** Points of a gap, signed: +2.10. A rounding is a zero. */
export function pointsText(points: number): string {
  return Math.abs(points) < nothing ? '0' : formatSigned(points, decimals);
}

export function scoreText(value: number | null): string {
  return value === null ? '—' : formatNumber(value, decimals);
}

export function directionOf(points: number): FigureChange['direction'] {
  return Math.abs(points) < nothing ? 'flat' : points > 0 ? 'up' : 'down';
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, each) => sum + each, 0);
}

interface Means {
  readonly within: Mean;
  readonly across: Mean;
}

function opened({ prepared }: Explained, row: ScaledRow, means: Means): ParkLevels | null {
  return levelsOf(row, prepared.weights, { method: 'mean', ...means }, prepared.scaled.starts);
}

/** The gap with its dimensions and their indicators, in the order of the scheme; null where scores have no parts. */
export function gapItems(explained: Explained): GapItems | null {
  const { prepared, row, against } = explained;
  const { aggregation, scaled, weights, indicators } = prepared;
  const gap = gapBetween(prepared, row, against);
  if (!gap.ok || aggregation.method !== 'mean') return null;
  const [own, other] = [rowOf(scaled, row), against.kind === 'park' ? rowOf(scaled, against.row) : medianRow(prepared)];
  const [ownLevels, otherLevels] = [opened(explained, own, aggregation), opened(explained, other, aggregation)];
  const rows = against.kind === 'park' ? [row, against.row] : [row];
  const dimensions = prepared.dimensions.map((id, dimension): GapDimension => {
    const from = scaled.starts[dimension] ?? 0;
    const parts = indicators.slice(from, scaled.starts[dimension + 1]).map((indicator, place): GapIndicator => {
      const index = from + place;
      const shown = shownIndicator(explained, indicator, rows);
      return {
        id: indicator.id,
        label: shown.label,
        weight: weights[index] ?? 0,
        points: gap.steps[index]?.points ?? 0,
        scores: [own[index] ?? null, other[index] ?? null],
        shown,
      };
    });
    return {
      id,
      label: dimensionLabel(explained.context, explained.scheme, id),
      weight: sumOf(parts.map(({ weight }) => weight)),
      points: sumOf(parts.map(({ points }) => points)),
      scores: [ownLevels?.within[dimension]?.value ?? null, otherLevels?.within[dimension]?.value ?? null],
      indicators: parts,
    };
  });
  return { gap, dimensions };
}
