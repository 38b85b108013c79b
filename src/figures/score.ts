import type { Catalog } from '../contract/catalog.ts';
import type { Scheme } from '../contract/scheme.ts';
import type { Slice } from '../contract/slice.ts';
import type { Refusal } from '../domain/composite/refusal.ts';
import { scoreParks, type ScoredPark, type ScoreResult } from '../domain/composite/score.ts';
import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { contextOf, figurePark, say } from './context.ts';
import { describe } from './describe.ts';
import type { FigureEmpty, FigureValue } from './figure.ts';
import { dimensionLabel, labelOfIndicator } from './indicator-label.ts';
import { sentenceOf } from './phrases.ts';
import type { SchemeEdits } from './scheme-codec.ts';
import type { ScoreCalculation } from './score-calculation.ts';
import type { ScoreBands } from './score-bands.ts';
import type { ScoreFigure, ScoreRow } from './score-figure.ts';
import { percent, schemeLabel, scoreNotes, type ScoreFrame } from './score-notes.ts';
import { scoreTable } from './score-table.ts';

export interface ScoreInput {
  readonly calculation: ScoreCalculation;
  /** The preset the scheme is, or was made from. */
  readonly preset: Pick<Scheme, 'id' | 'label'>;
  readonly edits: SchemeEdits;
  readonly name: string | null;
  readonly catalog: Catalog;
  readonly language: Language;
  readonly bands: ScoreBands | null;
  /** How many parks the chart shows; the table has all. */
  readonly top: number;
}

const flagKinds = ['reweighted', 'imputed', 'winsorised', 'zero_under_geometric'] as const;

function flagTexts({ context: { words } }: ScoreFrame, { flags }: ScoredPark): string[] {
  return flagKinds.flatMap((kind) => {
    const count = flags.filter((flag) => flag.kind === kind).length;
    const name = words.score.flag[kind];
    if (count === 0) return [];
    return [kind === 'zero_under_geometric' ? name : words.score.flagCount(name, count)];
  });
}

function rowOf(frame: ScoreFrame, scored: ScoredPark, of: number): ScoreRow {
  const { context, bands } = frame;
  const band = bands?.byPark.get(scored.park);
  const parts = scored.dimensions.map(({ contribution }) => contribution ?? 0);
  return {
    ...figurePark(context, scored.park),
    rank: scored.rank,
    rankText: context.words.score.rankOf(scored.rank, of, scored.isTied),
    score: scored.score,
    scoreText: formatNumber(scored.score, 1),
    parts: scored.contributions === null ? null : parts.map((value) => ({ value, text: formatNumber(value, 1) })),
    coverageText: `${percent(scored.coverage)}%`,
    band: band === undefined ? null : { ...band, text: context.words.robust.range(band.p5, band.p95) },
    flags: flagTexts(frame, scored),
  };
}

/** A value an id, so that the sources of all figures read are named. */
export function sourceValues({ source }: Slice): FigureValue[] {
  return [...new Set([source.common, ...source.values])].flatMap((id) =>
    id === null
      ? []
      : [
          {
            value: 0,
            text: '',
            qualifier: 'exact' as const,
            status: 'A' as const,
            role: 'actual' as const,
            cumulative: 'none' as const,
            asOf: null,
            derived: true,
            source: id,
            quote: null,
            confidence: null,
            note: null,
            others: [],
          },
        ],
  );
}

function emptyOf({ context, scheme }: ScoreFrame, refusal: Refusal, isNobody: boolean): FigureEmpty {
  const { score, scheme: words } = context.words;
  const { title } = score.empty;
  if (isNobody) {
    const { advice, way } = words.nobody;
    return { title, advice, way: { label: way, change: { levels: '', provinces: '' } } };
  }
  if (refusal.reason === 'no_parks' || refusal.reason === 'no_weights')
    return { title, advice: score.empty[refusal.reason], way: null };
  const park = 'park' in refusal ? figurePark(context, refusal.park).short : '';
  const advice = words.refused[refusal.reason](labelOfIndicator(context, scheme, refusal.indicator), park);
  return { title, advice, way: null };
}

function sentence(frame: ScoreFrame, { time, result, rows }: Said): string {
  const { words } = frame.context;
  const first = rows.slice(0, 3).map(({ short, scoreText }) => words.score.withScore(short, scoreText));
  const left = result.dropped.length;
  const lead = words.score.among(first.join(words.list), schemeLabel(frame));
  return sentenceOf(frame.context, [`${time}${words.comma}${lead}`, left === 0 ? null : words.score.leftOut(left)]);
}

interface Said {
  readonly time: string;
  readonly result: ScoreResult;
  readonly rows: readonly ScoreRow[];
}

/** Composite scores of the calculation's parks, at its slice's period. */
export function toScoreFigure(input: ScoreInput): ScoreFigure {
  const { calculation, preset, edits, name, catalog, language, bands, top } = input;
  const { scheme, slice, matrix, setAside } = calculation;
  const context = contextOf(catalog, language);
  const { words } = context;
  const frame: ScoreFrame = {
    context,
    scheme,
    presetLabel: say(context, preset.label),
    edits,
    name,
    slice,
    setAside,
    bands,
  };
  const outcome = scoreParks(scheme, matrix);
  const result: ScoreResult = outcome.ok ? outcome.result : { of: 0, parks: [], dropped: [], indicators: [] };
  const all = result.parks.map((park) => rowOf(frame, park, result.of));
  const rows = all.slice(0, top);
  const time = formatPeriod(slice.of, language);
  const shares = new Map(result.indicators.map(({ indicator, weight }) => [indicator, weight]));
  return {
    ...describe(context, {
      title: {
        time,
        subject: words.score.subject(say(context, catalog.dataset.place), result.of),
        unit: words.score.unit,
      },
      subtitle: [schemeLabel(frame), words.score.shown(rows.length, result.of)].join(words.semicolon),
      notes: outcome.ok ? scoreNotes(frame, result) : [],
      sentence: outcome.ok ? sentence(frame, { time, result, rows }) : '',
      table: scoreTable(frame, result, all),
      empty: outcome.ok ? null : emptyOf(frame, outcome.refusal, matrix.parks.length === 0),
      values: sourceValues(slice),
      marks: ['derived'],
    }),
    kind: 'score',
    unit: words.score.unit,
    dimensions: scheme.dimensions.map(({ id, indicators }) => ({
      id,
      label: dimensionLabel(context, scheme, id),
      weightText: `${percent(indicators.reduce((sum, each) => sum + (shares.get(each.id) ?? 0), 0))}%`,
    })),
    headers: {
      rank: words.headers.rank,
      score: words.score.score,
      coverage: words.score.coverage,
    },
    bands: bands === null ? null : { header: words.robust.band, of: result.of, isPast: false },
    rows,
    ranked: all,
    schemeLabel: schemeLabel(frame),
  };
}
