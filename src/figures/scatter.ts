import type { Metric } from '../contract/catalog.ts';
import type { Fact } from '../contract/observation.ts';
import { median } from '../domain/statistics.ts';
import { factAt } from '../domain/slice.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { domainOf, steadyNotes } from './axis-domain.ts';
import { contextOf, figurePark, say } from './context.ts';
import type { FigureContext } from './context.ts';
import { describe } from './describe.ts';
import { emptyParks } from './empty.ts';
import type { FigureEmpty, FigureValue } from './figure.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { periodsPlayed } from './played-periods.ts';
import { metricOr } from './metric-shown.ts';
import { resolveScatter } from './resolve-scatter.ts';
import type { ResolvedScatter } from './resolve-scatter.ts';
import { mostWithBoth } from './scatter-choices.ts';
import { chooseScale, mostDecimals, scaled } from './scale.ts';
import type { Scale } from './scale.ts';
import { correlationOf } from './scatter-correlation.ts';
import type { ScatterAxis, ScatterFigure, ScatterPoint } from './scatter-figure.ts';
import { groupIndex, scatterGrouping } from './scatter-groups.ts';
import { scatterNotes } from './scatter-notes.ts';
import { scatterParks, type PairedFacts } from './scatter-points.ts';
import { sizingOf, toScatterSize } from './scatter-size.ts';
import { pairsOverTime } from './scatter-steady.ts';
import { scatterTable } from './scatter-table.ts';
import { scatterSentence, scatterSubtitle } from './scatter-words.ts';
import { othersAt, toFigureValue } from './value.ts';

function axisOf(context: FigureContext, scale: Scale, facts: readonly Fact[], isLogAsked: boolean): ScatterAxis {
  const { metric } = scale;
  const inverted = metric.measure === 'rank';
  const canLog = !inverted && facts.length > 0 && facts.every(({ value }) => value !== null && value > 0);
  return {
    label: say(context, metric.label),
    unit: scale.label,
    decimals: mostDecimals(scale, facts),
    scale: isLogAsked && canLog ? 'log' : 'linear',
    inverted,
  };
}

/** The median of an even number of ranks may lie between two places. */
function medianDecimals({ decimals, inverted }: ScatterAxis, value: number): number {
  return inverted && !Number.isInteger(value) ? 1 : decimals;
}

/** Nobody has both: the period in which most could, or else a choice of the reader's. */
function emptyPair(context: FigureContext, view: ResolvedScatter, x: Metric, y: Metric): FigureEmpty {
  const { words, language } = context;
  const pair = words.scatter.pair(say(context, y.label), say(context, x.label));
  const title = words.scatter.noBoth(pair, formatPeriod(view.period, language));
  const count = (period: string): number => mostWithBoth(x, y, period);
  const full = view.periods.filter((each) => each !== view.period).toSorted((a, b) => count(b) - count(a))[0];
  if (full === undefined) return { title, advice: words.scatter.neverBoth, way: null };
  const when = formatPeriod(full, language);
  const way = { label: words.empty.toPeriod(when), change: { period: full } };
  return { title, advice: words.scatter.whoHasBoth(count(full), when), way };
}

/**
 * Two metrics of one period against each other. `slice` is the slice by period that holds both. Units are chosen per axis over
 * all parks drawn; r and the medians are taken over the parks drawn, chosen totals left out.
 */
