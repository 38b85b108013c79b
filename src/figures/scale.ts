import type { Metric } from '../contract/catalog.ts';
import type { Fact } from '../contract/observation.ts';
import { convert, decimalPlaces, displayUnit } from '../domain/display-unit.ts';
import { findUnit } from '../domain/units.ts';
import type { Language } from '../i18n/language.ts';

/** The one unit a figure shows a metric in. */
export interface Scale {
  readonly metric: Metric;
  /** Id of the unit shown. */
  readonly unit: string;
  /** Its name; empty for a rank, whose numbers need none. */
  readonly label: string;
  /** How many decimals the step to the shown unit adds (亿元 from 百万: 2) or takes away. */
  readonly shift: number;
}

/** The name of a unit in the figure's language; an unknown id stands for itself. */
export function unitLabel(unit: string, language: Language): string {
  return findUnit(unit)?.[language] ?? unit;
}

/** Chooses the unit for all these facts together (see `displayUnit`). */
export function chooseScale(metric: Metric, facts: Iterable<Fact>, language: Language): Scale {
  const values: number[] = [];
  for (const { value } of facts) if (value !== null) values.push(value);
  const unit =
    findUnit(metric.unit) === undefined
      ? metric.unit
      : displayUnit(metric.unit, values, language === 'zh' ? 'myriads' : 'thousands');
  const places = unit === metric.unit ? 0 : (decimalPlaces(metric.unit, unit) ?? 0);
  return { metric, unit, label: unitLabel(unit, language), shift: -places };
}

/** A value of the metric in the unit shown. */
export function scaled(scale: Scale, value: number): number {
  return scale.unit === scale.metric.unit ? value : convert(value, scale.metric.unit, scale.unit);
}

/** Decimals a fact is shown with: as printed but no more than the metric's own, moved with the unit. */
export function shownDecimals(scale: Scale, fact: Fact): number {
  return Math.max(0, Math.min(fact.decimals, scale.metric.decimals) + scale.shift);
}

/** The most decimals any of these facts is shown with: those of an axis, a mean or a sum. */
export function mostDecimals(scale: Scale, facts: Iterable<Fact>): number {
  let most = 0;
  for (const fact of facts) if (fact.value !== null) most = Math.max(most, shownDecimals(scale, fact));
  return most;
}
