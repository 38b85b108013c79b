import { factAt } from '../domain/slice.ts';
import { formatPeriod, formatFrequency, formatSpan } from '../i18n/format-period.ts';
import { caliberNotes } from './caliber-notes.ts';
import { contextOf, figurePark, say } from './context.ts';
import { describe } from './describe.ts';
import { emptyParks, emptyValues } from './empty.ts';
import type { TableFigure } from './figure.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { parkPeriodTable } from './park-period-table.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import { metricOr, resolveView, shownPeriods } from './resolve-view.ts';
import { chooseScale } from './scale.ts';
import { subjectOf } from './subject.ts';
import { othersAt, toFigureValue } from './value.ts';

/** Parks down, periods across, latest last, all in one unit. */
export function toTableFigure({ view: asked, catalog, language, slice }: MetricFigureInput): TableFigure {
  const context = contextOf(catalog, language);
  const { words } = context;
  const view = resolveView({ ...asked, figure: 'table' }, catalog, slice);
  const metric = metricOr(catalog, view.metric);
  const parks = view.parks.filter((park) => park !== null);
  const periods = shownPeriods(view);
  const placed = parks.flatMap((park) =>
    periods.map((period) => {
      const others = othersAt(slice, { park, metric: metric.id, period });
      return { park, period, fact: factAt(slice, park, period), others };
    }),
  );
  const scale = chooseScale(
    metric,
    placed.map(({ fact }) => fact),
    language,
  );
  const values = placed.map(({ fact, others }) => toFigureValue(context, fact, scale, others));
  const unit = scale.label === '' ? null : scale.label;
  const rows = parks.map((park, row) => ({
    park,
    name: figurePark(context, park).name,
    values: values.slice(row * periods.length, (row + 1) * periods.length),
  }));
  const latest = periods.findLast((period) =>
    placed.some((each) => each.period === period && each.fact.value !== null),
  );
  const last = placed.find(({ period, fact }) => period === latest && fact.value !== null);
  const lastValue = last === undefined ? undefined : values[placed.indexOf(last)];
  const clause =
    last === undefined || lastValue === undefined
      ? ''
      : words.during(
          formatPeriod(last.period, language),
          `${figurePark(context, last.park).name}${language === 'zh' ? '' : ', '}${words.isValue(say(context, metric.label), valuePhrase(context, lastValue.text, scale))}`,
        );
  return {
    ...describe(context, {
      title: { time: formatSpan(view.from, view.to, language), subject: subjectOf(context, parks, metric), unit },
      subtitle: formatFrequency(view.frequency, language),
      notes: caliberNotes(context, { metric, scale, placed, hasDerived: false }),
      sentence: sentenceOf(context, [clause]),
      table: parkPeriodTable(context, {
        periods: periods.map((id) => ({ id, label: formatPeriod(id, language) })),
        rows,
        unit,
      }),
      empty:
        parks.length === 0
          ? emptyParks(context)
          : last === undefined
            ? emptyValues(context, { view, metric, slice, parks })
            : null,
      values,
    }),
    kind: 'table',
  };
}
