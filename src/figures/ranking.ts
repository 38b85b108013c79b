import type { Catalog, Metric, Park } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { rankParks } from '../domain/ranking.ts';
import { factAt } from '../domain/slice.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import { benchmarksOf, benchmarkText } from './benchmarks.ts';
import { caliberNotes } from './caliber-notes.ts';
import { contextOf, say, shortName } from './context.ts';
import type { FigureContext } from './context.ts';
import { sparseOf, sparseParks, withoutSparse } from './covered-parks.ts';
import { describe } from './describe.ts';
import { emptyRanking } from './empty-ranking.ts';
import type { FigureNote } from './figure.ts';
import type { RankingFigure } from './ranking-figure.ts';
import { excludedParks, rankChangeHeader, rankingRows, sparseExcluded, valueAgainst } from './ranking-rows.ts';
import type { RankingFrame } from './ranking-rows.ts';
import { groupPhrase, overallScope, rankedParks } from './ranking-scope.ts';
import { rankingSentence } from './ranking-sentence.ts';
import { rankingTable } from './ranking-table.ts';
import { noVersus, resolveRanking } from './resolve-ranking.ts';
import { metricOr } from './metric-shown.ts';
import { chooseScale, mostDecimals, scaled } from './scale.ts';
import { othersAt } from './value.ts';
import type { View } from './view.ts';

export interface RankingInput {
  readonly view: View;
  readonly catalog: Catalog;
  readonly language: Language;
  /** Slice by period, or by metric, that holds the View's metric at its period. */
  readonly current: Slice;
  /** The same of the period compared with; null where none is, or while it has not arrived. */
  readonly previous: Slice | null;
  /** By metric, where a coverage is asked for. */
  readonly history?: Slice | null;
}

/** The facts of these parks at one place of a slice by metric or by period. */
export function factsIn(slice: Slice, parks: readonly Park[], { metric, period }: { metric: string; period: string }) {
  return parks.map(({ id }) => ({
    park: id,
    fact: slice.by === 'metric' ? factAt(slice, id, period) : factAt(slice, id, metric),
  }));
}

const namesShown = 12;

/** 未取得：庆南航空、镇海等: the parks left out, by reason; the figure's `excluded` names them all. */
export function exclusionGroups({ words }: FigureContext, excluded: RankingFigure['excluded']): string {
  const reasons = [...new Set(excluded.map(({ reason }) => reason))];
  return reasons
    .map((reason) => {
      const names = excluded.filter((each) => each.reason === reason).map(({ short }) => short);
      const more = names.length > namesShown ? words.notes.andMore : '';
      return `${reason}${words.colon}${names.slice(0, namesShown).join(words.list)}${more}`;
    })
    .join(words.semicolon);
}

function membersText(context: FigureContext, among: readonly string[]): string {
  const { list, notes } = context.words;
  const names = among.slice(0, namesShown).map((park) => shortName(context, park));
  return `${names.join(list)}${among.length > namesShown ? notes.andMore : ''}`;
}

function rankNotes(context: FigureContext, frame: RankingFrame, excluded: RankingFigure['excluded']): FigureNote[] {
  const { words } = context;
  const isLower = frame.metric.direction === 'lower' && frame.metric.measure !== 'rank';
  const hasBand = frame.ranked.some(({ fact }) => fact.qualifier === 'about');
  const texts = [
    frame.view.among.length > 0 ? words.notes.peerGroup(membersText(context, frame.view.among)) : null,
    isLower ? words.notes.lowerIsBetter : null,
    hasBand ? words.notes.about : null,
    excluded.length > 0 ? words.notes.excluded(excluded.length, exclusionGroups(context, excluded)) : null,
  ];
  return texts.filter((text) => text !== null).map((text) => ({ ref: null, text }));
}

function benchmarkLines(context: FigureContext, frame: RankingFrame, decimals: number): RankingFigure['benchmarks'] {
  const { scale, ranked, metric, view } = frame;
  const values = ranked.map(({ fact }) => scaled(scale, fact.value ?? 0));
  const direction = metric.direction === 'lower' ? 'lower' : 'higher';
  return benchmarksOf(context, { kinds: view.benchmarks, columns: [values], direction }).flatMap(
    ({ kind, label, n, points: [value], high }) => {
      if (value === null || value === undefined) return [];
      const edge = high?.[0] ?? null;
      return [{ kind, label, n, value, high: edge, text: benchmarkText(decimals, value, edge) }];
    },
  );
}

