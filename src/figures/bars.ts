import type { Metric } from '../contract/catalog.ts';
import { previousPeriod, samePeriodLastYear, withoutGaps } from '../domain/period.ts';
import { rankParks } from '../domain/ranking.ts';
import { missingFact } from '../domain/slice.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { formatNumber } from '../i18n/format.ts';
import { steadyNotes } from './axis-domain.ts';
import { barsSentence } from './bars-sentence.ts';
import { steadyBars } from './bars-steady.ts';
import { barsTable } from './bars-table.ts';
import { caliberNotes } from './caliber-notes.ts';
import { figureChange } from './change.ts';
import { guardCalibers } from './caliber-guard.ts';
import { contextOf, figurePark, say } from './context.ts';
import { describe } from './describe.ts';
import { emptyParks, emptyValues } from './empty.ts';
import type { FigureChange } from './figure.ts';
import type { BarRow, BarsFigure } from './bars-figure.ts';
import { noSlices } from './metric-figure-input.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { rankText } from './rank-text.ts';
import { parksBehind } from './group-parks.ts';
import { metricOr } from './metric-shown.ts';
import { resolveView } from './resolve-view.ts';
import { chooseScale, mostDecimals } from './scale.ts';
import { subjectOf } from './subject.ts';
import { changeAt } from './quantities/change.ts';
import { toQuantity } from './quantities/to-quantity.ts';
import { targetAmong } from './target-at.ts';
import { barBenchmarks } from './bars-benchmarks.ts';
import { isGrowth, transformNotes } from './trend-words.ts';
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

function slotOf(parks: readonly (string | null)[], park: string): number | null {
  const slot = parks.indexOf(park);
  return slot < 0 ? null : slot;
}

