import { issueAgeBands, issueAges } from '../domain/issue-counts.ts';
import { formatAsOf, formatPeriod } from '../i18n/format-period.ts';
import type { BarsFigure } from './bars-figure.ts';
import { describe } from './describe.ts';
import { type LedgerInput, countValue, emptyLedger, ledgerContext, ledgerSources } from './ledger-common.ts';
import { sentenceOf } from './phrases.ts';

/** How long the problems that are open have stood by the ledger's day, in bands of days. */
export function toLedgerAges(input: LedgerInput): BarsFigure {
  const { language, asOf, counted } = input;
  const made = ledgerContext(input);
  const { context, words, place } = made;
  const open = counted.filter(({ entry }) => entry.closedOn === null);
  const { counts, longest } = issueAges(
    open.map(({ entry }) => entry),
    asOf,
  );
  const sources = ledgerSources(made, open);
  const source = sources.length === 1 ? (sources[0]?.id ?? null) : null;
  const rows = issueAgeBands.map(({ id }): BarsFigure['rows'][number] => {
    const name = words.ages[id];
    const value = countValue(counts[id], source);
    return {
      ...{ park: id, name, short: name, local: null, slot: null, rank: null, rankText: '', value, change: null },
      highlighted: false,
    };
  });
  const none = open.length === 0 ? { title: words.noOpenTitle, advice: words.noOpenAdvice, way: null } : null;
  const empty = emptyLedger(input, words) ?? none;
  const common = describe(context, {
    title: { time: formatPeriod(asOf, language), subject: words.agesSubject(place), unit: words.unit },
    subtitle: words.agesSubtitle(formatAsOf(asOf, language)),
    notes: [{ ref: null, text: words.agesNote }],
    sentence: empty
      ? ''
      : sentenceOf(context, [
          words.agesSentence(formatAsOf(asOf, language), place, open.length),
          ...issueAgeBands.map(({ id }) => words.inBand(words.ages[id], counts[id])),
          longest === null ? null : words.longest(longest),
        ]),
    table: {
      columns: [
        { id: 'age', label: words.age, unit: null, align: 'left' },
        { id: 'count', label: words.lines.open, unit: words.unit, align: 'right' },
      ],
      rows: rows.map(({ park, name, value }, place) => ({
        id: park,
        cells: [
          { text: name, value: place },
          { text: value.text, value: value.value, fact: value },
        ],
      })),
    },
    empty,
    values: rows.map(({ value }) => value),
  });
  return {
    ...common,
    ...{ sources, kind: 'bars', decimals: 0, unit: words.unit, rows, benchmarks: [], changeHeader: null },
    valueHeader: words.lines.open,
  };
}
