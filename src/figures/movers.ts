import type { Catalog, Metric } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { parsePeriod } from '../domain/period.ts';
import { rankParks } from '../domain/ranking.ts';
import { factAt } from '../domain/slice.ts';
import type { Language } from '../i18n/language.ts';
import { formatPeriod } from '../i18n/format.ts';
import { wordsOf } from '../i18n/words.ts';
import { contextOf, say, shortName, type FigureContext } from './context.ts';
import { sparseParks, withoutSparse } from './covered-parks.ts';
import { describe } from './describe.ts';
import type { FigureValue, TableFigure } from './figure.ts';
import type { TableRow } from './figure-table.ts';
import { groupPhrase, overallScope, rankedParks } from './ranking-scope.ts';
import type { ResolvedRanking } from './resolve-ranking.ts';
import { metricOr } from './metric-shown.ts';
import { chooseScale } from './scale.ts';
import { toFigureValue } from './value.ts';

/** How many parks the card of movers names. */
export const shownMovers = 7;

export interface MoversInput {
  readonly catalog: Catalog;
  readonly language: Language;
  /** Parks × periods of the metric. */
  readonly slice: Slice;
  readonly period: string;
  readonly versus: string | null;
  /** The ranking whose parks are meant, between its two periods; without, every park, and printed ranks between each park's own two latest. */
  readonly within?: ResolvedRanking | undefined;
  /** How many parks are shown. */
  readonly limit: number;
}

interface Move {
  readonly park: string;
  readonly from: string;
  readonly to: string;
  readonly before: number;
  readonly now: number;
  readonly values: readonly FigureValue[];
}

function parksOf({ catalog, within, slice }: MoversInput, metric: Metric): readonly string[] {
  const every = { levels: [], provinces: [], industries: [], among: [] };
  const parks = rankedParks(catalog, within ?? every);
  const sparse = within ? sparseParks(parks, { view: within, metric, history: slice }) : [];
  return withoutSparse(parks, sparse).map(({ id }) => id);
}

/** A published rank moves between the two editions compared, else between a park's own two latest annual ones. */
function publishedMoves(context: FigureContext, metric: Metric, input: MoversInput): Move[] {
  const { slice, within, versus, period } = input;
  const annual = slice.columns.filter((each) => parsePeriod(each)?.frequency === 'A');
  const editions = within === undefined ? annual : versus === null ? [] : [versus, period];
  const scale = chooseScale(metric, [], context.language);
  return parksOf(input, metric).flatMap((park) => {
    const facts = editions
      .map((each) => ({ period: each, fact: factAt(slice, park, each) }))
      .filter(({ fact }) => fact.value !== null && fact.qualifier === 'exact');
    const [last, first] = [facts.at(-1), facts.at(-2)];
    if (!first || !last || first.fact.value === null || last.fact.value === null) return [];
    const values = [first, last].map(({ fact }) => toFigureValue(context, fact, scale));
    return [{ park, from: first.period, to: last.period, before: first.fact.value, now: last.fact.value, values }];
  });
}

/** Any other metric moves by rank on the parks that have a figure in both periods. */
function derivedMoves(context: FigureContext, metric: Metric, input: MoversInput): Move[] {
  const { slice, period, versus } = input;
  if (versus === null) return [];
  const parks = parksOf(input, metric);
  const at = (when: string) => parks.map((park) => ({ park, fact: factAt(slice, park, when) }));
  const { rows } = rankParks({
    current: at(period),
    previous: at(versus),
    direction: metric.direction === 'lower' ? 'lower' : 'higher',
  });
  const scale = chooseScale(metric, [], context.language);
  return rows.flatMap(({ park, fact, previous, commonRank, previousRank }) =>
    previous === null || commonRank === null || previousRank === null
      ? []
      : [
          {
            park,
            from: versus,
            to: period,
            before: previousRank,
            now: commonRank,
            values: [previous, fact].map((each) => toFigureValue(context, each, scale)),
          },
        ],
  );
}

function rowOf(context: FigureContext, { park, from, to, before, now }: Move): TableRow {
  const places = before - now;
  const say = (period: string) => formatPeriod(period, context.language).replace(/年$/, '');
  const direction = places > 0 ? ('up' as const) : places < 0 ? ('down' as const) : ('flat' as const);
  const text = places === 0 ? context.words.flat : String(Math.abs(places));
  return {
    id: park,
    cells: [
      { text: shortName(context, park), value: shortName(context, park) },
      { text: `${say(from)}→${say(to)}`, value: to },
      { text: String(before), value: before },
      { text: String(now), value: now },
      { text, value: places, change: { direction, text } },
    ],
  };
}

/**
 * The parks whose rank moved most, largest first, as a table of park, span, rank before, rank now and places gained.
 * Published ranks are compared as published; other metrics are ranked here on the parks common to both periods.
 */
export function toMoversFigure(input: MoversInput): TableFigure {
  const { catalog, language, slice, limit, within } = input;
  const context = contextOf(catalog, language);
  const words = wordsOf(language).movers;
  const metric = metricOr(catalog, slice.of);
  const isPublished = metric.measure === 'rank';
  const moves = isPublished ? publishedMoves(context, metric, input) : derivedMoves(context, metric, input);
  const shown = moves
    .filter(({ before, now }) => before !== now)
    .sort((a, b) => Math.abs(b.before - b.now) - Math.abs(a.before - a.now))
    .slice(0, limit);
  const most = shown[0];
  const isNarrowed = within !== undefined && (within.levels.length === 1 || overallScope(catalog, within) !== null);
  const group = isNarrowed ? [groupPhrase(context, within)] : [];
  const place = [say(context, catalog.dataset.place), ...group].join(language === 'zh' ? '' : ', ');
  const column = (id: keyof typeof words.columns, align: 'left' | 'right') => {
    return { id, label: words.columns[id], unit: null, align };
  };
  const label = say(context, metric.label);
  return {
    kind: 'table',
    ...describe(context, {
      title: {
        time: '',
        subject: isPublished ? words.rankSubject(place, label) : words.subject(place, label),
        unit: null,
      },
      subtitle:
        isPublished && within === undefined
          ? words.editions
          : words.periods(
              formatPeriod(input.versus ?? '', language),
              formatPeriod(input.period, language),
              moves.length,
            ),
      notes: isPublished ? [{ ref: null, text: words.field }] : [],
      sentence: most
        ? words.sentence(shortName(context, most.park), String(most.before), String(most.now), most.now < most.before)
        : words.nobody,
      table: {
        columns: [
          column('park', 'left'),
          column('span', 'left'),
          column('before', 'right'),
          column('now', 'right'),
          column('change', 'right'),
        ],
        rows: shown.map((move) => rowOf(context, move)),
      },
      empty: most ? null : { title: words.nobody, advice: words.nobodyAdvice, way: null },
      values: shown.flatMap((move) => move.values),
    }),
  };
}
