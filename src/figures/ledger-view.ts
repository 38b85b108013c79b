export const ledgerStates = ['unsolved', 'overdue', 'closed'] as const;
/** `unsolved`: open, whether overdue or not. */
export type LedgerState = (typeof ledgerStates)[number];

export const ledgerSorts = ['due', 'age', 'raised', 'closed'] as const;
export type LedgerSort = (typeof ledgerSorts)[number];

/** What a link to the ledger says: which problems, in what order, and whose card is open. */
export interface LedgerView {
  readonly park: string | null;
  /** The office's Chinese name, whatever the language. */
  readonly office: string | null;
  readonly state: LedgerState | null;
  readonly text: string;
  readonly sort: LedgerSort;
  /** The figures as tables. */
  readonly isTable: boolean;
  /** Id of the problem whose card is open; `new`: a new one is being raised. */
  readonly issue: string | null;
}

export const defaultLedgerView: LedgerView = {
  ...{ park: null, office: null, state: null, text: '', sort: 'due', isTable: false, issue: null },
};

const mostLetters = 80;

/** Any query reads as a view: what is unknown or malformed falls back to the default. */
export function readLedgerView(query: URLSearchParams): LedgerView {
  return {
    park: query.get('park') || null,
    office: query.get('office') || null,
    state: ledgerStates.find((each) => each === query.get('state')) ?? null,
    text: (query.get('q') ?? '').trimStart().slice(0, mostLetters),
    sort: ledgerSorts.find((each) => each === query.get('sort')) ?? 'due',
    isTable: query.get('show') === 'table',
    issue: query.get('issue') || null,
  };
}

/** Parts of a link that are of the dataset and stay whatever is chosen here. */
const kept = ['dataset', 'release', 'lang', 'theme'];

/** The query of a view, defaults left out; `before` is the query it follows. */
export function writeLedgerView(view: LedgerView, before: URLSearchParams): string {
  const query = new URLSearchParams([...before].filter(([key]) => kept.includes(key)));
  query.set('form', 'ledger');
  const parts: readonly (readonly [string, string | null])[] = [
    ['park', view.park],
    ['office', view.office],
    ['state', view.state],
    ['q', view.text === '' ? null : view.text],
    ['sort', view.sort === 'due' ? null : view.sort],
    ['show', view.isTable ? 'table' : null],
    ['issue', view.issue],
  ];
  for (const [key, text] of parts) if (text !== null) query.set(key, text);
  return query.toString();
}

/** Whether anything narrows the list. */
export function isLedgerNarrowed({ park, office, state, text }: LedgerView): boolean {
  return park !== null || office !== null || state !== null || text.trim() !== '';
}
