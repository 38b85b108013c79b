import type { Catalog } from '../contract/catalog.ts';
import type { Scheme } from '../contract/scheme.ts';
import type { LeftOut } from '../domain/composite/leave-one-out.ts';
import type { CollinearPair } from '../domain/composite/redundancy.ts';
import { indicatorsOf, totalWeights } from '../domain/composite/total-weights.ts';
import { formatNumber } from '../i18n/format.ts';
import { bandNotes } from './band-notes.ts';
import { contextOf, say, shortName, type FigureContext } from './context.ts';
import { describe } from './describe.ts';
import type { TableFigure } from './figure.ts';
import type { FigureTable, TableCell, TableRow } from './figure-table.ts';
import { dimensionLabel, indicatorLabel } from './indicator-label.ts';
import { sentenceOf } from './phrases.ts';
import type { ScoreBands } from './score-bands.ts';
import type { ScoreFigure } from './score-figure.ts';
import { percent } from './score-notes.ts';

export interface IndicatorsInput {
  /** The scores: scheme, notes and sources are theirs. */
  readonly score: ScoreFigure;
  /** The bands drawn beside the scores, whose notes say nothing of indicators; null where there are none. */
  readonly bands: ScoreBands | null;
  readonly scheme: Scheme;
  readonly catalog: Catalog;
  /** In the order of the scheme. */
  readonly leftOut: readonly LeftOut[];
  /** The strongest first. */
  readonly pairs: readonly CollinearPair[];
}

interface IndicatorRow extends LeftOut {
  readonly label: string;
  readonly dimension: string;
  readonly weight: number;
  /** |r| with each indicator that tells the same. */
  readonly alike: readonly number[];
}

const namesShown = 6;

function rText(r: number): string {
  return formatNumber(r, 3);
}

function rowsOf(context: FigureContext, { scheme, leftOut, pairs }: IndicatorsInput): IndicatorRow[] {
  const weights = totalWeights(scheme);
  const indicators = indicatorsOf(scheme);
  const labels = new Map(indicators.map((each) => [each.id, indicatorLabel(context, each)]));
  return leftOut.map((row, index): IndicatorRow => {
    const { indicator } = row;
    return {
      ...row,
      label: labels.get(indicator) ?? indicator,
      dimension: dimensionLabel(context, scheme, indicators[index]?.dimension ?? ''),
      weight: weights?.[index] ?? 0,
      alike: pairs.filter(({ a, b }) => a === indicator || b === indicator).map(({ r }) => Math.abs(r)),
    };
  });
}

function flagsOf({ words }: FigureContext, { meanShift, weight, hardlyMatters, alike }: IndicatorRow): string[] {
  const { indicators } = words.robust;
  return [
    ...(weight === 0 ? [indicators.weightless] : hardlyMatters ? [indicators.hardly] : []),
    ...(meanShift === null ? [indicators.only] : []),
    ...(alike.length > 0 ? [indicators.redundant] : []),
  ];
}

function mostCell(context: FigureContext, { most }: IndicatorRow): TableCell {
  if (most === null) return { text: '', value: null };
  const { park, shift } = most;
  return { text: context.words.robust.indicators.moved(shortName(context, park), shift), value: Math.abs(shift) };
}

const nothing: TableCell = { text: '', value: null };

function indicatorRow(context: FigureContext, row: IndicatorRow): TableRow {
  const { indicators } = context.words.robust;
  const { indicator, label, dimension, weight, meanShift, alike } = row;
  const flags = flagsOf(context, row);
  const most = Math.max(...alike);
  return {
    id: indicator,
    cells: [
      { text: label, value: label },
      { text: dimension, value: dimension },
      { text: percent(weight), value: weight },
      meanShift === null ? nothing : { text: formatNumber(meanShift, 2), value: meanShift },
      mostCell(context, row),
      alike.length === 0 ? nothing : { text: indicators.alike(alike.length, rText(most)), value: alike.length },
      { text: flags.join(context.words.list), value: flags.length },
    ],
  };
}

