import type { Metric } from '../contract/catalog.ts';
import { formatSpan } from '../i18n/format-period.ts';
import { say } from './context.ts';
import type { FigureContext } from './context.ts';
import type { HeatFigure } from './heat-figure.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import type { ResolvedView } from './resolve-view.ts';
import type { Scale } from './scale.ts';
import { parksPhrase } from './subject.ts';

interface Extreme {
  readonly value: number;
  readonly text: string;
  readonly park: string;
  readonly period: string;
}

interface HeatSentenceInput {
  readonly view: ResolvedView;
  readonly metric: Metric;
  readonly scale: Scale;
  readonly rows: HeatFigure['rows'];
  readonly periods: HeatFigure['periods'];
}

/** Which park and period stand highest and lowest; of equal cells the first in the order of the table, with how many share it. */
export function heatSentence(context: FigureContext, input: HeatSentenceInput): string {
  const { words, language } = context;
  const { view, metric, scale, rows, periods } = input;
  const cells = rows.flatMap(({ short, cells: own }) =>
    own.flatMap(({ value: { value, text } }, index): Extreme[] =>
      value === null ? [] : [{ value, text, park: short, period: periods[index]?.label ?? '' }],
    ),
  );
  const sorted = cells.toSorted((a, b) => b.value - a.value);
  const [high] = sorted;
  const low = sorted.find(({ value }) => value === sorted.at(-1)?.value);
  if (high === undefined || low === undefined) return '';
  const phrase = ({ park, period, text, value }: Extreme): string => {
    const count = cells.filter((cell) => cell.value === value).length;
    const tied = count > 1 ? words.heat.tied(count) : '';
    const place = `${park}${words.paren(period).trimEnd()}`;
    return `${place}${language === 'en' ? ' ' : ''}${valuePhrase(context, text, scale)}${tied}`;
  };
  const parks = parksPhrase(
    context,
    rows.map(({ park }) => park),
  );
  const label = say(context, metric.label);
  const subject = language === 'zh' ? `${parks}${label}` : `${label}, ${parks}`;
  const when = words.during(formatSpan(view.from, view.to, language), subject);
  const isRank = metric.measure === 'rank';
  // The first place is the lowest number.
  return sentenceOf(context, [
    when,
    isRank ? words.heat.foremost(phrase(low)) : words.highest(phrase(high)),
    isRank ? words.heat.hindmost(phrase(high)) : words.lowest(phrase(low)),
  ]);
}
