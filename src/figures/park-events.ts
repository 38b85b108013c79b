import type { Catalog } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { comparePeriods } from '../domain/period.ts';
import { factAt } from '../domain/slice.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import { contextOf, say } from './context.ts';
import type { FigureValue } from './figure.ts';
import { toFigureValue } from './value.ts';

export interface ParkEvent {
  readonly metric: string;
  readonly label: string;
  /** The period of the event, or its year where the period is undated. */
  readonly period: string;
  /** 2010年11月 */
  readonly time: string;
  readonly fact: FigureValue;
}

/** What happened when, from a park's date metrics (a value is a year; the period may name the month), oldest first. */
export function parkEvents({
  catalog,
  language,
  slice,
}: {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly slice: Slice;
}): ParkEvent[] {
  const context = contextOf(catalog, language);
  const events = catalog.metrics
    .filter(({ measure, id }) => measure === 'date' && slice.rows.includes(id))
    .flatMap((metric) =>
      slice.columns.flatMap((column): ParkEvent[] => {
        const fact = factAt(slice, metric.id, column);
        if (fact.value === null) return [];
        const period = column === 'undated' ? String(fact.value) : column;
        const year = { ...fact, decimals: 0 };
        const value = toFigureValue(context, year, { metric, unit: metric.unit, label: '', shift: 0 });
        const time = formatPeriod(period, language);
        return [
          {
            metric: metric.id,
            label: say(context, metric.label),
            period,
            time,
            fact: { ...value, text: String(fact.value) },
          },
        ];
      }),
    );
  return events.sort((a, b) => comparePeriods(a.period, b.period, catalog.dataset.fiscalYearStart));
}
