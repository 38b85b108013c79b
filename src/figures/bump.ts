import type { Catalog } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { parsePeriod, yearOf } from '../domain/period.ts';
import { missingFact } from '../domain/slice.ts';
import { formatPeriod, formatSpan } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import type { BumpFigure, BumpLine } from './bump-figure.ts';
import { bumpRanks, type BumpRanks, type RankedPeriod } from './bump-ranks.ts';
import { bumpSentence } from './bump-sentence.ts';
import { bumpTable } from './bump-table.ts';
import { guardCalibers } from './caliber-guard.ts';
import { caliberNotes } from './caliber-notes.ts';
import { contextOf, figurePark, say } from './context.ts';
import type { FigureContext } from './context.ts';
import { sparseParks, withoutSparse } from './covered-parks.ts';
import { describe } from './describe.ts';
import { emptyRanking } from './empty-ranking.ts';
import type { FigureEmpty } from './figure.ts';
import type { TrendPeriod } from './trend-figure.ts';
import { rankText } from './rank-text.ts';
import { groupPhrase, rankedParks } from './ranking-scope.ts';
import { resolveRanking } from './resolve-ranking.ts';
import type { ResolvedRanking } from './resolve-ranking.ts';
import { metricOr } from './metric-shown.ts';
import { chooseScale } from './scale.ts';
import type { Scale } from './scale.ts';
import { othersAt, toFigureValue } from './value.ts';
import type { View } from './view.ts';

export interface BumpInput {
  readonly view: View;
  readonly catalog: Catalog;
  readonly language: Language;
  /** By metric, of every park. */
  readonly slice: Slice;
}

/** The first `top` of the chosen period, or of the last where nobody is ranked in it, and the pinned ones wherever they stand. */
function shownParks({ periods }: BumpRanks, view: ResolvedRanking): { readonly parks: string[]; readonly at: string } {
  const chosen = periods.find(({ period, of }) => period === view.period && of > 0) ?? periods.at(-1);
  const leaders = [...(chosen?.rows.keys() ?? [])].slice(0, view.top);
  const ranked = view.pinned.filter((park) => periods.some(({ rows }) => rows.has(park)));
  return {
    parks: [...leaders, ...ranked.filter((park) => !leaders.includes(park))],
    at: chosen?.period ?? view.period,
  };
}

interface LineFrame {
  readonly context: FigureContext;
  readonly slice: Slice;
  readonly scale: Scale;
  readonly periods: readonly RankedPeriod[];
  readonly pinned: readonly string[];
}

function lineOf({ context, slice, scale, periods, pinned }: LineFrame, park: string): BumpLine {
  const { words } = context;
  const isPrinted = scale.metric.measure === 'rank';
  const slot = pinned.indexOf(park);
  return {
    ...figurePark(context, park),
    slot: slot < 0 ? null : slot,
    points: periods.map(({ period, facts, rows, of }) => {
      const others = othersAt(slice, { park, metric: scale.metric.id, period });
      const value = toFigureValue(context, facts.get(park) ?? missingFact('O'), scale, others);
      const row = rows.get(park);
      if (row === undefined)
        return {
          rank: null,
          text: value.value === null ? value.text : words.reasons.not_comparable,
          tied: false,
          value,
        };
      const text = words.bump.place(isPrinted ? value.text : rankText(row), isPrinted ? null : of, row.tied);
      return { rank: isPrinted ? row.fact.value : row.rank, text, tied: row.tied, value };
    }),
  };
}

function axisPeriods({ catalog, language }: FigureContext, periods: readonly RankedPeriod[]): TrendPeriod[] {
  return periods.map(({ period }) => {
    const label = formatPeriod(period, language);
    const isFiscal = parsePeriod(period)?.frequency === 'FY';
    return { id: period, label, year: isFiscal ? label : (yearOf(period, catalog.dataset.fiscalYearStart) ?? '') };
  });
}

function onePeriod({ words }: FigureContext, label: string): FigureEmpty {
  const { onePeriod: title, onePeriodAdvice, toList } = words.bump;
  return { title: title(label), advice: onePeriodAdvice, way: { label: toList, change: { ranking: 'list' } } };
}

/** What holds across periods of ranks: editions, early values, territories. The rest is settled within each period. */
const told: ReadonlySet<string> = new Set(['edition', 'flash', 'territory']);

/**
 * Ranks over the periods of one metric: each period ranked among the parks with a comparable value; of published ranks the printed ones.
 * Shown are the leaders of the chosen period and the pinned parks.
 */
