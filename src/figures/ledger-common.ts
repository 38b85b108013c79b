import type { Catalog } from '../contract/catalog.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { type LedgerWords, ledgerWords } from '../i18n/ledger-messages.ts';
import { contextOf, type FigureContext, say, shortName } from './context.ts';
import type { FigureEmpty, FigureSource, FigureValue } from './figure.ts';
import type { KnownIssue } from './known-issues.ts';
import type { LedgerView } from './ledger-view.ts';

/** What figures of the ledger are made of. */
export interface LedgerInput {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly view: LedgerView;
  /** The day everything is counted to. */
  readonly asOf: string;
  /** How many there are in all. */
  readonly all: number;
  readonly counted: readonly KnownIssue[];
  readonly listed: readonly KnownIssue[];
}

export interface LedgerContext {
  readonly context: FigureContext;
  readonly words: LedgerWords;
  /** The dataset's place or the chosen park, and the office where one is chosen. */
  readonly place: string;
}

export function ledgerContext({ catalog, language, view, counted }: LedgerInput): LedgerContext {
  const context = contextOf(catalog, language);
  const words = ledgerWords(language);
  const park = view.park === null ? say(context, catalog.dataset.place) : shortName(context, view.park);
  const office = counted.find(({ entry }) => entry.office.zh === view.office)?.entry.office[language];
  return { context, words, place: office === undefined ? park : words.placeOffice(park, office) };
}

/** A number of problems: counted, exact, of the ledger's own. */
export function countValue(count: number, source: string | null): FigureValue {
  return {
    ...{ value: count, text: formatNumber(count, 0), qualifier: 'exact', status: 'A', role: 'actual' },
    ...{
      cumulative: 'none',
      asOf: null,
      derived: false,
      source,
      quote: null,
      confidence: null,
      note: null,
      others: [],
    },
  };
}

export function emptyLedger({ all, counted }: LedgerInput, words: LedgerWords): FigureEmpty | null {
  if (all === 0) return { title: words.emptyTitle, advice: words.emptyAdvice, way: null };
  return counted.length === 0 ? { title: words.noneTitle, advice: words.noneAdvice, way: null } : null;
}

/** The sources of the problems, each once. What was raised in the ledger has none. */
export function ledgerSources({ context }: LedgerContext, issues: readonly KnownIssue[]): readonly FigureSource[] {
  return [...new Set(issues.map(({ entry }) => entry.source))].flatMap((id) => {
    const source = id === null ? undefined : context.sources.get(id);
    return source === undefined ? [] : [{ id: source.id, title: say(context, source.title), address: source.address }];
  });
}
