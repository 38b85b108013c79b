import type { ChangeIssue, Issue, IssueAction, IssueState, RaiseIssue } from '../contract/issue.ts';
import type { Localized } from '../contract/localized.ts';

/** Where an issue stands on a day (YYYY-MM-DD). It is overdue from the day after it was due. */
export function issueState({ closedOn, dueOn }: Pick<Issue, 'closedOn' | 'dueOn'>, day: string): IssueState {
  if (closedOn !== null) return 'closed';
  return dueOn !== null && dueOn < day ? 'overdue' : 'open';
}

const dayMs = 24 * 60 * 60 * 1000;

/** Days from one day to another (both YYYY-MM-DD); below 0 where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** A change that cannot be: `field` is the place of the request that stands against it. */
export class IssueRefusal extends Error {
  readonly field: string;
  readonly rule: 'closed' | 'open' | 'unchanged' | 'before_raised' | 'after_today';

  constructor(field: string, rule: IssueRefusal['rule'], message: string) {
    super(message);
    this.name = 'IssueRefusal';
    this.field = field;
    this.rule = rule;
  }
}

/** What was written in one language stands for both. */
function inBoth(text: string): Localized {
  return { zh: text, en: text };
}

function refuseBefore(field: string, day: string, raisedOn: string): void {
  if (day < raisedOn)
    throw new IssueRefusal(field, 'before_raised', `${day} is before the day it was raised, ${raisedOn}.`);
}

function refuseAfter(field: string, day: string, today: string): void {
  if (day > today) throw new IssueRefusal(field, 'after_today', `${day} is after the ledger's day, ${today}.`);
}

/** A new issue on the ledger's day `today`. Throws IssueRefusal where its days do not follow each other. */
export function raisedIssue(id: string, asked: RaiseIssue, today: string): Issue {
  const { project, problem, office, person, raisedOn = today, dueOn } = asked;
  refuseAfter('raisedOn', raisedOn, today);
  refuseBefore('dueOn', dueOn, raisedOn);
  return {
    ...{ id, project, problem: inBoth(problem), office: inBoth(office) },
    person: person === undefined ? null : inBoth(person),
    ...{ raisedOn, dueOn, closedOn: null, solution: null, asOf: null, source: null },
  };
}

/** What a change makes of an issue. */
export interface ChangedIssue {
  readonly action: IssueAction;
  readonly issue: Issue;
  readonly reason: string | null;
}

function changed(issue: Issue, asked: Extract<ChangeIssue, { action: 'change' }>): ChangedIssue {
  const { office, dueOn, reason } = asked;
  const isOther = office !== undefined && office !== issue.office.zh && office !== issue.office.en;
  if (!isOther && (dueOn === undefined || dueOn === issue.dueOn))
    throw new IssueRefusal('dueOn', 'unchanged', 'Neither the office nor the due date is another than before.');
  if (dueOn !== undefined) refuseBefore('dueOn', dueOn, issue.raisedOn);
  // Who answered for it in one office does not in another.
  const moved = isOther ? { office: inBoth(office), person: null } : {};
  return { action: 'changed', issue: { ...issue, ...moved, dueOn: dueOn ?? issue.dueOn }, reason };
}

/**
 * An issue after a change, on the ledger's day `today`: closing keeps the solution, reopening takes it off the entry (its history keeps it).
 * Throws IssueRefusal where the issue is closed already, or open already, where nothing would change, or days do not follow each other.
 */
export function changedIssue(issue: Issue, asked: ChangeIssue, today: string): ChangedIssue {
  if (asked.action === 'reopen') {
    if (issue.closedOn === null) throw new IssueRefusal('action', 'open', 'The problem is open already.');
    return { action: 'reopened', issue: { ...issue, closedOn: null, solution: null }, reason: asked.reason };
  }
  if (issue.closedOn !== null)
    throw new IssueRefusal('action', 'closed', `The problem was closed on ${issue.closedOn}; reopen it first.`);
  if (asked.action === 'change') return changed(issue, asked);
  const { solution, closedOn = today } = asked;
  refuseBefore('closedOn', closedOn, issue.raisedOn);
  refuseAfter('closedOn', closedOn, today);
  return { action: 'closed', issue: { ...issue, closedOn, solution: inBoth(solution) }, reason: null };
}
