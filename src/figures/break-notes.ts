import type { Break } from '../domain/breaks.ts';
import { formatNumber, formatSigned } from '../i18n/format.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { shortName } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureNote } from './figure.ts';
import { scaled } from './scale.ts';
import type { Scale } from './scale.ts';

export interface NumberedBreak extends Break {
  readonly park: string;
  readonly period: string;
  /** ① is 1; numbered in time order, then in the order of parks. */
  readonly ref: number;
}

/** Numbers the breaks of all parks together, in time order. */
export function numberBreaks(
  found: readonly (Break & { readonly park: string })[],
  periods: readonly string[],
): NumberedBreak[] {
  return [...found]
    .sort((a, b) => a.index - b.index)
    .map((each, order) => ({ ...each, period: periods[each.index] ?? '', ref: order + 1 }));
}

/** One note per break: 达城2期·国家2022年1季度8,634 → 4,003（−53.6%）. The first of a kind says whose finding it is. */
export function breakNotes(
  context: FigureContext,
  breaks: readonly NumberedBreak[],
  { scale, decimals }: { readonly scale: Scale; readonly decimals: number },
): FigureNote[] {
  const { words, language } = context;
  return breaks.map((step, order) => {
    const values = [step.before, step.after].map((value) => formatNumber(scaled(scale, value), decimals)).join(' → ');
    const percent = words.paren(`${formatSigned(step.change * 100, 1)}%`);
    const body = words.breakStep(
      shortName(context, step.park),
      formatPeriod(step.period, language),
      `${values}${percent}`,
    );
    const isFirstOfKind = breaks.findIndex((each) => each.suspected === step.suspected) === order;
    const intro = step.suspected ? words.suspectedIntro : words.flaggedIntro;
    return { ref: step.ref, text: isFirstOfKind ? `${intro}${words.colon}${body}` : body };
  });
}