/** The pairs below the indicators, under a heading of their own. */
function pairRows(
  { words }: FigureContext,
  labelOfId: (id: string) => string,
  pairs: readonly CollinearPair[],
): TableRow[] {
  const { indicators } = words.robust;
  if (pairs.length === 0) return [];
  return [
    { id: 'pairs', heading: indicators.pairsHeading(pairs.length), cells: [] },
    ...pairs.map(({ a, b, r, n }): TableRow => {
      const text = indicators.pair(labelOfId(a), labelOfId(b));
      return {
        id: `${a} ${b}`,
        cells: [
          { text, value: text },
          ...Array.from({ length: 4 }, () => nothing),
          { text: indicators.correlated(rText(r), n), value: Math.abs(r) },
          nothing,
        ],
      };
    }),
  ];
}

function tableOf(context: FigureContext, rows: readonly IndicatorRow[], pairs: readonly CollinearPair[]): FigureTable {
  const { indicators } = context.words.robust;
  return {
    columns: [
      { id: 'indicator', label: indicators.indicator, unit: null, align: 'left' },
      { id: 'dimension', label: indicators.dimension, unit: null, align: 'left' },
      { id: 'weight', label: indicators.weight, unit: '%', align: 'right' },
      { id: 'shift', label: indicators.shift, unit: indicators.places, align: 'right' },
      { id: 'most', label: indicators.most, unit: indicators.places, align: 'left' },
      { id: 'pairs', label: indicators.pairs, unit: null, align: 'left' },
      { id: 'flags', label: indicators.flag, unit: null, align: 'left' },
    ],
    rows: [...rows.map((row) => indicatorRow(context, row)), ...pairRows(context, labelIn(rows), pairs)],
  };
}

function labelIn(rows: readonly IndicatorRow[]): (id: string) => string {
  const labels = new Map(rows.map(({ indicator, label }) => [indicator, label]));
  return (id) => labels.get(id) ?? id;
}

/** What was found of those that have weight: who moves ranks most, who hardly does, and which two tell the same. */
function clausesOf({ words }: FigureContext, rows: readonly IndicatorRow[], pairs: readonly CollinearPair[]): string[] {
  const { indicators } = words.robust;
  const weighing = rows.filter(({ weight, meanShift }) => weight > 0 && meanShift !== null);
  const strongest = weighing.reduce<IndicatorRow | null>(
    (most, row) => ((row.meanShift ?? 0) > (most?.meanShift ?? 0) ? row : most),
    null,
  );
  const weak = weighing.filter((row) => row.hardlyMatters);
  const names = weak.slice(0, namesShown).map(({ label }) => label);
  const list = names.join(words.list) + (weak.length > namesShown ? words.robust.more : '');
  const [pair] = pairs;
  const labelOfId = labelIn(rows);
  return [
    ...(strongest === null ? [] : [indicators.strongest(strongest.label, formatNumber(strongest.meanShift ?? 0, 2))]),
    ...(weighing.length === 0 ? [] : [weak.length === 0 ? indicators.noWeak : indicators.weak(list, weak.length)]),
    pair === undefined
      ? indicators.noPairs
      : indicators.together(
          pairs.length,
          indicators.twoNames(labelOfId(pair.a), labelOfId(pair.b)),
          rText(pair.r),
          pair.n,
        ),
  ];
}

/** What each indicator of a scheme does to the ranks, in the scheme's order: OECD/JRC Handbook (2008), steps 4 and 7. */
export function toIndicatorsFigure(input: IndicatorsInput): TableFigure {
  const { score, bands, catalog, pairs } = input;
  const context = contextOf(catalog, score.language);
  const { words } = context;
  const { indicators } = words.robust;
  const rows = rowsOf(context, input);
  const weighing = rows.filter(({ weight }) => weight > 0).length;
  const elsewhere = new Set([words.fictional, ...(bands === null ? [] : bandNotes(context, bands))]);
  return {
    ...describe(context, {
      title: {
        time: score.title.time,
        subject: indicators.subject(say(context, catalog.dataset.place), rows.length),
        unit: null,
      },
      subtitle: score.schemeLabel,
      notes: [
        { ref: null, text: indicators.method },
        { ref: null, text: indicators.correlation },
        ...score.notes.filter(({ text }) => !elsewhere.has(text)),
      ],
      sentence:
        weighing === 0
          ? ''
          : sentenceOf(context, [
              `${score.title.time}${words.comma}${indicators.lead(score.schemeLabel, weighing)}`,
              ...clausesOf(context, rows, pairs),
            ]),
      table: tableOf(context, rows, pairs),
      empty: score.empty,
      values: [],
    }),
    sources: score.sources,
    marks: score.marks,
    kind: 'table',
  };
}
