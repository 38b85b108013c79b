import { withoutGaps, yearOf } from '../domain/period.ts';
import { formatPeriod, formatSpan } from '../i18n/format-period.ts';
import { breakNotes, numberBreaks } from './break-notes.ts';
import { caliberNotes } from './caliber-notes.ts';
import { guardCalibers } from './caliber-guard.ts';
import { contextOf, say } from './context.ts';
import type { FigureContext } from './context.ts';
import { describe } from './describe.ts';
import { emptyParks, emptyValues } from './empty.ts';
import type { TrendFigure, TrendPeriod } from './trend-figure.ts';
import { noSlices } from './metric-figure-input.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { latestShown, parksBehind } from './group-parks.ts';
import { metricOr } from './metric-shown.ts';
import { resolveView, shownPeriods } from './resolve-view.ts';
import type { ResolvedView } from './resolve-view.ts';
import { chooseScale, mostDecimals } from './scale.ts';
import { subjectOf } from './subject.ts';
import { endIndexes, ledgerAgainst } from './trend-ends.ts';
import { behindLine, parkSeries } from './trend-park-series.ts';
import { trendEvents } from './trend-event-marks.ts';
import { trendSentence } from './trend-sentence.ts';
import { toQuantity } from './quantities/to-quantity.ts';
import { pointAt } from './trend-series.ts';
import type { TrendFrame } from './trend-series.ts';
import { isGrowth, subtitleOf, transformNotes, unitOf } from './trend-words.ts';
import { trendBenchmarks } from './trend-benchmarks.ts';
import { trendTable } from './trend-table.ts';
import { othersAt } from './value.ts';
import type { Transform } from './view.ts';

/** Differences and growth fall below zero: no logarithm. */
function isSigned(transform: Transform): boolean {
  return transform === 'yoy' || transform === 'pop' || transform === 'gap';
}

/** The shown periods with their labels and the years their ticks belong to. */
export function trendPeriods(view: ResolvedView, { catalog, language }: FigureContext): TrendPeriod[] {
  return shownPeriods(view).map((id) => {
    const label = formatPeriod(id, language);
    return { id, label, year: view.frequency === 'FY' ? label : (yearOf(id, catalog.dataset.fiscalYearStart) ?? '') };
  });
}

/**
 * Parks over time in one quantity: a metric, or what a transform makes of it. Lines break at missing points and at breaks of series; the ledger at
 * the line ends gives the last value and its change. Nothing is ever bridged here: `bridge` is only passed on.
 */