export function toScatterFigure({ view: asked, catalog, language, slice, steady }: MetricFigureInput): ScatterFigure {
  const context = contextOf(catalog, language);
  const { words } = context;
  const view = resolveScatter(asked, catalog);
  const { period } = view;
  const [x, y] = [metricOr(catalog, view.x), metricOr(catalog, view.metric)];
  const chosen = view.parks.filter((park) => park !== null);
  const parks = scatterParks(context, { slice, x, y, chosen });
  const { drawn } = parks;
  const played = periodsPlayed(view);
  const overTime =
    steady === undefined ? [] : pairsOverTime(context, { slices: steady, x, y, periods: played, chosen });
  const isSteady = overTime.length > 0;
  const factsOf = (at: 'x' | 'y'): Fact[] => (isSteady ? [...overTime, ...drawn] : drawn).map((pair) => pair[at]);
  const domain = (at: 'x' | 'y', scale: Scale) =>
    isSteady ? { steady: domainOf(factsOf(at).map(({ value }) => scaled(scale, value ?? 0))) } : {};
  const scales = {
    x: chooseScale(x, factsOf('x'), language),
    y: chooseScale(y, factsOf('y'), language),
  };
  const isLogAsked = view.scale === 'log';
  const axes = {
    x: { ...axisOf(context, scales.x, factsOf('x'), isLogAsked), ...domain('x', scales.x) },
    y: { ...axisOf(context, scales.y, factsOf('y'), isLogAsked), ...domain('y', scales.y) },
  };
  const sizing =
    view.size === null
      ? null
      : sizingOf(context, { slice, metric: metricOr(catalog, view.size), drawn: drawn.map(({ park }) => park) });
  const grouping = scatterGrouping(
    context,
    view.colouring,
    drawn.map(({ park }) => park).filter((park) => !chosen.includes(park)),
  );
  const pointOf = ({ park, ...facts }: PairedFacts): ScatterPoint => {
    const slot = view.parks.indexOf(park);
    const valueOf = (fact: Fact, scale: Scale): FigureValue => {
      const place = { park, metric: scale.metric.id, period };
      return toFigureValue(context, fact, scale, slot < 0 ? [] : othersAt(slice, place));
    };
    return {
      ...figurePark(context, park),
      slot: slot < 0 ? null : slot,
      group: slot >= 0 || grouping === null ? null : groupIndex(context, grouping, park),
      x: valueOf(facts.x, scales.x),
      y: valueOf(facts.y, scales.y),
      size: sizing === null ? null : valueOf(sizing.factOf(park), sizing.scale),
      area: sizing === null ? null : sizing.areaOf(park),
    };
  };
  const points = drawn.map(pointOf);
  const places = points.flatMap((point) =>
    context.parks.get(point.park)?.kind === 'park' && point.x.value !== null && point.y.value !== null
      ? [{ x: point.x.value, y: point.y.value }]
      : [],
  );
  const medianOf = (axis: 'x' | 'y') => {
    const value = median(places.map((place) => place[axis])) ?? 0;
    const text = formatNumber(value, medianDecimals(axes[axis], value));
    return { value, text, label: words.scatter.median(text) };
  };
  const hasMedians = view.benchmarks.includes('median') && places.length > 0;
  const body = {
    axes,
    points,
    size: sizing === null ? null : toScatterSize(context, sizing),
    grouping,
    correlation: correlationOf(context, axes, places),
    medians: hasMedians ? { x: medianOf('x'), y: medianOf('y') } : null,
    left: parks.lacking.length,
  };
  // Chosen parks that cannot be drawn are still told of in the table: their missing marks, or their other basis.
  const rows = chosen.map((park) => pointOf({ park, x: factAt(slice, park, x.id), y: factAt(slice, park, y.id) }));
  const table = scatterTable(context, body, [...rows, ...points.filter(({ slot }) => slot === null)]);
  const pair = words.scatter.pair(axes.y.label, axes.x.label);
  return {
    ...describe(context, {
      title: {
        time: formatPeriod(period, language),
        subject: words.subject(say(context, catalog.dataset.place), words.parkCount(points.length, null), pair),
        unit: null,
      },
      subtitle: scatterSubtitle(context, body),
      notes: [
        ...scatterNotes(context, { slice, period, chosen, parks, scales, sizing, grouping, axes, isLogAsked }),
        ...(isSteady ? steadyNotes(context, played) : []),
      ],
      sentence:
        points.length === 0
          ? ''
          : scatterSentence(context, body, { ...scales, size: sizing === null ? null : sizing.scale }, period),
      table,
      empty: chosen.length === 0 ? emptyParks(context) : points.length === 0 ? emptyPair(context, view, x, y) : null,
      values: [...rows, ...points].flatMap(({ x: ofX, y: ofY, size }) => [ofX, ofY, ...(size === null ? [] : [size])]),
    }),
    kind: 'scatter',
    ...body,
  };
}
