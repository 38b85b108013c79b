import type { Metric } from '../contract/catalog.ts';
import { formatAsOf, formatPeriod } from '../i18n/format-period.ts';
import { figurePark, say } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureValue } from './figure.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import type { Scale } from './scale.ts';

export interface SaidFact {
  readonly metric: Metric;
  readonly period: string;
  readonly value: FigureValue;
  readonly scale: Scale;
}

function momentOf({ value, period }: SaidFact): string {
  return value.asOf ?? period;
}

function isAccumulated({ value }: SaidFact): boolean {
  return value.cumulative === 'since_start';
}

function factPhrase(context: FigureContext, said: SaidFact): string {
  const { words, language } = context;
  const { metric, value, scale } = said;
  const label = say(context, metric.label);
  const text = valuePhrase(context, value.text, scale);
  if (isAccumulated(said)) return words.accumulated(label, text, metric.label.zh.includes('投资'));
  if (value.role !== 'actual') return words.planned(label, text);
  return language === 'zh' ? `${label}${text}` : `${label} ${text}`;
}

/**
 * 截至2021年7月末，金华新能源汽车小镇累计完成固定资产投资80.47亿元，累计工业总产出121.32亿元。 Only facts of the first one's moment are said
 * together: two dates never share a sentence.
 */
export function parkSentence(context: FigureContext, park: string, facts: readonly SaidFact[]): string {
  const valued = facts.filter(({ value }) => value.value !== null);
  const [first] = valued;
  if (first === undefined) return '';
  const together = valued.filter((said) => momentOf(said) === momentOf(first));
  const { words, language } = context;
  const { name } = figurePark(context, park);
  const [lead = '', ...rest] = together.map((said) => factPhrase(context, said));
  const body = language === 'zh' ? `${name}${lead}` : `${name}: ${lead}`;
  const isMoment = together.some((said) => isAccumulated(said) || said.value.asOf !== null);
  const moment = momentOf(first);
  const opening = isMoment
    ? words.since(formatAsOf(moment, language), body)
    : words.during(formatPeriod(moment, language), body);
  return sentenceOf(context, [opening, ...rest]);
}
