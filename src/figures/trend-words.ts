import type { Fact } from '../contract/observation.ts';
import { formatFrequency, formatPeriod, formatYearToDate } from '../i18n/format-period.ts';
import type { NumberedBreak } from './break-notes.ts';
import type { FigureContext } from './context.ts';
import type { FigureNote } from './figure.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { ResolvedView } from './resolve-view.ts';
import type { TrendFrame } from './trend-series.ts';
import type { Transform } from './view.ts';

/** The unit on the axis, and in the title: an index says there what is 100. */
export function unitOf({ quantity, scale }: TrendFrame): { readonly axis: string; readonly title: string } {
  return { axis: scale.label, title: quantity.unitTitle ?? scale.label };
}

/** What kind of values the facts shown are: of a period each, or all of them since the year began. */
export function frequencyText(
  { language }: FigureContext,
  { frequency, transform }: Pick<ResolvedView, 'frequency' | 'transform'>,
  facts: readonly Pick<Fact, 'value' | 'cumulative'>[],
): string {
  const there = facts.filter(({ value }) => value !== null);
  const isYearToDate = there.length > 0 && there.every(({ cumulative }) => cumulative === 'ytd');
  return isYearToDate && transform === 'level'
    ? formatYearToDate(frequency, language)
    : formatFrequency(frequency, language);
}

/** What kind of values, and how often the lines are cut. */
export function subtitleOf(
  { context, view, metric }: TrendFrame,
  facts: readonly Pick<Fact, 'value' | 'cumulative'>[],
  breaks: readonly NumberedBreak[],
): string {
  const { words } = context;
  const suspected = breaks.filter((step) => step.suspected).length;
  const flagged = breaks.length - suspected;
  return [
    frequencyText(context, view, facts),
    metric.role === 'actual' ? '' : words.roles[metric.role],
    suspected > 0 ? words.suspectedCount(suspected) : '',
    flagged > 0 ? words.breakCount(flagged) : '',
  ]
    .filter((part) => part !== '')
    .join(words.semicolon);
}

/** Which ends of the span asked for are not shown, as no chosen park has a value there. */
function spanNotes({ words, language }: FigureContext, { figure, unknown }: ResolvedView): string[] {
  if (figure === 'bars') return [];
  const asked = [...new Set([unknown.from, unknown.to])].filter((period) => period !== null);
  if (asked.length === 0) return [];
  const periods = asked.map((period) => formatPeriod(period, language)).join(words.list);
  return [words.notes.spanLacks(periods)];
}

/** What the transform does to the figure: its formula, or why it was not made; and what of the span asked for is not there. */
export function transformNotes({
  context,
  view,
  quantity,
}: Pick<TrendFrame, 'context' | 'view' | 'quantity'>): FigureNote[] {
  const refused = view.unknown.transform === null ? [] : [context.words.notes.impossibleTransform];
  return [...spanNotes(context, view), ...refused, ...quantity.notes].map((text) => ({ ref: null, text }));
}

/** Whether what is shown is growth this product derived, which is not the growth a source reports. */
export function isGrowth(transform: Transform, { isDerived }: Pick<Quantity, 'isDerived'>): boolean {
  return isDerived && (transform === 'yoy' || transform === 'pop');
}
