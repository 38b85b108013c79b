import { issueMonths } from '../domain/issue-counts.ts';
import { formatAsOf, formatPeriod, formatSpan } from '../i18n/format-period.ts';
import { describe } from './describe.ts';
import { type LedgerInput, countValue, emptyLedger, ledgerContext, ledgerSources } from './ledger-common.ts';
import { sentenceOf } from './phrases.ts';
import type { TrendFigure } from './trend-figure.ts';

const lines = ['open', 'overdue', 'closed'] as const;

/** Problems by month: open at its end, overdue of these, and closed within it. The last month is counted to the ledger's day. */
export function toLedgerMonths(input: LedgerInput): TrendFigure {
  const { language, asOf, counted } = input;
  const made = ledgerContext(input);
  const { context, words, place } = made;
  const empty = emptyLedger(input, words);
  const months = issueMonths(
    counted.map(({ entry }) => entry),
    asOf,
  );
  const sources = ledgerSources(made, counted);
  const source = sources.length === 1 ? (sources[0]?.id ?? null) : null;
  const periods = months.map(({ month }) => {
    return { id: month, label: formatPeriod(month, language), year: month.slice(0, 4) };
  });
  const series: TrendFigure['series'] = lines.map((line, slot) => {
    const points = months.map((month) => countValue(month[line], source));
    const name = words.lines[line];
    const end = { index: points.length - 1, text: points.at(-1)?.text ?? '', change: null, changeNote: null };
    return {
      park: line,
      name,
      short: name,
      local: null,
      slot,
      points,
      breaks: [],
      end: points.length > 0 ? end : null,
    };
  });
  const last = months.at(-1);
  const closed = counted.filter(({ entry }) => entry.closedOn !== null).length;
  const common = describe(context, {
    title: {
      time: periods[0] && last ? formatSpan(periods[0].id, last.month, language) : '',
      subject: words.monthsSubject(place),
      unit: words.unit,
    },
    subtitle: words.monthsSubtitle(formatAsOf(asOf, language)),
    notes: [words.overdueNote, words.standingNote].map((text) => ({ ref: null, text })),
    sentence:
      empty || !last
        ? ''
        : sentenceOf(context, [
            words.total(formatAsOf(asOf, language), place, counted.length),
            words.openNow(last.open, last.overdue),
            words.closedNow(closed, formatPeriod(last.month, language), last.closed),
          ]),
    table: {
      columns: [
        { id: 'month', label: words.month, unit: null, align: 'left' },
        ...series.map(({ park, short }) => ({ id: park, label: short, unit: words.unit, align: 'right' as const })),
      ],
      rows: periods.map(({ id, label }, index) => ({
        id,
        cells: [
          { text: label, value: id },
          ...series.flatMap(({ points }) => {
            const fact = points[index];
            return fact === undefined ? [] : [{ text: fact.text, value: fact.value, fact }];
          }),
        ],
      })),
    },
    empty,
    values: series.flatMap(({ points }) => points),
  });
  return {
    ...common,
    ...{ sources, kind: 'trend', transform: 'level', scale: 'linear', bridge: false, inverted: false, decimals: 0 },
    ...{ unit: words.unit, periods, series, benchmarks: [] },
    endHeader: { value: last ? formatPeriod(last.month, language) : '', change: '' },
  };
}
