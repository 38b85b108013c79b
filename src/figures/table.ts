import { withoutGaps } from '../domain/period.ts';
import { missingFact } from '../domain/slice.ts';
import { formatPeriod, formatSpan } from '../i18n/format-period.ts';
import { caliberNotes } from './caliber-notes.ts';
import { contextOf, figurePark, say } from './context.ts';
import { describe } from './describe.ts';
import { emptyParks, emptyValues } from './empty.ts';
import type { TableFigure } from './figure.ts';
import { noSlices } from './metric-figure-input.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { parkPeriodTable } from './park-period-table.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import { latestShown, parksBehind } from './group-parks.ts';
import { metricOr } from './metric-shown.ts';
import { resolveView, shownPeriods } from './resolve-view.ts';
import { toQuantity } from './quantities/to-quantity.ts';
import { chooseScale } from './scale.ts';
import { frequencyText, isGrowth, transformNotes } from './trend-words.ts';
import { subjectOf } from './subject.ts';
import { tableSparks } from './table-sparks.ts';
import { othersAt, toFigureValue } from './value.ts';

/** Parks down, periods across, latest last, all in one unit. */
export function toTableFigure({
  view: asked,
  catalog,
  language,
  slice,
  more = noSlices,
}: MetricFigureInput): TableFigure {
  const context = contextOf(catalog, language);
  const { words } = context;
  const view = resolveView({ ...asked, figure: 'table' }, catalog, slice);
  const metric = metricOr(catalog, view.metric);
  const parks = view.parks.filter((park) => park !== null);
  const periods = shownPeriods(view);
  const every = withoutGaps(view.periods);
  const quantity = toQuantity({ context, view: { ...view, periods: every }, metric, slice, more });
  const behind = parksBehind(context, view, {
    valueOf: (park) => latestShown(quantity.historyOf(park), every.indexOf(view.from), every.indexOf(view.to)),
    isLowFirst: quantity.metric.direction === 'lower',
  });
  const listed = [...parks, ...behind.parks];
  const placed = listed.flatMap((park) => {
    const history = quantity.historyOf(park);
    return periods.map((period) => {
      const index = every.indexOf(period);
      const others = othersAt(slice, { park, metric: metric.id, period });
      const [fact, made] = [history.facts[index], history.shown[index]];
      return { park, period, others, fact: fact ?? missingFact('O'), made: made ?? missingFact('O') };
    });
  });
  const levels = chooseScale(
    quantity.levels,
    placed.map(({ fact }) => fact),
    language,
  );
  const made = placed.map((each) => each.made);
  const scale = quantity.isDerived ? chooseScale(quantity.metric, made, language) : levels;
  const values = placed.map((each) =>
    toFigureValue(context, each.made, scale, view.transform === 'level' ? each.others : []),
  );
  const unit = scale.label === '' ? null : scale.label;
  const spark = tableSparks({ context, view, quantity, every }, listed);
  const rows = listed.map((park, row) => ({
    park,
    name: figurePark(context, park).name,
    isChosen: behind.parks.length > 0 && row < parks.length,
    values: values.slice(row * periods.length, (row + 1) * periods.length),
  }));
  const latest = periods.findLast((period) =>
    placed.some((each) => each.period === period && each.made.value !== null),
  );
  const last = placed.find((each) => each.period === latest && each.made.value !== null);
  const lastValue = last === undefined ? undefined : values[placed.indexOf(last)];
  const clause =
    last === undefined || lastValue === undefined
      ? ''
      : words.during(
          formatPeriod(last.period, language),
          `${figurePark(context, last.park).name}${language === 'zh' ? '' : ', '}${words.isValue(say(context, quantity.metric.label), valuePhrase(context, lastValue.text, scale))}`,
        );
  return {
    ...describe(context, {
      title: {
        time: formatSpan(view.from, view.to, language),
        subject: subjectOf(context, parks, quantity.metric),
        unit: quantity.unitTitle ?? unit,
      },
      subtitle: [
        frequencyText(
          context,
          view,
          placed.map(({ fact }) => fact),
        ),
        behind.subtitle,
      ]
        .filter((part) => part !== '')
        .join(words.semicolon),
      notes: [
        ...behind.notes,
        ...transformNotes({ context, view, quantity }),
        ...(spark === null ? [] : [{ ref: null, text: words.table.sparkNote(spark.hint) }]),
        ...caliberNotes(context, {
          metric: quantity.levels,
          scale: levels,
          placed,
          hasDerived: isGrowth(view.transform, quantity),
        }),
      ],
      sentence: sentenceOf(context, [clause]),
      table: parkPeriodTable(context, {
        periods: periods.map((id) => ({ id, label: formatPeriod(id, language) })),
        rows,
        unit,
        spark,
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
