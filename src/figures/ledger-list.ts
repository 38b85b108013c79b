import { formatAsOf } from '../i18n/format-period.ts';
import { say, shortName } from './context.ts';
import { describe } from './describe.ts';
import type { TableFigure } from './figure.ts';
import { type LedgerInput, emptyLedger, ledgerContext, ledgerSources } from './ledger-common.ts';
import type { KnownIssue } from './known-issues.ts';

/** One problem in a list. */
export interface LedgerRow {
  readonly id: string;
  readonly state: KnownIssue['entry']['state'];
  readonly stateText: string;
  readonly problem: string;
  readonly project: string;
  readonly park: string;
  readonly office: string;
  readonly person: string;
  readonly raisedOn: string;
  readonly dueOn: string;
  readonly closedOn: string;
  readonly days: number;
  /** How long it stands, or was open; what is overdue says so. */
  readonly daysText: string;
  readonly solution: string;
}

/** The problems of a choice as a list; its table is what files have of it. */
export interface LedgerList {
  readonly figure: TableFigure;
  readonly rows: readonly LedgerRow[];
}

const columns = [
  ...(['state', 'problem', 'project', 'park', 'office', 'person', 'raisedOn', 'dueOn', 'closedOn'] as const),
  ...(['days', 'solution'] as const),
];

export function toLedgerList(input: LedgerInput): LedgerList {
  const { language, asOf, listed } = input;
  const made = ledgerContext(input);
  const { context, words, place } = made;
  const rows = listed.map(({ entry, project, park, days }): LedgerRow => ({
    ...{ id: entry.id, state: entry.state, stateText: words.states[entry.state], days },
    problem: say(context, entry.problem),
    project: project === null ? entry.project : say(context, project.name),
    park: park === null ? '' : shortName(context, park),
    office: say(context, entry.office),
    person: entry.person === null ? '' : say(context, entry.person),
    ...{ raisedOn: entry.raisedOn, dueOn: entry.dueOn ?? '', closedOn: entry.closedOn ?? '' },
    daysText: entry.closedOn === null ? words.standing(days) : words.took(days),
    solution: entry.solution === null ? '' : say(context, entry.solution),
  }));
  const none = { title: words.noneTitle, advice: words.noneAdvice, way: null };
  const empty = emptyLedger(input, words) ?? (rows.length === 0 ? none : null);
  const common = describe(context, {
    title: { time: '', subject: words.listSubject(place), unit: null },
    subtitle: words.listSubtitle(rows.length, formatAsOf(asOf, language)),
    notes: [{ ref: null, text: words.overdueNote }],
    sentence: empty ? '' : words.listSentence(rows.length, formatAsOf(asOf, language)),
    table: {
      columns: columns.map((id) => ({
        ...{ id, label: words.columns[id], unit: id === 'days' ? words.days : null },
        align: id === 'days' ? ('right' as const) : ('left' as const),
        ...(id === 'problem' ? { isName: true as const } : {}),
      })),
      rows: rows.map((row) => ({
        id: row.id,
        cells: columns.map((id) => {
          if (id === 'days') return { text: String(row.days), value: row.days };
          const text = id === 'state' ? row.stateText : row[id];
          return { text, value: text === '' ? null : text };
        }),
      })),
    },
    empty,
    values: [],
  });
  return { rows, figure: { ...common, sources: ledgerSources(made, listed), kind: 'table' } };
}
