import type { Metric } from '../contract/catalog.ts';
import { previousPeriod, samePeriodLastYear } from '../domain/period.ts';
import { rankParks } from '../domain/ranking.ts';
import { factAt } from '../domain/slice.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { barsSentence } from './bars-sentence.ts';
import { barsTable } from './bars-table.ts';
import { benchmarkParks, benchmarksOf } from './benchmarks.ts';
import { caliberNotes } from './caliber-notes.ts';
import { figureChange } from './change.ts';
import { contextOf, figurePark, say } from './context.ts';
import { describe } from './describe.ts';
import { emptyParks, emptyValues } from './empty.ts';
import type { BarRow, BarsFigure } from './figure.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { rankText } from './rank-text.ts';
import { metricOr, resolveView } from './resolve-view.ts';
import { chooseScale, mostDecimals, scaled } from './scale.ts';
import { subjectOf } from './subject.ts';
import { changeAt, historyOf } from './trend-series.ts';
import type { TrendFrame } from './trend-series.ts';
import { othersAt, toFigureValue } from './value.ts';

function directionOf(metric: Metric): 'higher' | 'lower' {
  return metric.direction === 'lower' ? 'lower' : 'higher';
}

/** What the bars are compared with: the year before where the metric has it, else the period before, else nothing. */
function againstOf(metric: Metric, period: string): 'yoy' | 'pop' | null {
  const has = (base: string | null): boolean => base !== null && metric.periods.includes(base);
  if (has(samePeriodLastYear(period))) return 'yoy';
  return has(previousPeriod(period)) ? 'pop' : null;
}

function benchmarkLines(frame: TrendFrame, parks: readonly string[], decimals: number): BarsFigure['benchmarks'] {
  const { context, view, slice, metric, scale } = frame;
  if (view.benchmarks.length === 0) return [];
  const current = benchmarkParks(context, parks).map(({ id }) => ({ park: id, fact: factAt(slice, id, view.period) }));
  const direction = directionOf(metric);
  const values = rankParks({ current, direction }).rows.map(({ fact }) => scaled(scale, fact.value ?? 0));
  return benchmarksOf(context, { kinds: view.benchmarks, columns: [values], direction }).flatMap(
    ({ kind, label, n, points: [value] }) =>
      value === null || value === undefined ? [] : [{ kind, label, n, value, text: formatNumber(value, decimals) }],
  );
}

/** The chosen parks at one period, best first; those without a comparable value last, unranked. */
export function toBarsFigure({ view: asked, catalog, language, slice }: MetricFigureInput): BarsFigure {
  const context = contextOf(catalog, language);
  const view = resolveView({ ...asked, figure: 'bars' }, catalog, slice);
  const metric = metricOr(catalog, view.metric);
  const { period } = view;
  const parks = view.parks.filter((park) => park !== null);
  const current = parks.map((park) => ({ park, fact: factAt(slice, park, period) }));
  const scale = chooseScale(
    metric,
    current.map(({ fact }) => fact),
    language,
  );
  const decimals = mostDecimals(
    scale,
    current.map(({ fact }) => fact),
  );
  const against = againstOf(metric, period);
  const index = view.periods.indexOf(period);
  const frame: TrendFrame = { context, view, slice, metric, scale, start: index, end: index, baseIndex: index };
  const { rows: ranked, excluded } = rankParks({ current, direction: directionOf(metric) });
  const isRanked = metric.direction !== 'none';
  const rowOf = (park: string, place: { readonly rank: number | null; readonly text: string }): BarRow => {
    const history = historyOf(slice, metric, { park, periods: view.periods });
    const others = othersAt(slice, { park, metric: metric.id, period });
    return {
      ...figurePark(context, park),
      slot: view.parks.indexOf(park),
      rank: isRanked ? place.rank : null,
      rankText: isRanked ? place.text : '',
      value: toFigureValue(context, factAt(slice, park, period), scale, others),
      change:
        against === null ? null : figureChange(context, metric, changeAt(frame, history, { index, against }).change),
      highlighted: false,
    };
  };
  const rows = [
    ...ranked.map((each) => rowOf(each.park, { rank: each.rank, text: rankText(each) })),
    ...excluded
      .toSorted((a, b) => Number(a.reason === 'missing') - Number(b.reason === 'missing'))
      .map(({ park }) => rowOf(park, { rank: null, text: '' })),
  ];
  const changeHeader = against === null ? null : context.words.changeHeaders[against];
  const valueHeader = say(context, metric.label);
  const valued = rows.filter(({ value }) => value.value !== null);
  const placed = current.map(({ park, fact }) => {
    return { park, period, fact, others: othersAt(slice, { park, metric: metric.id, period }) };
  });
  const hasDerived = rows.some(({ change }) => change !== null);
  const lower = metric.direction === 'lower' && metric.measure !== 'rank';
  return {
    ...describe(context, {
      title: {
        time: formatPeriod(period, language),
        subject: subjectOf(context, parks, metric),
        unit: scale.label === '' ? null : scale.label,
      },
      subtitle: context.words.countedSubtitle(valued.length, rows.length - valued.length),
      notes: [
        ...(lower ? [{ ref: null, text: context.words.notes.lowerIsBetter }] : []),
        ...caliberNotes(context, { metric, scale, hasDerived, placed }),
      ],
      sentence: barsSentence(context, { rows: valued, scale, period, against }),
      table: barsTable(context, { rows, unit: scale.label, valueHeader, changeHeader, metric }),
      empty:
        parks.length === 0
          ? emptyParks(context)
          : valued.length > 0
            ? null
            : emptyValues(context, { view, metric, slice, parks }),
      values: rows.map(({ value }) => value),
    }),
    kind: 'bars',
    decimals,
    unit: scale.label,
    rows,
    benchmarks: benchmarkLines(frame, parks, decimals),
    changeHeader,
    isRank: metric.measure === 'rank',
    valueHeader,
  };
}
