import type { Elapsed } from '../domain/attainment.ts';
import { factAt, missingFact } from '../domain/slice.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { targetsWords } from '../i18n/targets-messages.ts';
import { targetHeader } from './benchmark-cells.ts';
import { caliberNotes } from './caliber-notes.ts';
import { contextOf, say } from './context.ts';
import { describe } from './describe.ts';
import { emptyParks } from './empty.ts';
import type { FigureEmpty, FigureNote, FigureValue } from './figure.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { metricOr } from './metric-shown.ts';
import { resolveTargets } from './resolve-targets.ts';
import { chooseScale, mostDecimals } from './scale.ts';
import { subjectOf } from './subject.ts';
import type { TargetRow, TargetsFigure } from './targets-figure.ts';
import { doneFact, hasRate, type MeasuredTarget, measureTarget, targetRow, type TargetsFrame } from './targets-rows.ts';
import { targetsSentence } from './targets-sentence.ts';
import { targetsTable } from './targets-table.ts';

/** The time gone by where it is the same for every plan; null where it differs or all of it has. */
function commonElapsed(measured: readonly MeasuredTarget[]): Elapsed | null {
  const told = measured.flatMap(({ planned, elapsed }) => (planned === null || elapsed === null ? [] : [elapsed]));
  const [first] = told;
  const isCommon = first !== undefined && told.every(({ months, of }) => months === first.months && of === first.of);
  return isCommon && first.months < first.of ? first : null;
}

/** What the sources say of the targets themselves: 年度目标; “千亿级”为数量级. Each said once, with the parks it is said of. */
function targetNotes({ context }: TargetsFrame, rows: readonly TargetRow[]): string[] {
  const words = targetsWords(context.language);
  const notes = new Map<string, string[]>();
  for (const { short, target } of rows) {
    const note = target?.fact.note ?? null;
    if (note !== null) notes.set(note, [...(notes.get(note) ?? []), short]);
  }
  return [...notes].map(([note, parks]) =>
    parks.length === rows.length ? note : words.targetNote(parks.join(context.words.list), note),
  );
}

function notesOf(
  frame: TargetsFrame,
  {
    rows,
    measured,
    elapsed,
  }: { rows: readonly TargetRow[]; measured: readonly MeasuredTarget[]; elapsed: Elapsed | null },
): FigureNote[] {
  const { context, metric, scale, view, slice } = frame;
  const words = targetsWords(context.language);
  const summed = rows.filter(({ done }) => done.derived && done.value !== null).map(({ short }) => short);
  const named = summed.length > 3 ? words.someParks(summed.length) : summed.join(context.words.list);
  const summedBy = summed.length === rows.length ? '' : named;
  const isTimed = rows.some(({ even }) => even !== null);
  const rateless = metric.direction === 'lower' ? words.lowerNote : words.levelNote;
  const placed = measured
    .filter(({ done }) => done !== null)
    .map(({ park, done }) => ({ park, period: done?.through ?? view.period, fact: doneFact(done), others: [] }));
  const texts = [
    ...(rows.some(({ rate }) => rate !== null) ? [words.rateNote] : hasRate(metric) ? [] : [rateless]),
    ...(isTimed ? [words.evenNote(elapsed === null ? '' : words.months(elapsed.months, elapsed.of))] : []),
    ...(rows.some(({ pace }) => (pace?.needed ?? null) !== null) ? [words.paceNote] : []),
    ...(rows.some((row) => row.isMagnitude) ? [words.magnitudeNote] : []),
    ...(summed.length > 0 ? [words.summed(summedBy)] : []),
    ...targetNotes(frame, rows),
  ];
  const isSaid = placed.some(({ park }) => factAt(slice, park, view.period).value !== null);
  return [
    ...texts.map((text) => ({ ref: null, text })),
    ...(isSaid || placed.length > 0 ? caliberNotes(context, { metric, scale, hasDerived: false, placed }) : []),
  ];
}

/** The chosen parks' plans or targets for one period, and what is done of them by the latest figures. */
export function toTargetsFigure({ view: asked, catalog, language, slice }: MetricFigureInput): TargetsFigure {
  const context = contextOf(catalog, language);
  const words = targetsWords(language);
  const view = resolveTargets({ ...asked, figure: 'targets' }, catalog, slice);
  const metric = metricOr(catalog, view.metric);
  const parks = view.parks.filter((park) => park !== null);
  const measured = parks.map((park) => measureTarget({ context, view, slice, metric }, park));
  const facts = measured.flatMap(({ planned, done }) => [planned ?? missingFact('O'), doneFact(done)]);
  const scale = chooseScale(metric, facts, language);
  const frame: TargetsFrame = { context, view, slice, metric, scale };
  const size = ({ rate, target, done }: TargetRow): number =>
    rate?.value ?? (target === null ? -Infinity : done.value === null ? -Number.MAX_VALUE : -1);
  const rows = measured.map((each) => targetRow(frame, each)).toSorted((a, b) => size(b) - size(a) || 0);
  const planned = rows.flatMap(({ target }) => target ?? []);
  const elapsed = metric.measure === 'flow' ? commonElapsed(measured) : null;
  const through = new Set(
    rows.filter(({ target, done }) => target !== null && done.value !== null).map((row) => row.through),
  );
  const [since] = through;
  const role = targetHeader(context.words, planned);
  const headers = { ...words.headers, target: `${role.slice(0, 1).toUpperCase()}${role.slice(1)}` };
  const planLabel = {
    zh: targetsWords('zh').subject(metric.label.zh, role),
    en: targetsWords('en').subject(metric.label.en, role),
  };
  const unplanned = rows.length - planned.length;
  const empty = emptyOf(frame, { parks, isEmpty: planned.length === 0 });
  const derived = (row: TargetRow): readonly (FigureValue | null | undefined)[] => [
    ...[row.done, row.target?.fact, row.rate, row.shortfall, row.lead, row.pace?.soFar, row.pace?.needed],
  ];
  return {
    ...describe(context, {
      title: {
        time: formatPeriod(view.period, language),
        subject: subjectOf(context, parks, metric.role === 'actual' ? { ...metric, label: planLabel } : metric),
        unit: scale.label === '' ? null : scale.label,
      },
      subtitle: [
        words.subtitle(role),
        through.size > 1 ? words.mixedThrough : since ? words.through(since) : '',
        unplanned > 0 && planned.length > 0 ? words.noneTold(unplanned) : '',
      ]
        .filter((part) => part !== '')
        .join(context.words.semicolon),
      notes: empty === null ? notesOf(frame, { rows, measured, elapsed }) : [],
      sentence: empty === null ? targetsSentence(frame, { rows, elapsed, words }) : '',
      table: targetsTable(context, { rows, headers, unit: scale.label }, words),
      empty,
      values: rows.flatMap((row) => derived(row).filter((value) => value !== null && value !== undefined)),
    }),
    kind: 'targets',
    unit: scale.label,
    decimals: mostDecimals(scale, facts),
    headers,
    rows,
  };
}

function emptyOf(
  { context, metric }: TargetsFrame,
  { parks, isEmpty }: { readonly parks: readonly string[]; readonly isEmpty: boolean },
): FigureEmpty | null {
  if (parks.length === 0) return emptyParks(context);
  if (!isEmpty) return null;
  const words = targetsWords(context.language);
  const label = say(context, metric.label);
  return {
    title: words.title,
    advice: words.advice(label),
    way: { label: words.toBars(label), change: { figure: 'bars' } },
  };
}
