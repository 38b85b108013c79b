import type { Metric } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { findBreaks } from '../domain/breaks.ts';
import { previousPeriod, samePeriodLastYear } from '../domain/period.ts';
import { factAt, hasCell } from '../domain/slice.ts';
import { caliberText } from './caliber-text.ts';
import { changePhrase, figureChange, metricChange } from './change.ts';
import { say } from './context.ts';
import type { FigureContext } from './context.ts';
import { valuePhrase } from './phrases.ts';
import type { SaidFact } from './park-sentence.ts';
import { chooseScale } from './scale.ts';
import { factText } from './value.ts';

function named(
  context: FigureContext,
  slice: Slice,
  { metric, period }: { metric: Metric; period: string },
): string | null {
  const fact = factAt(slice, metric.id, period);
  if (fact.value === null) return null;
  const scale = chooseScale(metric, [fact], context.language);
  const gap = context.language === 'zh' ? '' : ' ';
  return `${say(context, metric.label)}${gap}${valuePhrase(context, factText(context, fact, scale), scale)}`;
}

/** 固定资产投资 and 投资计划完成率: what is left of the rate's name without 计划 and 完成率 is in the metric's. */
function isCompletionOf(rate: Metric, metric: Metric): boolean {
  const stem = rate.label.zh.replaceAll(/计划|完成率/g, '');
  return rate.measure === 'ratio' && rate.label.zh.endsWith('完成率') && stem !== '' && metric.label.zh.includes(stem);
}

function growth(context: FigureContext, slice: Slice, { metric, period }: SaidFact): string | null {
  const bases = [
    { base: samePeriodLastYear(period), against: 'yoy' as const },
    { base: previousPeriod(period), against: 'pop' as const },
  ];
  for (const { base, against } of bases) {
    if (base === null || !hasCell(slice, metric.id, base)) continue;
    const [before, current] = [factAt(slice, metric.id, base), factAt(slice, metric.id, period)];
    const meta = { periods: [base, period], measure: metric.measure, unit: metric.unit };
    const crossesBreak = findBreaks([before, current], meta).length > 0;
    const change = figureChange(
      context,
      metric,
      metricChange(metric, { current, base: before, against, crossesBreak }),
    );
    const phrase = changePhrase(context, metric, { change, against });
    if (phrase !== null) return phrase;
  }
  return null;
}

/** The line under a key figure: its parts (其中), else its completion rate, else its growth, else its 口径. */
export function headlineRemark(context: FigureContext, slice: Slice, said: SaidFact): string {
  const { metric, period, value } = said;
  const { words, catalog } = context;
  const parts = catalog.metrics
    .filter(({ partOf }) => partOf === metric.id)
    .map((part) => named(context, slice, { metric: part, period }))
    .filter((part) => part !== null);
  if (parts.length > 0) return words.ofWhichRemark(parts.join(words.list));
  const rate = catalog.metrics.find(
    (each) => isCompletionOf(each, metric) && factAt(slice, each.id, period).value !== null,
  );
  if (rate !== undefined) return named(context, slice, { metric: rate, period }) ?? '';
  return growth(context, slice, said) ?? caliberText(context, value);
}
