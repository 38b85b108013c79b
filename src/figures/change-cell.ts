import type { Metric } from '../contract/catalog.ts';
import { changeMeasure } from '../domain/growth.ts';
import { changeUnit } from '../i18n/figure-wording.ts';
import type { FigureContext } from './context.ts';
import type { FigureChange } from './figure.ts';
import type { TableCell } from './figure-table.ts';

/** The unit of a metric's changes, for a table's header: %, 个百分点, 位. */
export function changeHeaderUnit(context: FigureContext, metric: Metric): string {
  return changeUnit(changeMeasure(metric.measure) ?? 'percent', context.language).trim();
}

/** A change in a table: signed, its unit left to the header, so that it reads in a CSV without the arrow. */
export function changeCell(context: FigureContext, metric: Metric, change: FigureChange | null): TableCell {
  if (change === null) return { text: '', value: null };
  const unit = changeUnit(changeMeasure(metric.measure) ?? 'percent', context.language);
  const bare = change.text.endsWith(unit) ? change.text.slice(0, -unit.length) : change.text;
  const number = Number(bare.replaceAll(',', '').replace(/[^\d.]/g, ''));
  const sign = { up: '+', down: '−', flat: '' }[change.direction];
  // 约−2.0: the sign stands with the digits, and before the < of <0.1.
  return {
    text: bare.replace(/<?\d/, (digit) => `${sign}${digit}`),
    value: change.direction === 'flat' ? 0 : change.direction === 'up' ? number : -number,
    change,
  };
}
