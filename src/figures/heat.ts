import { withoutGaps } from '../domain/period.ts';
import { missingFact } from '../domain/slice.ts';
import { formatSpan } from '../i18n/format-period.ts';
import { breakNotes, numberBreaks } from './break-notes.ts';
import { caliberNotes } from './caliber-notes.ts';
import { guardCalibers } from './caliber-guard.ts';
import { contextOf, figurePark, say } from './context.ts';
import { describe } from './describe.ts';
import { emptyParks, emptyValues } from './empty.ts';
import type { HeatFigure } from './heat-figure.ts';
import { heatSentence } from './heat-sentence.ts';
import { shadeBy, shadeLabels, type Shaded } from './heat-shades.ts';
import { noSlices } from './metric-figure-input.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { parkPeriodTable } from './park-period-table.ts';
import { latestShown, parksBehind } from './group-parks.ts';
import { metricOr } from './metric-shown.ts';
import { resolveView, shownPeriods } from './resolve-view.ts';
import { chooseScale, mostDecimals } from './scale.ts';
import { subjectOf } from './subject.ts';
import { toQuantity } from './quantities/to-quantity.ts';
import { frequencyText, isGrowth, transformNotes } from './trend-words.ts';
import { trendPeriods } from './trend.ts';
import { othersAt, toFigureValue } from './value.ts';

/**
 * Parks × periods of one quantity, each value shaded by its quintile among all that are shown. A missing cell has no shade,
 * and a break between two cells is numbered and noted, because shades on its two sides do not compare.
 */
export function toHeatFigure({
  view: asked,
  catalog,
  language,
  slice,
  more = noSlices,
}: MetricFigureInput): HeatFigure {
  const context = contextOf(catalog, language);
  const { words } = context;
  const resolved = resolveView(asked, catalog, slice);
  const view = { ...resolved, periods: withoutGaps(resolved.periods) };
  const metric = metricOr(catalog, view.metric);
  const chosen = view.parks.flatMap((park, slot) => (park === null ? [] : [{ park, slot }]));
  const parks = chosen.map(({ park }) => park);
  const shown = shownPeriods(view);
  const start = view.periods.indexOf(view.from);
  const quantity = toQuantity({ context, view, metric, slice, more });
  const end = start + shown.length - 1;
  const behind = parksBehind(context, view, {
    valueOf: (park) => latestShown(quantity.historyOf(park), start, end),
    isLowFirst: quantity.metric.measure === 'rank' || quantity.metric.direction === 'lower',
  });
  const rowParks = [...chosen, ...behind.parks.map((park) => ({ park, slot: null }))];
  const every = rowParks.map(({ park }) => quantity.historyOf(park));
  const told = every.flatMap(({ park, facts }) =>
    shown.map((period, index) => ({ park, period, fact: facts[start + index] ?? missingFact('O') })),
  );
  const facts = told.map(({ fact }) => fact);
  const levels = chooseScale(quantity.levels, facts, language);
  const guard = guardCalibers(context, { metric: quantity.levels, scale: levels, placed: told });
  const histories = every.map((history) => guard.keep(history));
  const breaks = numberBreaks(
    histories.flatMap(({ park, breaks: found }) =>
      found
        .filter(({ index }) => index > start && index < start + shown.length)
        .map((step) => ({ ...step, park, index: step.index - start })),
    ),
    shown,
  );
  const placed = histories.flatMap((history) =>
    shown.map((period, index) => {
      const { park } = history;
      const others = othersAt(slice, { park, metric: metric.id, period });
      const [fact, made] = [history.facts[start + index], history.shown[start + index]];
      return { park, period, others, fact: fact ?? missingFact('O'), made: made ?? missingFact('O') };
    }),
  );
  const made = placed.map((each) => each.made);
  const scale = quantity.isDerived ? chooseScale(quantity.metric, made, language) : levels;
  const values = placed.map((each) =>
    toFigureValue(context, each.made, scale, view.transform === 'level' ? each.others : []),
  );
  const isLowBest = quantity.metric.measure === 'rank' || quantity.metric.direction === 'lower';
  const shadeOf = shadeBy(
    values.flatMap(({ value }) => (value === null ? [] : [value])),
    isLowBest,
  );
  const rows = rowParks.map(({ park, slot }, row) => ({
    ...figurePark(context, park),
    slot,
    cells: values.slice(row * shown.length, (row + 1) * shown.length).map((value, index) => ({
      value,
      shade: value.value === null ? null : shadeOf(value.value),
      breakRef: breaks.find((step) => step.park === park && step.index === index)?.ref ?? null,
    })),
  }));
  const shaded = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value: { value, text }, shade }): Shaded[] =>
      value === null || shade === null ? [] : [{ value, text, shade }],
    ),
  );
  const periods = trendPeriods(view, context);
  const unit = scale.label === '' ? null : scale.label;
  const label = say(context, quantity.metric.label);
  return {
    ...describe(context, {
      title: {
        time: formatSpan(view.from, view.to, language),
        subject: subjectOf(context, parks, quantity.metric),
        unit: quantity.unitTitle ?? unit,
      },
      subtitle: [frequencyText(context, view, facts), words.heat.subtitle, behind.subtitle]
        .filter((part) => part !== '')
        .join(words.semicolon),
      notes: [
        ...breakNotes(context, breaks, { scale: levels, decimals: mostDecimals(levels, facts) }),
        ...behind.notes,
        ...transformNotes({ context, view, quantity }),
        ...(shaded.length > 0 ? [{ ref: null, text: words.heat.classes(shaded.length) }] : []),
        ...caliberNotes(context, {
          metric: quantity.levels,
          scale: levels,
          placed,
          hasDerived: isGrowth(view.transform, quantity),
        }),
      ],
      sentence: heatSentence(context, { view, metric: quantity.metric, scale, rows, periods }),
      table: parkPeriodTable(context, {
        periods,
        rows: rows.map(({ park, name, cells }) => ({ park, name, values: cells.map(({ value }) => value) })),
        unit,
      }),
      empty:
        parks.length === 0
          ? emptyParks(context)
          : shaded.length === 0
            ? emptyValues(context, { view, metric, slice, parks })
            : null,
      guard: guard.findings,
      values,
    }),
    kind: 'heat',
    unit: scale.label,
    periods,
    rows,
    shades: shadeLabels(shaded),
    legend: unit === null ? label : `${label}${words.paren(unit).trimEnd()}`,
    best: isLowBest ? words.heat.lowerIsBetter : null,
  };
}
