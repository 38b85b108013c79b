import { roundDecimal, shiftDecimal } from '../domain/decimal.ts';
import { reachingValue } from '../domain/composite/reaching-value.ts';
import { rankAtValue, type WhatItTakes } from '../domain/composite/what-it-takes.ts';
import { formatNumber, formatSigned } from '../i18n/format.ts';
import { shortName } from './context.ts';
import {
  describeEmpty,
  describeExplained,
  explainedFrame,
  ownRank,
  type Explained,
  type ExplainInput,
} from './explain-frame.ts';
import { shownIndicator, type ShownIndicator } from './explain-values.ts';
import type { FigureValue, TableFigure } from './figure.ts';
import type { FigureTable, TableCell, TableRow } from './figure-table.ts';

interface TakenBase {
  readonly id: string;
  readonly shown: ShownIndicator;
  readonly now: FigureValue | undefined;
}

/** What is printed: the value needed is rounded, and still reaches the rank. */
interface Needed extends TakenBase {
  readonly kind: 'value';
  readonly needed: number;
  readonly neededText: string;
  readonly change: number;
  readonly changeText: string;
  /** Share of today's value, signed; null where today's is zero. */
  readonly relative: number | null;
  readonly relativeText: string;
  readonly rank: number;
  readonly isBeyondBest: boolean;
}

type Taken = Needed | (TakenBase & Pick<Extract<WhatItTakes, { kind: 'cannot' }>, 'kind' | 'reason'>);

/** The difference of two printed numbers as decimal arithmetic has it. */
function difference(a: number, b: number, decimals: number): number {
  const whole = shiftDecimal(a, decimals) - shiftDecimal(b, decimals);
  return shiftDecimal(Math.abs(whole - Math.round(whole)) < 1e-6 ? Math.round(whole) : whole, -decimals);
}

function takenOf(explained: Explained, take: WhatItTakes, target: number): Taken | null {
  const { prepared, row } = explained;
  const index = prepared.indicators.findIndex(({ id }) => id === take.indicator);
  const indicator = prepared.indicators[index];
  if (indicator === undefined) return null;
  const shown = shownIndicator(explained, indicator, [row], take.kind === 'value' ? take.to : null);
  const [now] = shown.values;
  const base = { id: take.indicator, shown, now };
  if (take.kind === 'cannot') return { ...base, kind: 'cannot', reason: take.reason };
  const rankAt = rankAtValue(prepared, row, index);
  const { value, decimals } = reachingValue(
    shown.toShown(take.to),
    { decimals: shown.decimals, isUp: take.to > take.from },
    (printed) => (rankAt(shown.fromShown(printed)) ?? Infinity) <= target,
  );
  // Of the printed numbers, so that the row adds up.
  const from = roundDecimal(shown.toShown(take.from), shown.decimals);
  const change = difference(value, from, decimals);
  const relative = from === 0 ? null : change / Math.abs(from);
  return {
    ...base,
    kind: 'value',
    needed: value,
    neededText: formatNumber(value, decimals),
    change,
    changeText: formatSigned(change, decimals),
    relative,
    relativeText: relative === null ? '—' : formatSigned(relative * 100, 1),
    rank: rankAt(shown.fromShown(value)) ?? take.rank,
    isBeyondBest: take.isBeyondBest,
  };
}

/** Least relative change first, then those from zero, then those that cannot. */
function order(a: Taken, b: Taken): number {
  const key = (taken: Taken) => (taken.kind === 'cannot' ? Infinity : Math.abs(taken.relative ?? Number.MAX_VALUE));
  const [x, y] = [key(a), key(b)];
  return x === y ? 0 : x - y;
}

const none: TableCell = { text: '—', value: null };

function rowOf(explained: Explained, taken: Taken): TableRow {
  const { context, result } = explained;
  const { explain, score } = context.words;
  const { shown, now, id } = taken;
  const head: TableCell[] = [
    { text: shown.labelWithUnit, value: shown.label },
    now === undefined ? none : { text: now.text, value: now.value, fact: now },
  ];
  if (taken.kind === 'cannot') {
    const why = explain.takes.cannot[taken.reason];
    return { id, cells: [...head, none, none, none, none, { text: why, value: why }] };
  }
  const remark = taken.isBeyondBest ? explain.takes.beyond : '';
  return {
    id,
    cells: [
      ...head,
      { text: taken.neededText, value: taken.needed },
      { text: taken.changeText, value: taken.change },
      { text: taken.relativeText, value: taken.relative === null ? null : taken.relative * 100 },
      { text: score.rankOf(taken.rank, result.of, false), value: taken.rank },
      { text: remark, value: remark },
    ],
  };
}