export function toTrendFigure({
  view: asked,
  catalog,
  language,
  slice,
  more = noSlices,
}: MetricFigureInput): TrendFigure {
  const context = contextOf(catalog, language);
  const resolved = resolveView(asked, catalog, slice);
  const view = { ...resolved, periods: withoutGaps(resolved.periods) };
  const metric = metricOr(catalog, view.metric);
  const placed = view.parks.flatMap((park, slot) => (park === null ? [] : [{ park, slot }]));
  const parks = placed.map(({ park }) => park);
  const quantity = toQuantity({ context, view, metric, slice, more });
  const every = parks.map((park) => quantity.historyOf(park));
  const [start, end] = [view.periods.indexOf(view.from), view.periods.indexOf(view.to)];
  const shownFacts = every.flatMap(({ facts }) => facts.slice(start, end + 1));
  const levels = chooseScale(quantity.levels, shownFacts, language);
  const told = every.flatMap(({ park, facts }) =>
    facts.slice(start, end + 1).map((fact, offset) => ({ park, period: view.periods[start + offset] ?? '', fact })),
  );
  const guard = guardCalibers(context, { metric: quantity.levels, scale: levels, placed: told });
  const histories = every.map((history) => guard.keep(history));
  const shown = histories.flatMap((history) => history.shown.slice(start, end + 1));
  const scale = quantity.isDerived ? chooseScale(quantity.metric, shown, language) : levels;
  const frame: TrendFrame = { context, view, slice, metric, levels, quantity, scale, start, end };
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
  const series = histories.map((history, order) =>
    parkSeries(frame, {
      history,
      slot: placed[order]?.slot ?? 0,
      points: points[order] ?? [],
      breaks: renumbered,
      against,
    }),
  );
  const isLowFirst = quantity.metric.measure === 'rank' || quantity.metric.direction === 'lower';
  const behind = parksBehind(context, view, {
    valueOf: (park) => latestShown(quantity.historyOf(park), start, end),
    isLowFirst,
  });
  const behindLines = behind.parks.map((park) => behindLine(frame, guard.keep(quantity.historyOf(park))));
  const lacksTarget =
    view.benchmarks.includes('target') && series.every(({ targets }) => targets?.every((each) => each === null));
  const decimals = mostDecimals(scale, shown);
  const benchmarks = trendBenchmarks(frame, histories, decimals);
  const happened = trendEvents(context, view, shownPeriods(view), more);
  const unit = unitOf(frame);
  const periods = trendPeriods(view, context);
  const hasDerived =
    isGrowth(view.transform, quantity) || series.some((each) => each.end?.change !== null && each.end !== null);
  const hasValues = ends.some((index) => index >= 0);
  const isLog =
    view.scale === 'log' &&
    !isSigned(view.transform) &&
    [...points.flat(), ...behindLines.flatMap((line) => line.points)].every(({ value }) => value === null || value > 0);
  const lastIndex = Math.max(0, ...ends);
  return {
    ...describe(context, {
      title: {
        time: formatSpan(view.from, view.to, language),
        subject: subjectOf(context, parks, quantity.metric),
        unit: unit.title === '' ? null : unit.title,
      },
      subtitle: [subtitleOf(frame, shownFacts, renumbered), behind.subtitle]
        .filter((part) => part !== '')
        .join(context.words.semicolon),
      notes: [
        ...breakNotes(context, renumbered, { scale: levels, decimals: mostDecimals(levels, shownFacts) }),
        ...happened.notes,
        ...transformNotes(frame),
        ...(renumbered.length > 0 && hasDerived ? [{ ref: null, text: context.words.notes.acrossBreak }] : []),
        ...behind.notes,
        ...benchmarks.notes,
        ...(lacksTarget ? [{ ref: null, text: context.words.notes.noTarget }] : []),
        ...caliberNotes(context, {
          metric: quantity.levels,
          scale: levels,
          hasDerived,
          placed: told.map((each) => ({
            ...each,
            others: othersAt(slice, { park: each.park, metric: metric.id, period: each.period }),
          })),
        }),
      ],
      sentence: hasValues ? trendSentence(frame, { series, decimals, against }) : '',
      table: trendTable(context, periods, {
        series,
        behind: behindLines,
        benchmarks: benchmarks.lines,
        unit: unit.axis,
        decimals,
      }),
      empty:
        parks.length === 0
          ? emptyParks(context)
          : hasValues
            ? null
            : emptyValues(context, { view, metric, slice, parks }),
      guard: guard.findings,
      values: [
        ...points.flat(),
        ...behindLines.flatMap((line) => line.points),
        ...benchmarks.lines.flatMap(({ facts }) => facts?.filter(({ value }) => value !== null) ?? []),
        ...series.flatMap(({ targets }) => targets?.flatMap((target) => target?.fact ?? []) ?? []),
        ...happened.values,
      ],
      marks: renumbered.length > 0 ? ['break'] : [],
    }),
    kind: 'trend',
    transform: view.transform,
    scale: isLog ? 'log' : 'linear',
    bridge: view.bridge,
    inverted: quantity.metric.measure === 'rank',
    decimals,
    unit: unit.axis,
    periods,
    series,
    behind: behindLines,
    events: happened.events,
    benchmarks: benchmarks.lines,
    endHeader: {
      value: periods[lastIndex]?.label ?? say(context, metric.label),
      change: against === null ? '' : context.words.changeHeaders[against],
    },
  };
}
