import type { Issue, IssueChange, IssueLedger, IssueRecord, LedgerEntry } from '../src/contract/issue.ts';
import { issueState } from '../src/domain/issues.ts';
import type { IssueStore } from './store.ts';
import type { StoredCatalog } from './stored-catalog.ts';

type Kept = Pick<LedgerEntry, 'version'> & { readonly issue: Issue };

/**
 * The day a ledger is counted to: today, but for invented data, which stands still on the newest day its rows tell of. Otherwise all of
 * its problems would be overdue some months after it was made.
 */
export function ledgerDay({ dataset, issues }: StoredCatalog, today: string): string {
  if (!dataset.fictional) return today;
  return issues.reduce((day, { asOf }) => (asOf !== null && asOf > day ? asOf : day), '') || today;
}

function entryOf({ issue, version }: Kept, day: string): LedgerEntry {
  return { ...issue, version, state: issueState(issue, day) };
}

function inOrder(a: Issue, b: Issue): number {
  return a.raisedOn === b.raisedOn ? (a.id < b.id ? -1 : 1) : a.raisedOn < b.raisedOn ? -1 : 1;
}

/** The issues of a release, each as its newest change left it, and those raised since. Changes go before whatever a later release says. */
export async function issueLedger(
  issues: IssueStore,
  catalog: StoredCatalog,
  today: string,
): Promise<Omit<IssueLedger, 'takesChanges'>> {
  const kept = new Map<string, Kept>(catalog.issues.map((issue) => [issue.id, { issue, version: 0 }]));
  for (const { id, issue, version } of await issues.newest(catalog.dataset.id)) kept.set(id, { issue, version });
  const { id: dataset, release } = catalog.dataset;
  const asOf = ledgerDay(catalog, today);
  const entries = [...kept.values()].map((each) => entryOf(each, asOf)).sort(inOrder);
  return { dataset, release: release.id, asOf, issues: entries };
}

/** One issue with all that was done to it; null where there is none of this id. */
export async function issueRecord(
  issues: IssueStore,
  catalog: StoredCatalog,
  id: string,
  today: string,
): Promise<IssueRecord | null> {
  const dataset = catalog.dataset.id;
  const released = catalog.issues.find((each) => each.id === id);
  const first: IssueChange[] =
    released === undefined
      ? []
      : [{ version: 0, action: 'released', at: null, author: null, reason: null, issue: released }];
  const changes = (await issues.history(dataset, id)).map(({ version, action, at, author, reason, issue }) => {
    return { version, action, at, author, reason, issue };
  });
  const history = [...first, ...changes];
  const newest = history.at(-1);
  return newest === undefined ? null : { dataset, entry: entryOf(newest, ledgerDay(catalog, today)), history };
}