/** The chosen parks at one period, best first; those without a comparable value last, unranked. */
export function toBarsFigure({
  view: asked,
  catalog,
  language,
  slice,
  more = noSlices,
  steady,
}: MetricFigureInput): BarsFigure {
  const context = contextOf(catalog, language);
  const resolved = resolveView({ ...asked, figure: 'bars' }, catalog, slice);
  const view = { ...resolved, periods: withoutGaps(resolved.periods) };
  const metric = metricOr(catalog, view.metric);
  const { period } = view;
  const parks = view.parks.filter((park) => park !== null);
  const quantity = toQuantity({ context, view, metric, slice, more });
  const index = view.periods.indexOf(period);
  const direction = directionOf(quantity.metric);
  const behind = parksBehind(context, view, {
    valueOf: (park) => quantity.historyOf(park).shown[index]?.value ?? null,
    isLowFirst: direction === 'lower',
  });
  const every = [...parks, ...behind.parks].map((park) => quantity.historyOf(park));
  const told = every.map(({ park, facts }) => ({ park, period, fact: facts[index] ?? missingFact('O') }));
  const levels = chooseScale(
    quantity.levels,
    told.map(({ fact }) => fact),
    language,
  );
  const guard = guardCalibers(context, { metric: quantity.levels, scale: levels, placed: told });
  const histories = every.map((history) => guard.keep(history));
  const current = histories.map(({ park, shown }) => ({ park, fact: shown[index] ?? missingFact('O') }));
  const facts = current.map(({ fact }) => fact);
  const scaling = steady === undefined ? facts : histories.flatMap(({ shown }) => shown);
  const scale = quantity.isDerived || steady !== undefined ? chooseScale(quantity.metric, scaling, language) : levels;
  const decimals = mostDecimals(scale, scaling);
  const comparedAt = (at: string) => (view.transform === 'level' ? againstOf(metric, at) : null);
  const against = comparedAt(period);
  const isShown = new Set(every.map(({ park }) => park));
  const unshown = behind.members
    .filter((park) => !isShown.has(park))
    .map((park) => ({ park, fact: guard.keep(quantity.historyOf(park)).shown[index] ?? missingFact('O') }));
  const group = rankParks({ current: [...current, ...unshown], direction });
  const ranked = group.rows.filter(({ park }) => isShown.has(park));
  const excluded = group.excluded.filter(({ park }) => isShown.has(park));
  const isRanked = metric.direction !== 'none';
  const othersOf = (park: string) =>
    view.transform === 'level' ? othersAt(slice, { park, metric: metric.id, period }) : [];
  const changeOf = (park: string): FigureChange | null => {
    const history = histories.find((each) => each.park === park);
    if (against === null || history === undefined) return null;
    const { change } = changeAt(history, { metric, periods: view.periods, index, against });
    return figureChange(context, metric, change);
  };
  const rowOf = (park: string, place: { readonly rank: number | null; readonly text: string }): BarRow => ({
    ...figurePark(context, park),
    slot: slotOf(view.parks, park),
    rank: isRanked ? place.rank : null,
    rankText: isRanked ? place.text : '',
    value: toFigureValue(
      context,
      current.find((each) => each.park === park)?.fact ?? missingFact('O'),
      scale,
      othersOf(park),
    ),
    change: changeOf(park),
    target: view.benchmarks.includes('target') ? targetAmong(context, othersOf(park), scale) : null,
    highlighted: false,
  });
  const rows = [
    ...ranked.map((each) => rowOf(each.park, { rank: each.rank, text: rankText(each) })),
    ...excluded
      .toSorted((a, b) => Number(a.reason === 'missing') - Number(b.reason === 'missing'))
      .map(({ park }) => rowOf(park, { rank: null, text: '' })),
  ];
  const changeHeader = against === null ? null : context.words.changeHeaders[against];
  const valueHeader = say(context, quantity.metric.label);
  const valued = rows.filter(({ value }) => value.value !== null);
  const placed = told.map((each) => ({
    ...each,
    others: othersAt(slice, { park: each.park, metric: metric.id, period }),
  }));
  const lacksTarget = view.benchmarks.includes('target') && rows.every(({ target }) => !target);
  const hasDerived = isGrowth(view.transform, quantity) || rows.some(({ change }) => change !== null);
  const lower = metric.direction === 'lower' && metric.measure !== 'rank';
  const benchmarks = barBenchmarks({ context, view, quantity, scale, index }, { parks, decimals });
  const axis =
    steady === undefined
      ? null
      : steadyBars({
          ...{ context, view, metric, slice, quantity, scale, decimals },
          ...{ chosen: parks, histories, againstOf: comparedAt },
        });
  return {
    ...describe(context, {
      title: {
        time: formatPeriod(period, language),
        subject: subjectOf(context, parks, quantity.metric),
        unit: quantity.unitTitle ?? (scale.label === '' ? null : scale.label),
      },
      subtitle: [context.words.countedSubtitle(valued.length, rows.length - valued.length), behind.subtitle]
        .filter((part) => part !== '')
        .join(context.words.semicolon),
      notes: [
        ...(lower ? [{ ref: null, text: context.words.notes.lowerIsBetter }] : []),
        ...behind.notes,
        ...(unshown.length > 0 && isRanked
          ? [{ ref: null, text: context.words.group.rankedAmong(formatNumber(group.of, 0)) }]
          : []),
        ...transformNotes({ context, view, quantity }),
        ...benchmarks.notes,
        ...(lacksTarget ? [{ ref: null, text: context.words.notes.noTarget }] : []),
        ...caliberNotes(context, { metric: quantity.levels, scale: levels, hasDerived, placed }),
        ...(axis === null ? [] : steadyNotes(context, view.periods)),
      ],
      sentence: barsSentence(context, { rows: valued, scale, period, against }),
      table: barsTable(context, {
        rows,
        benchmarks: benchmarks.lines,
        unit: scale.label,
        valueHeader,
        changeHeader,
        metric,
        decimals,
      }),
      empty:
        parks.length === 0
          ? emptyParks(context)
          : valued.length > 0
            ? null
            : emptyValues(context, { view, metric, slice, parks }),
      guard: guard.findings,
      values: [
        ...rows.map(({ value }) => value),
        ...benchmarks.lines.flatMap(({ fact }) => fact ?? []),
        ...rows.flatMap(({ target }) => target?.fact ?? []),
      ],
    }),
    kind: 'bars',
    decimals,
    unit: scale.label,
    rows,
    benchmarks: benchmarks.lines,
    changeHeader,
    isRank: quantity.metric.measure === 'rank',
    valueHeader,
    steady: axis,
  };
}
