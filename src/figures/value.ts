import type { Fact, Observation } from '../contract/observation.ts';
import type { Slice } from '../contract/slice.ts';
import { grouped } from '../domain/grouped.ts';
import { missingStateOf } from '../domain/missing.ts';
import { formatQualified, missingMark } from '../i18n/format.ts';
import { noteText } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureValue } from './figure.ts';
import type { ShownFact } from './quantities/shown-fact.ts';
import { scaled, shownDecimals } from './scale.ts';
import type { Scale } from './scale.ts';

const othersOf = new WeakMap<Slice, ReadonlyMap<string, readonly Observation[]>>();

function cellKey(park: string, metric: string, period: string): string {
  return `${park} ${metric} ${period}`;
}

/** What else the slice holds at one place: second sources, plans and targets. */
export function othersAt(
  slice: Slice,
  place: { park: string; metric: string; period: string },
): readonly Observation[] {
  if (slice.others.length === 0) return [];
  let map = othersOf.get(slice);
  if (map === undefined) {
    map = grouped(slice.others, ({ park, metric, period }) => cellKey(park, metric, period));
    othersOf.set(slice, map);
  }
  return map.get(cellKey(place.park, place.metric, place.period)) ?? [];
}

/** The text of a fact: its number with qualifier in the shown unit, or the mark of its missing state. */
export function factText(context: FigureContext, fact: Fact, scale: Scale): string {
  const missing = missingStateOf(fact);
  if (missing !== null || fact.value === null) return missingMark(missing ?? 'O');
  const { qualifier, printed } = fact;
  return formatQualified(
    { value: scaled(scale, fact.value), decimals: shownDecimals(scale, fact), qualifier, printed },
    context.language,
  );
}

/** How a second fact of one cell stands to the first. */
export type OtherKind = 'revised' | 'secondSource' | 'plan' | 'target' | 'actual';

const revisedPattern = /修订|revis/i;

/** A later value of the same role is a revision where either note says so, else simply another source. */
export function otherKind(fact: Fact, other: Observation): OtherKind {
  if (other.role !== fact.role) return other.role;
  const isRevised = [fact.note, other.note].some(
    (note) => note !== null && revisedPattern.test(`${note.zh} ${note.en}`),
  );
  return isRevised ? 'revised' : 'secondSource';
}

function isTold(fact: Fact, other: Observation, texts: { fact: string; other: string }): boolean {
  return other.role !== fact.role || texts.other !== texts.fact;
}

/** A fact as a figure shows it, in the figure's unit. */
export function toFigureValue(
  context: FigureContext,
  fact: ShownFact,
  scale: Scale,
  others: readonly Observation[] = [],
): FigureValue {
  const text = factText(context, fact, scale);
  const { qualifier, role, cumulative, asOf, source, quote, confidence, note } = fact;
  return {
    value: fact.value === null ? null : scaled(scale, fact.value),
    text,
    qualifier,
    status: missingStateOf(fact) ?? fact.status,
    role,
    cumulative,
    asOf,
    derived: fact.derived === true,
    source,
    quote,
    confidence,
    note: noteText(context, note),
    others: others
      .map((other) => ({ other, text: factText(context, other, scale) }))
      .filter(({ other, text: otherText }) => isTold(fact, other, { fact: text, other: otherText }))
      .map(({ other, text: otherText }) => ({
        text: `${context.words.others[otherKind(fact, other)]}${otherText}`,
        source: other.source,
        note: noteText(context, other.note),
      })),
  };
}
