import { changeMeasure } from '../domain/growth.ts';
import { withoutGaps } from '../domain/period.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { breakNotes } from './break-notes.ts';
import { caliberNotes } from './caliber-notes.ts';
import { isMoney } from './change.ts';
import { guardCalibers } from './caliber-guard.ts';
import { contextOf } from './context.ts';
import { describe } from './describe.ts';
import type { FigureNote } from './figure.ts';
import { noSlices } from './metric-figure-input.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { emptyPair } from './pair-empty.ts';
import type { PairFigure, PairRow } from './pair-figure.ts';
import { pairAgainst, pairRows, parkPairs } from './pair-rows.ts';
import type { PairFrame, ParkPair } from './pair-rows.ts';
import { pairSentence } from './pair-sentence.ts';
import { pairTable } from './pair-table.ts';
import { metricOr } from './metric-shown.ts';
import { resolveView } from './resolve-view.ts';
import { toQuantity } from './quantities/to-quantity.ts';
import { chooseScale, mostDecimals } from './scale.ts';
import { frequencyText, isGrowth, transformNotes } from './trend-words.ts';
import { subjectOf } from './subject.ts';
import { othersAt } from './value.ts';

/** Dots and lines are read by their place, not their length: where no value is below this share of the largest, zero would only flatten them. */
const tightShare = 0.5;

function startsAtZero(values: readonly number[]): boolean {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return !(least > 0 && least / most > tightShare);
}

/** Notes of breaks first, since their numbers stand in the plot; then what the values and changes are. */
function notesOf(frame: PairFrame, pairs: readonly ParkPair[], rows: readonly PairRow[]): FigureNote[] {
  const { context, view, slice, metric, levels, quantity } = frame;
  const { words } = context;
  const breaks = pairs.flatMap((pair) => pair.breaks).toSorted((a, b) => a.ref - b.ref);
  const crossing = new Set(breaks.map(({ park }) => park));
  const hasDerived = rows.some(({ change }) => change !== null);
  const isNominal =
    changeMeasure(quantity.metric.measure) === 'percent' && isMoney(quantity.metric) && pairAgainst(view) === 'versus';
  const reasons = rows.flatMap(({ park, short, changeNote }) =>
    changeNote === null || crossing.has(park) ? [] : [`${short}${words.colon}${words.pair.noneTaken(changeNote)}`],
  );
  const decimals = mostDecimals(
    levels,
    pairs.flatMap((pair) => [pair.levels.before, pair.levels.after]),
  );
  const placed = pairs.flatMap(({ park, levels: { before, after } }) =>
    [
      { period: view.from, fact: before },
      { period: view.to, fact: after },
    ].map(({ period, fact }) => {
      return { park, period, fact, others: othersAt(slice, { park, metric: metric.id, period }) };
    }),
  );
  const texts = [
    ...(breaks.length === 0 ? [] : [words.pair.acrossBreak]),
    ...(reasons.length === 0 ? [] : [`${reasons.join(words.semicolon)}${words.stop}`]),
    ...(hasDerived && isNominal ? [words.pair.nominal] : []),
  ];
  return [
    ...breakNotes(context, breaks, { scale: levels, decimals }),
    ...transformNotes({ context, view, quantity }),
    ...texts.map((text) => ({ ref: null, text })),
    ...caliberNotes(context, {
      metric: quantity.levels,
      scale: levels,
      placed,
      hasDerived: (hasDerived || isGrowth(view.transform, quantity)) && !isNominal,
    }),
  ];
}

function pairFigure(
  kind: PairFigure['kind'],
  { view: asked, catalog, language, slice, more = noSlices }: MetricFigureInput,
): PairFigure {
  const context = contextOf(catalog, language);
  const { words } = context;
  const resolved = resolveView({ ...asked, figure: kind }, catalog, slice);
  const view = { ...resolved, periods: withoutGaps(resolved.periods) };
  const metric = metricOr(catalog, view.metric);
  const quantity = toQuantity({ context, view, metric, slice, more });
  const told = parkPairs(view, quantity).flatMap(({ park, levels: { before, after } }) => [
    { park, period: view.from, fact: before },
    { park, period: view.to, fact: after },
  ]);
  const levels = chooseScale(
    quantity.levels,
    told.map(({ fact }) => fact),
    language,
  );
  const guard = guardCalibers(context, { metric: quantity.levels, scale: levels, placed: told });
  const pairs = parkPairs(view, { ...quantity, historyOf: (park) => guard.keep(quantity.historyOf(park)) });
  const facts = pairs.flatMap(({ before, after }) => [before, after]);
  const scale = quantity.isDerived ? chooseScale(quantity.metric, facts, language) : levels;
  const frame: PairFrame = { context, view, slice, metric, levels, quantity, scale };
  const measured = pairRows(frame, pairs);
  const rows = measured.map(({ row }) => row);
  const shown = rows.flatMap(({ before, after }) => [before, after]);
  const numbers = shown.flatMap(({ value }) => (value === null ? [] : [value]));
  const inverted = quantity.metric.measure === 'rank';
  const isLog = view.scale === 'log' && !inverted && numbers.every((value) => value > 0);
  const fromZero = !inverted && !isLog && startsAtZero(numbers);
  const periods = { before: formatPeriod(view.from, language), after: formatPeriod(view.to, language) };
  const changeHeader = words.changeHeaders[pairAgainst(view)];
  const empty = emptyPair(frame);
  return {
    ...describe(context, {
      title: {
        time: view.from === view.to ? periods.after : words.pair.periods(periods.before, periods.after),
        subject: subjectOf(
          context,
          pairs.map(({ park }) => park),
          quantity.metric,
        ),
        unit: quantity.unitTitle ?? (scale.label === '' ? null : scale.label),
      },
      subtitle: [
        frequencyText(
          context,
          view,
          told.map(({ fact }) => fact),
        ),
        metric.role === 'actual' ? '' : words.roles[metric.role],
        isLog ? words.pair.logScale : '',
        fromZero || inverted || isLog ? '' : words.pair.notFromZero,
      ]
        .filter((part) => part !== '')
        .join(words.semicolon),
      notes: notesOf(frame, pairs, rows),
      sentence: empty === null ? pairSentence(frame, measured) : '',
      table: pairTable(frame, { rows, periods, changeHeader }),
      empty,
      guard: guard.findings,
      values: shown,
      marks: pairs.some(({ breaks }) => breaks.length > 0) ? ['break'] : [],
    }),
    kind,
    unit: scale.label,
    decimals: mostDecimals(scale, facts),
    inverted,
    scale: isLog ? 'log' : 'linear',
    fromZero,
    periods,
    changeHeader,
    rows,
  };
}

/** The chosen parks at the two ends of the View's span, on one axis: who moved, how far, from where. */
export function toDumbbellFigure(input: MetricFigureInput): PairFigure {
  return pairFigure('dumbbell', input);
}

/** The same two values as a line between two axes: who overtook whom. */
export function toSlopeFigure(input: MetricFigureInput): PairFigure {
  return pairFigure('slope', input);
}
