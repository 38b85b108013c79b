import type { WeightSensitivity } from '../domain/composite/weight-sensitivity.ts';
import { formatNumber } from '../i18n/format.ts';
import {
  describeEmpty,
  describeExplained,
  explainedFrame,
  ownRank,
  type Explained,
  type ExplainInput,
} from './explain-frame.ts';
import { indicatorLabel } from './explain-values.ts';
import type { FigureTable } from './figure-table.ts';
import type { TornadoFigure, TornadoRow } from './sensitivity-figure.ts';

/** More bars than these would be read by nobody; the table has all. */
const mostRows = 15;

function spread({ lower, higher, now }: WeightSensitivity): number {
  return Math.max(lower, higher, now) - Math.min(lower, higher, now);
}

function bySpread(a: WeightSensitivity, b: WeightSensitivity): number {
  return spread(b) - spread(a) || b.worst - b.best - (a.worst - a.best) || b.weight - a.weight;
}

function rowOf(explained: Explained, each: WeightSensitivity): TornadoRow {
  const { id, lower, higher, best, worst } = { id: each.indicator, ...each };
  const indicator = explained.prepared.indicators.find((one) => one.id === id);
  return {
    id,
    label: indicator === undefined ? id : indicatorLabel(explained, indicator),
    weight: each.weight,
    weightText: `${formatNumber(each.weight * 100, 2)}%`,
    lower,
    higher,
    best,
    worst,
    moveText: `${String(lower)} → ${String(higher)}`,
    rangeText: best === worst ? String(best) : `${String(best)}—${String(worst)}`,
  };
}

function tableOf({ context, own }: Explained, rows: readonly TornadoRow[]): FigureTable {
  const { headers, weights } = context.words.explain;
  const right = (id: string, label: string, unit: string | null = null) => ({
    id,
    label,
    unit,
    align: 'right' as const,
  });
  const rank = (value: number) => ({ text: String(value), value });
  return {
    columns: [
      { id: 'indicator', label: headers.indicator, unit: null, align: 'left' },
      right('weight', headers.weight),
      right('lower', weights.key.lower),
      right('now', weights.now),
      right('higher', weights.key.higher),
      right('range', weights.range),
    ],
    rows: rows.map(({ id, label, weight, weightText, lower, higher, best, worst, rangeText }) => ({
      id,
      cells: [
        { text: label, value: label },
        { text: weightText, value: weight * 100 },
        rank(lower),
        rank(own.rank),
        rank(higher),
        { text: rangeText, value: worst - best },
      ],
    })),
  };
}

function clauses(explained: Explained, sorted: readonly WeightSensitivity[], rows: readonly TornadoRow[]) {
  const { context, ownName } = explained;
  const { explain } = context.words;
  const [first] = rows;
  const still = sorted.filter((each) => spread(each) === 0).length;
  const isMoved = sorted[0] !== undefined && spread(sorted[0]) > 0;
  return [
    explain.ranks(ownName, ownRank(explained)),
    first === undefined || !isMoved
      ? explain.weights.still
      : explain.weights.most(first.label, first.lower, first.higher),
    isMoved && still > 0 ? explain.weights.unmoved(still, sorted.length) : null,
    explain.weights.ends(Math.min(...sorted.map(({ best }) => best)), Math.max(...sorted.map(({ worst }) => worst))),
  ];
}

/**
 * How the rank of the park explained answers to each weight alone, those that move it most first.
 * @param sensitivity of `weightSensitivity`, of this very calculation and park; null where it was not to be computed
 */
export function toTornadoFigure(input: ExplainInput, sensitivity: readonly WeightSensitivity[] | null): TornadoFigure {
  const { frame, explained, empty } = explainedFrame(input, { isPair: false });
  const { weights, headers } = frame.context.words.explain;
  const look = {
    kind: 'tornado',
    headers: {
      move: `${weights.lower} → ${weights.higher}`,
      range: weights.range,
      weight: headers.weight,
      axis: weights.axis,
    },
    key: weights.key,
  } as const;
  if (explained === null || sensitivity === null) {
    const now = { label: weights.now, rank: 1, text: '' };
    return { ...describeEmpty(frame, weights.name, empty), ...look, now, rows: [] };
  }
  const sorted = sensitivity.toSorted(bySpread);
  const all = sorted.map((each) => rowOf(explained, each));
  const rows = all.slice(0, mostRows);
  const { own, ownName } = explained;
  return {
    ...describeExplained(explained, {
      subject: weights.subject(ownName),
      unit: null,
      subtitle: rows.length < all.length ? [weights.shown(rows.length, all.length)] : [],
      notes: [weights.method],
      clauses: clauses(explained, sorted, rows),
      table: tableOf(explained, all),
      values: [],
    }),
    ...look,
    now: { label: weights.now, rank: own.rank, text: ownRank(explained) },
    rows,
  };
}
