import type { Catalog, Metric } from '../contract/catalog.ts';
import { yearOf } from '../domain/period.ts';
import { formatPeriod, formatSpan } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import { contextOf, say } from './context.ts';
import { describe } from './describe.ts';
import type { CoverageFigure } from './figure.ts';
import type { FigureTable } from './figure-table.ts';
import { missingMark } from '../i18n/format.ts';
import { sentenceOf } from './phrases.ts';
import type { FigureContext } from './context.ts';

export interface CoverageInput {
  readonly catalog: Catalog;
  readonly language: Language;
  /** How many metrics to list, those most parks have first. */
  readonly limit: number;
}

interface Covered {
  readonly metric: Metric;
  readonly byYear: ReadonlyMap<number, number>;
  readonly parks: number;
}

/** Parks per year: of several periods in one year the one most parks have; undated figures belong to no year. */
function coveredBy(metric: Metric, fiscalYearStart: number): Covered {
  const byYear = new Map<number, number>();
  metric.periods.forEach((period, index) => {
    const year = yearOf(period, fiscalYearStart);
    const parks = metric.parksWithValue[index] ?? 0;
    if (year !== null && parks > 0) byYear.set(Number(year), Math.max(byYear.get(Number(year)) ?? 0, parks));
  });
  return { metric, byYear, parks: Math.max(0, ...metric.parksWithValue) };
}

function tableOf({ words }: FigureContext, { periods, rows }: Pick<CoverageFigure, 'periods' | 'rows'>): FigureTable {
  return {
    columns: [
      { id: 'metric', label: words.headers.metric, unit: null, align: 'left' },
      ...periods.map(({ id, label }) => ({ id, label, unit: null, align: 'right' as const })),
      { id: 'parks', label: words.headers.parks, unit: null, align: 'right' },
    ],
    rows: rows.map(({ metric, label, counts, parks }) => ({
      id: metric,
      cells: [
        { text: label, value: label },
        ...counts.map((count) => ({ text: count === 0 ? missingMark('O') : String(count), value: count })),
        { text: String(parks), value: parks },
      ],
    })),
  };
}

/** Metrics on the overview; the whole table is on the page of data. */
export const overviewRows = 13;

/** How many parks have a value, metric × year. `parks` is the most in any one period: the catalog does not say how periods overlap. */
export function toCoverageFigure({ catalog, language, limit }: CoverageInput): CoverageFigure {
  const context = contextOf(catalog, language);
  const { words } = context;
  const { place, fiscalYearStart, counts } = catalog.dataset;
  const covered = catalog.metrics
    .filter(({ measure }) => measure !== 'date')
    .map((metric) => coveredBy(metric, fiscalYearStart))
    .filter(({ parks }) => parks > 0)
    .sort((a, b) => b.parks - a.parks || b.byYear.size - a.byYear.size);
  const listed = covered.slice(0, limit);
  const years = listed.flatMap(({ byYear }) => [...byYear.keys()]);
  const first = Math.min(...years);
  const all =
    years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, step) => first + step);
  const periods = all.map((year) => ({ id: String(year), label: formatPeriod(String(year), 'en') }));
  const rows = listed.map(({ metric, byYear, parks }) => ({
    metric: metric.id,
    label: say(context, metric.label),
    counts: all.map((year) => byYear.get(year) ?? 0),
    parks,
  }));
  const left = covered.length - listed.length;
  const span = years.length === 0 ? '' : formatSpan(String(first), String(Math.max(...years)), language);
  const [top] = rows;
  const texts = [words.notes.coverage, ...(left > 0 ? [words.notes.left(left)] : [])];
  return {
    ...describe(context, {
      title: { time: span, subject: words.coverageSubject(say(context, place)), unit: null },
      subtitle: words.coverageSubtitle(span, rows.length),
      notes: texts.map((text) => ({ ref: null, text })),
      sentence: sentenceOf(context, [
        words.coverageSentence(say(context, place), counts.parks, counts.metrics).replace(/[。.]$/, ''),
        top === undefined ? null : words.coverageRow(top.label, top.parks),
      ]),
      table: tableOf(context, { periods, rows }),
      empty: null,
      values: [],
      marks: ['not_available'],
    }),
    kind: 'coverage',
    periods,
    rows,
    left,
  };
}
