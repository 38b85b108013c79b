import type { Fact } from '../contract/observation.ts';
import type { Indicator } from '../contract/scheme.ts';
import { convert } from '../domain/display-unit.ts';
import { factAt, missingFact } from '../domain/slice.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Explained } from './explain-frame.ts';
import type { FigureValue } from './figure.ts';
import { metricName } from './indicator-label.ts';
import { metricOr } from './metric-shown.ts';
import { chooseScale, scaled, shownDecimals, unitLabel } from './scale.ts';
import { toFigureValue } from './value.ts';

/** One indicator's figures in the unit they are shown in. */
export interface ShownIndicator {
  readonly label: string;
  /** 地区生产总值（亿元）: in a table of many units, the unit stands with the name, from which no picture parts it. */
  readonly labelWithUnit: string;
  readonly unit: string;
  /** Decimals of the first park's value. */
  readonly decimals: number;
  /** One a park asked for. */
  readonly values: readonly FigureValue[];
  /** From the unit of the calculation to the one shown, and back. */
  readonly toShown: (value: number) => number;
  readonly fromShown: (shown: number) => number;
}

/** An indicator by the name of its metric, with what it is divided by. */
export function indicatorLabel({ context }: Explained, { metric, denominator }: Indicator): string {
  const label = metricName(context, metric);
  return denominator === null ? label : `${label} ÷ ${metricName(context, denominator)}`;
}

/** What was calculated with: a figure set aside counts as missing here too. */
function factOf({ prepared, slice }: Explained, indicator: Indicator, row: number): Fact {
  const { raw } = prepared;
  const index = prepared.indicators.findIndex(({ id }) => id === indicator.id);
  const fact = factAt(slice, raw.parks[row] ?? '', indicator.metric);
  if (raw.present[row * raw.indicators.length + index] === 1) {
    return { ...fact, value: raw.values[row * raw.indicators.length + index] ?? null };
  }
  return fact.value === null ? fact : missingFact('O');
}

/** Four digits of a quotient, whose decimals nobody printed. */
function quotientDecimals(value: number | null): number {
  return value === null || value === 0 ? 2 : Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))));
}

/**
 * An indicator's values of some parks with one unit for all.
 * @param rows of the figures prepared
 * @param more another value to be shown beside them, in the unit of the calculation
 */
export function shownIndicator(
  explained: Explained,
  indicator: Indicator,
  rows: readonly number[],
  more: number | null = null,
): ShownIndicator {
  const { context } = explained;
  const { language, catalog } = context;
  const facts = rows.map((row) => factOf(explained, indicator, row));
  const label = indicatorLabel(explained, indicator);
  const metric = metricOr(catalog, indicator.metric);
  const withUnit = (unit: string) => (unit === '' ? label : `${label}${context.words.paren(unit).trimEnd()}`);
  if (indicator.denominator !== null) {
    const divisor = metricOr(catalog, indicator.denominator);
    const decimals = quotientDecimals(facts[0]?.value ?? more);
    const values = facts.map((fact) => {
      const plain = toFigureValue(context, fact, { metric, unit: metric.unit, label: '', shift: 0 });
      const text = fact.value === null ? plain.text : formatNumber(fact.value, decimals);
      return { ...plain, text, derived: true };
    });
    const unit = `${unitLabel(metric.unit, language)}/${unitLabel(divisor.unit, language)}`;
    return {
      label,
      labelWithUnit: withUnit(unit),
      unit,
      decimals,
      values,
      toShown: (value) => value,
      fromShown: (shown) => shown,
    };
  }
  const first = facts[0];
  const extra = more === null || first === undefined ? [] : [{ ...first, value: more }];
  const scale = chooseScale(metric, [...facts, ...extra], language);
  return {
    label,
    labelWithUnit: withUnit(scale.label),
    unit: scale.label,
    decimals: first === undefined ? 0 : shownDecimals(scale, first),
    values: facts.map((fact) => toFigureValue(context, fact, scale)),
    toShown: (value) => scaled(scale, value),
    fromShown: (shown) => (scale.unit === metric.unit ? shown : convert(shown, scale.unit, metric.unit)),
  };
}