function tableOf(explained: Explained, taken: readonly Taken[]): FigureTable {
  const { headers, takes } = explained.context.words.explain;
  const right = (id: string, label: string, unit: string | null = null) => ({
    id,
    label,
    unit,
    align: 'right' as const,
  });
  return {
    columns: [
      { id: 'indicator', label: headers.indicator, unit: null, align: 'left' },
      right('now', takes.now),
      right('needed', takes.needed),
      right('change', takes.change),
      right('relative', takes.relative, '%'),
      right('rank', takes.rank),
      { id: 'remark', label: takes.remark, unit: null, align: 'left' },
    ],
    rows: taken.map((each) => rowOf(explained, each)),
  };
}

function clauses(explained: Explained, taken: readonly Taken[], target: number): (string | null)[] {
  const { context, ownName } = explained;
  const { words } = context;
  const { takes } = words.explain;
  const possible = taken.flatMap((each) => (each.kind === 'value' ? [each] : []));
  const [least] = possible;
  const beyond = possible.filter(({ isBeyondBest }) => isBeyondBest).length;
  const withUnit = (text: string, { shown }: Taken) => words.unitAfter(text, shown.unit);
  return [
    words.explain.ranks(ownName, ownRank(explained)),
    takes.reach(target),
    least === undefined
      ? takes.none
      : takes.least(
          least.shown.label,
          withUnit(least.now?.text ?? '', least),
          withUnit(least.neededText, least),
          least.relative === null ? '' : `${least.relativeText}%`,
        ),
    least === undefined ? null : takes.possible(possible.length, taken.length),
    beyond === 0 ? null : takes.beyondBest(beyond),
  ];
}

/** Whether a better value can cost a place under the method, so that the value found is the first, not surely the least. */
function isUneven({ normalisation, outliers, aggregation }: Explained['scheme']): boolean {
  return normalisation.method === 'z_score' || outliers.method !== 'none' || aggregation.method === 'topsis';
}

/** How many places a park can gain of those asked for: no more than there are before it. */
export function placesOf(asked: number, rank: number): number {
  return Math.min(asked, rank - 1);
}

/**
 * What each indicator alone would have to be for the park explained to gain places, least relative change first. The value needed is
 * printed with as many decimals as today's, rounded so that it still reaches the rank.
 * @param takes of `whatItTakes`, of this very calculation, park and `placesOf` the places; null where it was not to be computed
 */
export function toTakesFigure(input: ExplainInput, asked: number, takes: readonly WhatItTakes[] | null): TableFigure {
  const { frame, explained, empty } = explainedFrame(input, { isPair: false });
  const { explain } = frame.context.words;
  const places = explained === null ? 0 : placesOf(asked, explained.own.rank);
  if (explained === null || takes === null || places === 0) {
    const said = explain.empty;
    const second = input.result.parks.find(({ rank }) => rank > 1);
    const first =
      explained !== null && places === 0
        ? {
            title: said.first(explained.ownName),
            advice: said.firstAdvice,
            way:
              second === undefined
                ? null
                : { label: said.toPark(shortName(frame.context, second.park)), change: { explained: second.park } },
          }
        : null;
    return { ...describeEmpty(frame, explain.takes.name, empty ?? first), kind: 'table' };
  }
  const target = explained.own.rank - places;
  const taken = takes.flatMap((take) => takenOf(explained, take, target) ?? []).toSorted(order);
  return {
    ...describeExplained(explained, {
      subject: explain.takes.subject(explained.ownName, places),
      unit: null,
      subtitle: [explain.ranks(explained.ownName, ownRank(explained)), explain.takes.target(target)],
      notes: [explain.takes.method, ...(isUneven(explained.scheme) ? [explain.takes.uneven] : [])],
      clauses: clauses(explained, taken, target),
      table: tableOf(explained, taken),
      values: taken.flatMap(({ now }) => (now === undefined ? [] : [now])),
    }),
    kind: 'table',
  };
}
