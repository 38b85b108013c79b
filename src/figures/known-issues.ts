import type { Catalog } from '../contract/catalog.ts';
import type { IssueLedger, LedgerEntry } from '../contract/issue.ts';
import type { Project } from '../contract/project.ts';
import { daysBetween } from '../domain/issues.ts';
import type { LedgerSort, LedgerState, LedgerView } from './ledger-view.ts';

/** A problem with the project it is of. */
export interface KnownIssue {
  readonly entry: LedgerEntry;
  /** Null where the release no longer has its project. */
  readonly project: Project | null;
  readonly park: string | null;
  /** Days from raised to closed, or to the day of the ledger. */
  readonly days: number;
  /** Lower-case text a search looks in, of both languages. */
  readonly words: string;
}

/** Every problem of a ledger with its project, park, age and search text. */
export function knownIssues(
  ledger: IssueLedger,
  projects: readonly Project[],
  catalog: Catalog,
): readonly KnownIssue[] {
  const projectOf = new Map(projects.map((project) => [project.id, project]));
  const parkOf = new Map(catalog.parks.map((park) => [park.id, park]));
  return ledger.issues.map((entry) => {
    const project = projectOf.get(entry.project) ?? null;
    const park = parkOf.get(project?.park ?? '');
    const texts = [entry.problem, entry.office, entry.person, entry.solution, project?.name, park?.name, park?.short];
    const words = texts.flatMap((text) => (text ? [text.zh, text.en] : []));
    return {
      ...{ entry, project, park: project?.park ?? null },
      days: daysBetween(entry.raisedOn, entry.closedOn ?? ledger.asOf),
      words: [entry.id, ...words].join('\n').toLowerCase(),
    };
  });
}

function isOfState({ state }: LedgerEntry, asked: LedgerState | null): boolean {
  if (asked === null) return true;
  return asked === 'unsolved' ? state !== 'closed' : state === asked;
}

/** What is due first stands first, without a day after those, closed ones last and the newest of them first. */
function byDue({ entry: a }: KnownIssue, { entry: b }: KnownIssue): number {
  const isClosed = Number(a.closedOn !== null) - Number(b.closedOn !== null);
  if (isClosed !== 0) return isClosed;
  if (a.closedOn !== null) return (b.closedOn ?? '').localeCompare(a.closedOn);
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
}

const orders: Readonly<Record<LedgerSort, (a: KnownIssue, b: KnownIssue) => number>> = {
  due: byDue,
  age: (a, b) => b.days - a.days,
  raised: (a, b) => b.entry.raisedOn.localeCompare(a.entry.raisedOn),
  closed: (a, b) => (b.entry.closedOn ?? '').localeCompare(a.entry.closedOn ?? ''),
};

/** The problems of a choice: `counted` whatever their state, which the figures are of, and `listed` of the state asked for, in order. */
export function chosenIssues(
  all: readonly KnownIssue[],
  { park, office, state, text, sort }: LedgerView,
): { readonly counted: readonly KnownIssue[]; readonly listed: readonly KnownIssue[] } {
  const parts = text.toLowerCase().split(/\s+/);
  const counted = all.filter(
    (each) =>
      (park === null || each.park === park) &&
      (office === null || each.entry.office.zh === office) &&
      parts.every((part) => each.words.includes(part)),
  );
  return { counted, listed: counted.filter(({ entry }) => isOfState(entry, state)).sort(orders[sort]) };
}