function frameOf(
  context: FigureContext,
  metric: Metric,
  { view: asked, catalog, language, current, previous, history = null }: RankingInput,
) {
  const view = resolveRanking(asked, catalog);
  const all = rankedParks(catalog, view);
  const coverage = { view, metric, history };
  const column = factsIn(current, all, view);
  const sparse = sparseOf(all, column, coverage);
  const parks = withoutSparse(all, sparse);
  const now = parks === all ? column : factsIn(current, parks, view);
  const hasVersus = view.versus !== noVersus && previous !== null;
  const before = hasVersus ? factsIn(previous, parks, { metric: metric.id, period: view.versus }) : undefined;
  const direction =
    metric.direction === 'lower' || metric.measure === 'rank' ? ('lower' as const) : ('higher' as const);
  const { rows: ranked, excluded, of, common } = rankParks({ current: now, previous: before, direction });
  const scale = chooseScale(
    metric,
    now.map(({ fact }) => fact),
    language,
  );
  const wider = overallScope(catalog, view);
  const wide = wider ? rankedParks(catalog, wider) : [];
  const field = withoutSparse(wide, sparseParks(wide, coverage));
  const everybody = wider && rankParks({ current: factsIn(current, field, view), direction });
  const frame: RankingFrame = {
    view,
    metric,
    scale,
    ranked,
    slice: current,
    versus: hasVersus ? view.versus : null,
    // A published rank is a place among everybody already.
    overall: wider && everybody && metric.measure !== 'rank' ? { view: wider, ...everybody } : null,
  };
  const left = [...sparseExcluded(context, sparse, view.coverage), ...excludedParks(context, excluded)];
  return { frame, now, excluded: left, of, common };
}

/** Every comparable park in one metric at one period, ranked; change of rank on the parks present in both periods; who is left out and why. */
export function toRankingFigure(input: RankingInput): RankingFigure {
  const context = contextOf(input.catalog, input.language);
  const { words, language } = context;
  const resolved = resolveRanking(input.view, input.catalog);
  const metric = metricOr(input.catalog, resolved.metric);
  const { frame, now, excluded, of, common } = frameOf(context, metric, input);
  const { view, scale, versus } = frame;
  const rows = rankingRows(context, frame);
  const decimals = mostDecimals(
    scale,
    now.map(({ fact }) => fact),
  );
  const group = groupPhrase(context, view);
  const against = valueAgainst(frame);
  const placed = now.map(({ park, fact }) => {
    const others = othersAt(input.current, { park, metric: metric.id, period: view.period });
    return { park, period: view.period, fact, others };
  });
  const valueHeader = say(context, metric.label);
  const unit = scale.label === '' ? null : scale.label;
  const hasDerived = rows.some(({ valueChange }) => valueChange !== null);
  const subtitle = [
    words.rankedSubtitle(of),
    ...(view.coverage === 0 ? [] : [words.covered(view.coverage)]),
    ...(versus === null ? [] : [words.commonSubtitle(common)]),
  ];
  const headers = {
    valueHeader,
    rankChangeHeader: versus === null ? null : rankChangeHeader(context, view.period, versus),
    valueChangeHeader: against === null ? null : words.changeHeaders[against],
    overall: frame.overall && { header: words.headers.overallRank, of: frame.overall.of },
    percentileHeader: metric.measure === 'rank' ? null : words.headers.percentile,
    of,
  };
  return {
    ...describe(context, {
      title: {
        time: formatPeriod(view.period, language),
        subject: words.subject(say(context, context.catalog.dataset.place), group, valueHeader),
        unit,
      },
      subtitle: subtitle.join(words.semicolon),
      notes: [...rankNotes(context, frame, excluded), ...caliberNotes(context, { metric, scale, placed, hasDerived })],
      sentence: rankingSentence(context, {
        rows,
        frame,
        group: `${String(of)}${language === 'zh' ? '个' : ' '}${group}`,
      }),
      table: rankingTable(context, { rows, metric, unit, ...headers }),
      empty: rows.length > 0 ? null : emptyRanking(context, view, metric),
      values: rows.map(({ value }) => value),
      marks: excluded.some(({ reason }) => reason === words.missing.O) ? ['not_available'] : [],
    }),
    kind: 'ranking',
    decimals,
    unit: scale.label,
    ...headers,
    rows,
    excluded,
    benchmarks: benchmarkLines(context, frame, decimals),
  };
}
