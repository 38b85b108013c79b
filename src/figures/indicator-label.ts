import type { Indicator, Scheme } from '../contract/scheme.ts';
import { indicatorsOf } from '../domain/composite/total-weights.ts';
import { weightPresets } from '../domain/composite/weight-presets.ts';
import { findUnit } from '../domain/units.ts';
import { formatNumber } from '../i18n/format.ts';
import { say, type FigureContext } from './context.ts';

/** The name of a metric; an id the dataset does not know stands for itself. */
export function metricName(context: FigureContext, id: string): string {
  const metric = context.metrics.get(id);
  return metric === undefined ? id : say(context, metric.label);
}

/** The indicator's metric, and what it is divided by; ids the dataset does not know stand for themselves. */
export function indicatorLabel(
  context: FigureContext,
  { metric, denominator }: Pick<Indicator, 'metric' | 'denominator'>,
): string {
  const name = metricName(context, metric);
  return denominator === null ? name : context.words.scheme.per(name, metricName(context, denominator));
}

/** The same of an indicator of a scheme, by its id. */
export function labelOfIndicator(context: FigureContext, scheme: Scheme, id: string): string {
  const indicator = indicatorsOf(scheme).find((each) => each.id === id);
  return indicator === undefined ? id : indicatorLabel(context, indicator);
}

/**
 * The name of a scheme's dimension: as the dataset has it, else as the official scheme does that it was made from, else the id itself,
 * which is what a reader called it, with its underlines as spaces.
 */
export function dimensionLabel(context: FigureContext, scheme: Pick<Scheme, 'id'>, id: string): string {
  const official = weightPresets.find((preset) => preset.id === scheme.id)?.dimensions ?? [];
  const known = [...context.catalog.dataset.dimensions, ...official].find((each) => each.id === id);
  return known === undefined ? id.replaceAll('_', ' ') : say(context, known.label);
}

function digitsOf(value: number): number {
  return Math.min(6, String(value).split('.')[1]?.length ?? 0);
}

/** A value in the indicator's own unit: 12.5 亿元, or with both units where it is divided. */
export function settingText(
  context: FigureContext,
  { metric, denominator }: Pick<Indicator, 'metric' | 'denominator'>,
  value: number,
): string {
  const unit = indicatorUnit(context, { metric, denominator });
  const number = formatNumber(value, digitsOf(value));
  return unit === '' ? number : `${number} ${unit}`;
}

/** The unit an indicator's figures are in, as the dataset has it; a quotient of two where it is divided. */
export function indicatorUnit(
  context: FigureContext,
  { metric, denominator }: Pick<Indicator, 'metric' | 'denominator'>,
): string {
  const nameOf = (id: string) => {
    const unit = context.metrics.get(id)?.unit;
    return unit === undefined ? '' : (findUnit(unit)?.[context.language] ?? unit);
  };
  return denominator === null ? nameOf(metric) : `${nameOf(metric)}/${nameOf(denominator)}`;
}

/** What of an indicator is not as the dataset has it; empty where all is. */
export function settingsOf(context: FigureContext, indicator: Indicator): string[] {
  const { scheme } = context.words;
  const { direction, transform, goalposts, base } = indicator;
  const text = (value: number) => settingText(context, indicator, value);
  return [
    ...(direction === context.metrics.get(indicator.metric)?.direction ? [] : [scheme[direction]]),
    ...(transform === 'log' ? [scheme.log] : []),
    ...(goalposts === null ? [] : [scheme.goalposts(text(goalposts.worst), text(goalposts.best))]),
    ...(base === null ? [] : [scheme.base(text(base))]),
  ];
}
