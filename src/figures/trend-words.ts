import { changeMeasure } from '../domain/growth.ts';
import { changeUnit } from '../i18n/figure-wording.ts';
import { formatFrequency, formatPeriod } from '../i18n/format-period.ts';
import type { NumberedBreak } from './break-notes.ts';
import { shortName } from './context.ts';
import type { FigureNote } from './figure.ts';
import type { ParkHistory, TrendFrame } from './trend-series.ts';

/** The unit on the axis, and in the title: an index says there what is 100. */
export function unitOf({ context, view, metric, scale, baseIndex }: TrendFrame): {
  readonly axis: string;
  readonly title: string;
} {
  const { words, language } = context;
  if (view.transform === 'level') return { axis: scale.label, title: scale.label };
  if (view.transform === 'index') {
    return { axis: words.index, title: words.indexUnit(formatPeriod(view.periods[baseIndex] ?? '', language)) };
  }
  const unit = changeUnit(changeMeasure(metric.measure) ?? 'percent', language).trim();
  return { axis: unit, title: unit };
}

/** What kind of values, and how often the lines are cut. */
export function subtitleOf({ context, view, metric }: TrendFrame, breaks: readonly NumberedBreak[]): string {
  const { words, language } = context;
  const suspected = breaks.filter((step) => step.suspected).length;
  const flagged = breaks.length - suspected;
  return [
    formatFrequency(view.frequency, language),
    metric.role === 'actual' ? '' : words.roles[metric.role],
    suspected > 0 ? words.suspectedCount(suspected) : '',
    flagged > 0 ? words.breakCount(flagged) : '',
  ]
    .filter((part) => part !== '')
    .join(words.semicolon);
}

/** What the transform does to the figure. */
export function transformNotes(frame: TrendFrame, histories: readonly ParkHistory[], hasBreaks: boolean): FigureNote[] {
  const { context, view, baseIndex } = frame;
  const { words } = context;
  const unbased = histories
    .filter(({ facts }) => !((facts[baseIndex]?.value ?? 0) > 0))
    .map(({ park }) => shortName(context, park));
  const texts = [
    view.unknown.transform === null ? null : words.notes.impossibleTransform,
    view.transform === 'index' && unbased.length > 0 ? words.notes.indexMissing(unbased.join(words.list)) : null,
    hasBreaks ? words.notes.acrossBreak : null,
  ];
  return texts.filter((text) => text !== null).map((text) => ({ ref: null, text }));
}
