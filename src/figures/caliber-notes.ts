import type { Metric } from '../contract/catalog.ts';
import type { Fact, Observation } from '../contract/observation.ts';
import { grouped } from '../domain/grouped.ts';
import { changeMeasure } from '../domain/growth.ts';
import { formatAsOf, formatPeriod } from '../i18n/format-period.ts';
import { isMoney } from './change.ts';
import { say, shortName } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureNote } from './figure.ts';
import type { Scale } from './scale.ts';
import { factText, otherKind } from './value.ts';

/** A fact at its place, with what else stands there. */
export interface PlacedFact {
  readonly park: string;
  readonly period: string;
  readonly fact: Fact;
  readonly others: readonly Observation[];
}

export interface CaliberInput {
  readonly metric: Metric;
  readonly scale: Scale;
  readonly placed: readonly PlacedFact[];
  /** Whether the figure shows changes this product derived. */
  readonly hasDerived: boolean;
}

function only<Item>(items: readonly Item[]): { readonly one: Item | null; readonly isMixed: boolean } {
  const kinds = new Set(items);
  return { one: kinds.size === 1 ? (items[0] ?? null) : null, isMixed: kinds.size > 1 };
}

function kindNotes({ words }: FigureContext, facts: readonly Fact[]): string[] {
  const notes: string[] = [];
  const cumulative = only(facts.map((fact) => fact.cumulative));
  if (cumulative.isMixed) notes.push(words.notes.mixedCumulative);
  if (cumulative.one === 'ytd') notes.push(words.notes.ytd);
  if (cumulative.one === 'since_start') notes.push(words.notes.sinceStart);
  const role = only(facts.map((fact) => fact.role));
  if (role.isMixed) notes.push(words.notes.mixedRole);
  if (role.one === 'plan') notes.push(words.notes.plan);
  if (role.one === 'target') notes.push(words.notes.target);
  return notes;
}

const namesShown = 4;

/** As-of dates that differ among the parks of one period, each with the parks it holds for. */
function asOfNote(context: FigureContext, placed: readonly PlacedFact[]): string[] {
  const { words, language } = context;
  if (only(placed.map(({ period }) => period)).isMixed) return [];
  const byMoment = grouped(placed, ({ period, fact }) => fact.asOf ?? period);
  if (byMoment.size < 2) return [];
  const parts = [...byMoment].map(([moment, facts]) => {
    const names = facts.map(({ park }) => shortName(context, park));
    const more = names.length > namesShown ? '…' : '';
    return `${names.slice(0, namesShown).join(words.list)}${more}${words.colon}${formatAsOf(moment, language)}`;
  });
  return [words.notes.mixedAsOf(parts.join(words.semicolon))];
}

function secondSourceNotes(context: FigureContext, scale: Scale, placed: readonly PlacedFact[]): string[] {
  const { words, language } = context;
  return placed.flatMap(({ park, period, fact, others }) =>
    others.flatMap((other) => {
      const kind = otherKind(fact, other);
      const value = factText(context, other, scale);
      if ((kind !== 'revised' && kind !== 'secondSource') || value === factText(context, fact, scale)) return [];
      return [words.notes[kind](shortName(context, park), formatPeriod(period, language), value)];
    }),
  );
}

/** Money at current prices grows nominally; persons and firms simply grow; rates differ. */
function derivedNote({ words }: FigureContext, metric: Metric): string {
  if (changeMeasure(metric.measure) !== 'percent') return words.notes.derivedDifference;
  return isMoney(metric) ? words.notes.derivedGrowth : words.notes.derivedPlain;
}

/** The notes a reader needs to read the values right: 累计, 计划, 时点, 名义, 修订. Empty where nothing is unusual. */
export function caliberNotes(
  context: FigureContext,
  { metric, scale, placed, hasDerived }: CaliberInput,
): FigureNote[] {
  const { words } = context;
  const valued = placed.filter(({ fact }) => fact.value !== null);
  const facts = valued.map(({ fact }) => fact);
  const texts = [
    ...(metric.note === null ? [] : [say(context, metric.note)]),
    ...kindNotes(context, facts),
    ...(metric.measure === 'growth' ? [words.notes.reportedGrowth] : []),
    ...(hasDerived ? [derivedNote(context, metric)] : []),
    ...asOfNote(context, valued),
    ...secondSourceNotes(context, scale, valued),
  ];
  return texts.map((text) => ({ ref: null, text }));
}
