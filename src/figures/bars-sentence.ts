import { formatPeriod } from '../i18n/format-period.ts';
import { changePhrase } from './change.ts';
import { say } from './context.ts';
import type { FigureContext } from './context.ts';
import type { BarRow } from './bars-figure.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import type { Scale } from './scale.ts';

interface BarsSentenceInput {
  /** Rows that have a value, best first. */
  readonly rows: readonly BarRow[];
  readonly scale: Scale;
  readonly period: string;
  readonly against: 'yoy' | 'pop' | null;
}

/** Who leads with what, its change, and who follows. */
export function barsSentence(context: FigureContext, { rows, scale, period, against }: BarsSentenceInput): string {
  const [first, ...rest] = rows;
  if (first === undefined) return '';
  const { words, language } = context;
  const label = say(context, scale.metric.label);
  const gap = language === 'en' ? ' ' : '';
  const value = (row: BarRow): string => valuePhrase(context, row.value.text, scale);
  const lead =
    language === 'zh' ? `${first.short}${label}${value(first)}` : `${first.short} (${label}: ${value(first)})`;
  const followers = rest.slice(0, 2).map((row) => `${row.short}${gap}${value(row)}`);
  const isAlone = rest.length === 0 || first.rank === null || scale.metric.measure === 'rank';
  const change = against === null ? null : changePhrase(context, scale.metric, { change: first.change, against });
  return sentenceOf(context, [
    words.during(formatPeriod(period, language), isAlone ? lead : words.first(lead)),
    change,
    followers.length === 0 ? null : words.followed(followers.join(words.list)),
  ]);
}
