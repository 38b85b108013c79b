import { rankParks } from '../domain/ranking.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { caliberNotes } from './caliber-notes.ts';
import { contextOf, figurePark, say } from './context.ts';
import type { FigureContext } from './context.ts';
import { sparseOf, withoutSparse } from './covered-parks.ts';
import { describe } from './describe.ts';
import { distributionBins } from './distribution-bins.ts';
import type { DistributionFigure, DistributionPark } from './distribution-figure.ts';
import { distributionTable } from './distribution-table.ts';
import { emptyRanking } from './empty-ranking.ts';
import type { FigureEmpty } from './figure.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import { rankText } from './rank-text.ts';
import { excludedParks, sparseExcluded } from './ranking-rows.ts';
import { exclusionGroups, factsIn } from './ranking.ts';
import { groupPhrase, rankedParks } from './ranking-scope.ts';
import type { RankingInput } from './ranking.ts';
import { resolveRanking } from './resolve-ranking.ts';
import { metricOr } from './metric-shown.ts';
import { chooseScale, mostDecimals, type Scale } from './scale.ts';
import { othersAt, toFigureValue } from './value.ts';

function notForRanks({ words }: FigureContext, label: string): FigureEmpty {
  const { ranks, ranksAdvice, toBump } = words.distribution;
  return { title: ranks(label), advice: ranksAdvice, way: { label: toBump, change: { ranking: 'bump' } } };
}

interface SentenceInput extends Pick<DistributionFigure, 'bins' | 'quartiles' | 'parks' | 'decimals'> {
  readonly scale: Scale;
  readonly period: string;
  readonly label: string;
  readonly group: string;
  readonly tied: ReadonlySet<string>;
}

/** The middle, the fullest class, and where the first pinned park stands. */
function sentence(context: FigureContext, input: SentenceInput): string {
  const { words, language } = context;
  const { bins, quartiles, parks, decimals, scale, label, group, tied } = input;
  const count = parks.length;
  const [lower, median, upper] = quartiles.map(({ value }) =>
    valuePhrase(context, formatNumber(value, decimals), scale),
  );
  if (lower === undefined || median === undefined || upper === undefined) return '';
  const subject = language === 'zh' ? `${String(count)}个${group}${label}` : `${label} over ${String(count)} ${group}`;
  const most = bins.toSorted((a, b) => b.count - a.count)[0];
  const pinned = parks.filter(({ slot }) => slot !== null).toSorted((a, b) => (a.slot ?? 0) - (b.slot ?? 0))[0];
  return sentenceOf(context, [
    words.during(formatPeriod(input.period, language), words.distribution.middle(subject, median, lower, upper)),
    most === undefined || bins.length < 2
      ? null
      : words.distribution.most(words.unitAfter(most.text, scale.label), most.count),
    pinned === undefined
      ? null
      : words.distribution.place(
          pinned.short,
          valuePhrase(context, pinned.value.text, scale),
          words.distribution.placeOf(pinned.rankText, count, tied.has(pinned.park)),
        ),
  ]);
}

/** How many parks have which values of one metric at one period; ranks have none. */
export function toDistributionFigure({
  view: asked,
  catalog,
  language,
  current,
  history = null,
}: Omit<RankingInput, 'previous'>) {
  const context = contextOf(catalog, language);
  const { words } = context;
  const view = resolveRanking(asked, catalog);
  const metric = metricOr(catalog, view.metric);
  const isRank = metric.measure === 'rank';
  const scope = rankedParks(catalog, view);
  const sparse = sparseOf(scope, factsIn(current, scope, view), { view, metric, history });
  const all = factsIn(current, withoutSparse(scope, sparse), view);
  const direction = metric.direction === 'lower' ? 'lower' : 'higher';
  const { rows, excluded, of } = rankParks({ current: isRank ? [] : all, direction });
  const facts = rows.map(({ fact }) => fact);
  const scale = chooseScale(metric, facts, language);
  const decimals = mostDecimals(scale, facts);
  const placed = rows.map(({ park, fact }) => {
    const others = othersAt(current, { park, metric: metric.id, period: view.period });
    return { park, period: view.period, fact, others };
  });
  const parks = rows.map((row, index): DistributionPark => {
    const slot = view.pinned.indexOf(row.park);
    return {
      ...figurePark(context, row.park),
      slot: slot < 0 ? null : slot,
      rankText: rankText(row),
      value: toFigureValue(context, row.fact, scale, placed[index]?.others),
    };
  });
  const { bins, limits, quartiles, rule } = distributionBins(context, parks, decimals);
  const label = say(context, metric.label);
  const group = groupPhrase(context, view);
  const unit = scale.label === '' ? null : scale.label;
  const left = [...sparseExcluded(context, sparse, view.coverage), ...excludedParks(context, excluded)];
  const tied = new Set(rows.filter((row) => row.tied).map(({ park }) => park));
  const texts = [
    rule,
    words.distribution.quartiles,
    left.length > 0 ? words.distribution.left(left.length, exclusionGroups(context, left)) : null,
  ];
  const figure: DistributionFigure = {
    ...describe(context, {
      title: {
        time: formatPeriod(view.period, language),
        subject: words.subject(say(context, catalog.dataset.place), group, words.distribution.metric(label)),
        unit,
      },
      subtitle: [
        words.distribution.counted(of),
        ...(view.coverage === 0 ? [] : [words.covered(view.coverage)]),
        ...(left.length > 0 ? [words.distribution.missing(left.length)] : []),
      ].join(words.semicolon),
      notes: [
        ...texts.flatMap((text) => (text === null ? [] : [{ ref: null, text }])),
        ...caliberNotes(context, { metric, scale, placed, hasDerived: false }),
      ],
      sentence: sentence(context, {
        ...{ bins, quartiles, parks, decimals, scale, label, group, tied },
        period: view.period,
      }),
      table: distributionTable(context, { bins, quartiles, unit, label, left: left.length }),
      empty: isRank ? notForRanks(context, label) : of === 0 ? emptyRanking(context, view, metric) : null,
      values: parks.map(({ value }) => value),
    }),
    kind: 'distribution',
    unit: scale.label,
    decimals,
    valueHeader: label,
    axis: unit === null ? label : `${label}${words.paren(unit).trimEnd()}`,
    countHeader: words.distribution.parks,
    bins,
    limits,
    parks,
    quartiles,
  };
  return figure;
}
