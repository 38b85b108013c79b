import { withoutGaps, yearOf } from '../domain/period.ts';
import { formatPeriod, formatSpan } from '../i18n/format-period.ts';
import { breakNotes, numberBreaks } from './break-notes.ts';
import { caliberNotes } from './caliber-notes.ts';
import { transformName } from './change.ts';
import { contextOf, figurePark, say } from './context.ts';
import type { FigureContext } from './context.ts';
import { describe } from './describe.ts';
import { emptyParks, emptyValues } from './empty.ts';
import type { TrendFigure, TrendPeriod, TrendSeries } from './figure.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { metricOr, resolveView, shownPeriods } from './resolve-view.ts';
import type { ResolvedView } from './resolve-view.ts';
import { chooseScale, mostDecimals } from './scale.ts';
import { subjectOf } from './subject.ts';
import { endIndexes, endOf, ledgerAgainst } from './trend-ends.ts';
import { trendSentence } from './trend-sentence.ts';
import { derivedDecimals, historyOf, pointAt } from './trend-series.ts';
import type { ParkHistory, TrendFrame } from './trend-series.ts';
import { subtitleOf, transformNotes, unitOf } from './trend-words.ts';
import { trendBenchmarks } from './trend-benchmarks.ts';
import { trendTable } from './trend-table.ts';
import { othersAt } from './value.ts';

/** The first shown point at which the most parks have a positive value. */
function baseOf(histories: readonly ParkHistory[], start: number, end: number): number {
  const counts = Array.from(
    { length: Math.max(0, end - start + 1) },
    (_, offset) => histories.filter(({ facts }) => (facts[start + offset]?.value ?? 0) > 0).length,
  );
  return start + Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

/** The shown periods with their labels and the years their ticks belong to. */
export function trendPeriods(view: ResolvedView, { catalog, language }: FigureContext): TrendPeriod[] {
  return shownPeriods(view).map((id) => {
    const label = formatPeriod(id, language);
    return { id, label, year: view.frequency === 'FY' ? label : (yearOf(id, catalog.dataset.fiscalYearStart) ?? '') };
  });
}

/**
 * Parks over time in one metric: levels, index, 同比 or 环比. Lines break at missing points and at breaks of series; the ledger at
 * the line ends gives the last value and its change. Nothing is ever bridged here: `bridge` is only passed on.
 */
export function toTrendFigure({ view: asked, catalog, language, slice }: MetricFigureInput): TrendFigure {
  const context = contextOf(catalog, language);
  const resolved = resolveView(asked, catalog, slice);
  const view = { ...resolved, periods: withoutGaps(resolved.periods) };
  const metric = metricOr(catalog, view.metric);
  const placed = view.parks.flatMap((park, slot) => (park === null ? [] : [{ park, slot }]));
  const parks = placed.map(({ park }) => park);
  const histories = parks.map((park) => historyOf(slice, metric, { park, periods: view.periods }));
  const [start, end] = [view.periods.indexOf(view.from), view.periods.indexOf(view.to)];
  const shownFacts = histories.flatMap(({ facts }) => facts.slice(start, end + 1));
  const scale = chooseScale(metric, shownFacts, language);
  const frame: TrendFrame = {
    context,
    view,
    slice,
    metric,
    scale,
    start,
    end,
    baseIndex: baseOf(histories, start, end),
  };
  const breaks = numberBreaks(
    histories.flatMap(({ park, breaks: found }) => found.map((step) => ({ ...step, park }))),
    view.periods,
  ).filter(({ index }) => index > start && index <= end);
  const renumbered = breaks.map((step, order) => ({ ...step, ref: order + 1 }));
  const points = histories.map((history) =>
    view.periods.slice(start, end + 1).map((_, offset) => pointAt(frame, history, start + offset)),
  );
  const ends = endIndexes(points);
  const against = ledgerAgainst(frame, ends);
  const series = histories.map((history, order): TrendSeries => {
    const own = points[order] ?? [];
    return {
      ...figurePark(context, history.park),
      slot: placed[order]?.slot ?? 0,
      points: own,
      breaks: renumbered
        .filter(({ park }) => park === history.park)
        .map(({ index, ref, suspected }) => ({ index: index - start, ref, suspected })),
      end: endOf(frame, { history, points: own, breaks: renumbered, against }),
    };
  });
  const decimals = view.transform === 'level' ? mostDecimals(scale, shownFacts) : derivedDecimals(frame);
  const benchmarks = trendBenchmarks(frame, histories);
  const unit = unitOf(frame);
  const periods = trendPeriods(view, context);
  const hasDerived =
    view.transform !== 'level' || series.some((each) => each.end?.change !== null && each.end !== null);
  const hasValues = ends.some((index) => index >= 0);
  const label = transformName(context, metric, view.transform);
  const subject = subjectOf(context, parks, metric);
  const isLog =
    view.scale === 'log' &&
    view.transform !== 'yoy' &&
    view.transform !== 'pop' &&
    points.flat().every(({ value }) => value === null || value > 0);
  const lastIndex = Math.max(0, ...ends);
  return {
    ...describe(context, {
      title: {
        time: formatSpan(view.from, view.to, language),
        subject: label === null ? subject : context.words.transformed(subject, label),
        unit: unit.title === '' ? null : unit.title,
      },
      subtitle: subtitleOf(frame, renumbered),
      notes: [
        ...breakNotes(context, renumbered, { scale, decimals: mostDecimals(scale, shownFacts) }),
        ...transformNotes(frame, histories, renumbered.length > 0 && hasDerived),
        ...benchmarks.notes,
        ...caliberNotes(context, {
          metric,
          scale,
          hasDerived,
          placed: histories.flatMap(({ park, facts }) =>
            facts.slice(start, end + 1).map((fact, offset) => {
              const period = view.periods[start + offset] ?? '';
              return { park, period, fact, others: othersAt(slice, { park, metric: metric.id, period }) };
            }),
          ),
        }),
      ],
      sentence: hasValues ? trendSentence(frame, { series, unit: unit.axis, decimals, against }) : '',
      table: trendTable(context, periods, { series, unit: unit.axis }),
      empty:
        parks.length === 0
          ? emptyParks(context)
          : hasValues
            ? null
            : emptyValues(context, { view, metric, slice, parks }),
      values: points.flat(),
      marks: renumbered.length > 0 ? ['break'] : [],
    }),
    kind: 'trend',
    transform: view.transform,
    scale: isLog ? 'log' : 'linear',
    bridge: view.bridge,
    inverted: metric.measure === 'rank' && view.transform === 'level',
    decimals,
    unit: unit.axis,
    periods,
    series,
    benchmarks: benchmarks.lines,
    endHeader: {
      value: periods[lastIndex]?.label ?? say(context, metric.label),
      change: against === null ? '' : context.words.changeHeaders[against],
    },
  };
}