export function toBumpFigure({ view: asked, catalog, language, slice }: BumpInput): BumpFigure {
  const context = contextOf(catalog, language);
  const { words } = context;
  const view = resolveRanking(asked, catalog);
  const metric = metricOr(catalog, view.metric);
  const isPrinted = metric.measure === 'rank';
  const isOfEditions = isPrinted || metric.measure === 'score';
  const all = rankedParks(catalog, view);
  const covered = withoutSparse(all, sparseParks(all, { view, metric, history: slice }));
  const ranks = bumpRanks({ view, metric, parks: covered, slice });
  const { periods, change } = ranks;
  const { parks, at } = shownParks(ranks, view);
  const placed = parks.flatMap((park) =>
    periods.map(({ period, facts }) => {
      const others = othersAt(slice, { park, metric: metric.id, period });
      return { park, period, fact: facts.get(park) ?? missingFact('O'), others };
    }),
  );
  const facts = placed.map(({ fact }) => fact);
  const scale = chooseScale(metric, facts, language);
  const lines = parks.map((park) => lineOf({ context, slice, scale, periods, pinned: view.pinned }, park));
  const axis = axisPeriods(context, periods);
  const of = periods.map((each) => each.of);
  const counted = of.filter((count) => count > 0);
  const label = say(context, metric.label);
  const [from, to] = [periods[0]?.period ?? view.period, periods.at(-1)?.period ?? view.period];
  const [start, end] = [formatPeriod(from, language), formatPeriod(to, language)];
  const guard = guardCalibers(context, { metric, scale, placed }).findings.filter(({ rule }) => told.has(rule));
  const common = change?.common ?? 0;
  const printedRank = (index: number, park: string): number | null =>
    periods.at(index)?.rows.get(park)?.fact.value ?? null;
  const changes = new Map(
    (change?.rows ?? []).flatMap(({ park, change: places }): [string, number][] => {
      const [before, now] = [printedRank(0, park), printedRank(-1, park)];
      const moved = isPrinted ? (before === null || now === null ? null : before - now) : places;
      return moved === null ? [] : [[park, moved]];
    }),
  );
  const noteTexts = [
    isPrinted ? words.bump.printedMethod : words.bump.method,
    isOfEditions ? words.bump.editions : null,
    metric.direction === 'lower' && !isPrinted ? words.bump.lowerIsBetter : null,
    words.bump.gaps,
    isPrinted || view.from !== null || view.to !== null ? null : words.bump.span,
    common > 0 && !isPrinted ? words.bump.changeMethod(common, start, end) : null,
  ];
  const header = isPrinted ? words.bump.printedChange(start) : words.bump.change(start, common);
  return {
    ...describe(context, {
      title: {
        time: formatSpan(from, to, language),
        subject: words.subject(
          say(context, catalog.dataset.place),
          groupPhrase(context, view),
          isPrinted ? label : words.bump.metric(label),
        ),
        unit: null,
      },
      subtitle: [
        isPrinted || counted.length === 0 ? '' : words.bump.counts(Math.min(...counted), Math.max(...counted)),
        isPrinted ? words.bump.printed : '',
        view.coverage === 0 ? '' : words.covered(view.coverage),
        words.bump.shown(lines.length, formatPeriod(at, language)),
      ]
        .filter((part) => part !== '')
        .join(words.semicolon),
      notes: [
        ...noteTexts.flatMap((text) => (text === null ? [] : [{ ref: null, text }])),
        ...caliberNotes(context, { metric, scale, placed, hasDerived: false }),
      ],
      sentence: bumpSentence(context, { view, metric, ranks, parks, label }),
      table: bumpTable(context, {
        periods: axis,
        lines,
        of,
        countLabel: isPrinted ? words.bump.held : words.bump.ranked,
        changeHeader: common > 0 ? header : null,
        changes,
      }),
      empty:
        lines.length === 0
          ? emptyRanking(context, view, metric)
          : counted.length < 2
            ? onePeriod(context, label)
            : null,
      guard,
      values: lines.flatMap(({ points }) => points.map(({ value }) => value)),
      marks: isPrinted ? [] : ['derived'],
    }),
    kind: 'bump',
    valueHeader: label,
    unit: scale.label,
    periods: axis,
    counts: of.map((count) => (isPrinted ? `n=${String(count)}` : `/ ${String(count)}`)),
    isOfEditions,
    lines,
  };
}
