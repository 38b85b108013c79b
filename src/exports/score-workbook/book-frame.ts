import type { Dimension, Indicator, Scheme } from '../../contract/scheme.ts';
import type { Metric } from '../../contract/catalog.ts';
import { columnOf, keepRows } from '../../domain/composite/matrix.ts';
import { prepare, type Prepared } from '../../domain/composite/prepare.ts';
import type { Outcome } from '../../domain/composite/refusal.ts';
import { treatColumn, type TreatedColumn } from '../../domain/composite/score-column.ts';
import { scorePrepared, type ScoreResult } from '../../domain/composite/score.ts';
import {
  metricColumn,
  metricsOfScheme,
  sliceFigures,
  type SliceFigures,
} from '../../domain/composite/slice-figures.ts';
import { indicatorsOf } from '../../domain/composite/total-weights.ts';
import { unitLabel } from '../../figures/scale.ts';
import { scoreWorkbookEnglish } from '../../i18n/score-workbook-wording.en.ts';
import { scoreWorkbookChinese, type ScoreWorkbookWords } from '../../i18n/score-workbook-wording.zh.ts';
import type { BookRequest } from './book-request.ts';

/** A column of the raw figures. */
export interface BookMetric {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
}

export interface BookIndicator extends Indicator {
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  /** Place of its dimension in the scheme. */
  readonly at: number;
}

export interface BookDimension {
  readonly label: string;
  readonly weight: number;
  /** Places of its first indicator and behind its last one. */
  readonly from: number;
  readonly to: number;
}

/** The steps that this scheme takes; each has a sheet of its own. */
export interface BookSteps {
  readonly hasValues: boolean;
  readonly hasImputed: boolean;
  readonly hasRounds: boolean;
  readonly hasWinsorised: boolean;
}

/** What all sheets of one workbook are made with. Parks stand in the order of their ranks, the same row on every sheet. */
export interface BookFrame {
  readonly request: BookRequest;
  readonly words: ScoreWorkbookWords;
  readonly scheme: Scheme;
  readonly figures: SliceFigures;
  readonly prepared: Prepared;
  readonly result: ScoreResult;
  readonly treated: readonly TreatedColumn[];
  readonly metrics: readonly BookMetric[];
  readonly indicators: readonly BookIndicator[];
  readonly dimensions: readonly BookDimension[];
  /** By id; of an id the catalog does not know there is none. */
  readonly names: ReadonlyMap<string, string>;
  readonly parkNames: readonly string[];
  readonly steps: BookSteps;
  /** The sources read, in the catalog's order: the first is number 1. */
  readonly sources: BookRequest['catalog']['sources'];
  /** Rows of the first and the last park, from 1. */
  readonly first: number;
  readonly last: number;
}

const wordsOf = { zh: scoreWorkbookChinese, en: scoreWorkbookEnglish } as const;
const mostDecimals = 4;

/** A title, how to read it, and four rows of heads. */
export const headRows = 6;

export function bookWords(language: BookRequest['language']): ScoreWorkbookWords {
  return wordsOf[language];
}

function namesOf({ catalog, language }: BookRequest): ReadonlyMap<string, string> {
  return new Map(catalog.parks.map(({ id, name }) => [id, name[language]]));
}

function metricsOf({ catalog, language, scheme }: BookRequest): BookMetric[] {
  const byId = new Map<string, Metric>(catalog.metrics.map((metric) => [metric.id, metric]));
  return metricsOfScheme(scheme).map((id) => {
    const metric = byId.get(id);
    return {
      id,
      label: metric?.label[language] ?? id,
      unit: metric === undefined ? '' : unitLabel(metric.unit, language),
      decimals: metric?.decimals ?? mostDecimals,
    };
  });
}

function dimensionsOf({ catalog, language, scheme }: BookRequest): BookDimension[] {
  let from = 0;
  return scheme.dimensions.map(({ id, weight, indicators }: Dimension) => {
    const label = catalog.dataset.dimensions.find((each) => each.id === id)?.label[language] ?? id;
    const dimension = { label, weight, from, to: from + indicators.length };
    from = dimension.to;
    return dimension;
  });
}

function indicatorsFrom(request: BookRequest, metrics: readonly BookMetric[]): BookIndicator[] {
  const words = bookWords(request.language);
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const places = new Map(request.scheme.dimensions.map(({ id }, at) => [id, at]));
  return indicatorsOf(request.scheme).map((indicator) => {
    const metric = byId.get(indicator.metric);
    const divisor = indicator.denominator === null ? undefined : byId.get(indicator.denominator);
    const [label, unit] = [metric?.label ?? indicator.metric, metric?.unit ?? ''];
    return {
      ...indicator,
      at: places.get(indicator.dimension) ?? 0,
      label: divisor === undefined ? label : words.ratio(label, divisor.label),
      unit: divisor === undefined ? unit : `${unit}/${divisor.unit}`,
      decimals: divisor === undefined ? (metric?.decimals ?? mostDecimals) : mostDecimals,
    };
  });
}

function stepsOf(scheme: Scheme, metrics: readonly BookMetric[]): BookSteps {
  const indicators = indicatorsOf(scheme);
  const isPlain = indicators.every(
    ({ metric, transform, denominator }, index) =>
      transform === 'none' && denominator === null && metrics[index]?.id === metric,
  );
  return {
    hasValues: !isPlain || indicators.length !== metrics.length,
    hasImputed: scheme.missing.method === 'peer_median',
    hasRounds: scheme.outliers.method === 'points',
    hasWinsorised: scheme.outliers.method !== 'none',
  };
}

function sourcesOf({ slice, catalog }: BookRequest) {
  const used = new Set([slice.source.common, ...slice.source.values]);
  return catalog.sources.filter(({ id }) => used.has(id));
}

/** The calculation laid open for a workbook; refused where the scheme gives no score with these figures. */
export function bookFrame(request: BookRequest): Outcome<BookFrame> {
  const { scheme, slice, parks } = request;
  const figures = sliceFigures(scheme, slice, parks);
  const outcome = prepare(scheme, figures.matrix);
  if (!outcome.ok) return outcome;
  const rows = new Map(figures.matrix.parks.map((park, row) => [park, row]));
  const ranked = scorePrepared(outcome.result).parks.map(({ park }) => rows.get(park) ?? 0);
  const sorted = prepare(scheme, keepRows(figures.matrix, ranked));
  if (!sorted.ok) return sorted;
  const prepared = sorted.result;
  const metrics = metricsOf(request);
  const names = namesOf(request);
  const indicators = indicatorsFrom(request, metrics);
  return {
    ok: true,
    result: {
      request,
      words: bookWords(request.language),
      scheme,
      figures,
      prepared,
      result: { ...scorePrepared(prepared), dropped: outcome.result.dropped },
      treated: prepared.indicators.map((indicator, index) =>
        treatColumn(columnOf(prepared.raw, index), indicator, prepared.context),
      ),
      metrics,
      indicators,
      dimensions: dimensionsOf(request),
      names,
      parkNames: prepared.parks.map((park) => names.get(park) ?? park),
      steps: stepsOf(scheme, metrics),
      sources: sourcesOf(request),
      first: headRows + 1,
      last: headRows + prepared.parks.length,
    },
  };
}

/** The raw figures of one metric that compare, one a park of the workbook; null where missing or left out. */
export function rawColumn({ request, prepared }: BookFrame, metric: string): (number | null)[] {
  const { values } = metricColumn(request.slice, request.parks, metric);
  const rows = new Map(request.parks.map((park, row) => [park, row]));
  return prepared.parks.map((park) => values[rows.get(park) ?? -1] ?? null);
}
