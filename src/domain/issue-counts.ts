import type { Issue } from '../contract/issue.ts';
import { daysBetween, issueState } from './issues.ts';
import { monthNumber, monthOf } from './projects.ts';

/** Problems of a month: how many stood open at its end, how many of these were overdue then, and how many were closed within it. */
export interface IssueMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly open: number;
  /** Among `open`. */
  readonly overdue: number;
  readonly closed: number;
}

function lastDayOf(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

type Course = Pick<Issue, 'raisedOn' | 'dueOn' | 'closedOn'>;

function monthCounts(month: string, issues: readonly Course[], asOf: string): IssueMonth {
  const end = lastDayOf(month) < asOf ? lastDayOf(month) : asOf;
  const standing = issues.filter(({ raisedOn, closedOn }) => raisedOn <= end && (closedOn === null || closedOn > end));
  return {
    month,
    open: standing.length,
    overdue: standing.filter(({ dueOn }) => issueState({ dueOn, closedOn: null }, end) === 'overdue').length,
    closed: issues.filter(({ closedOn }) => closedOn?.startsWith(month) === true && closedOn <= end).length,
  };
}

/**
 * Every month from the first that a problem was raised in to the one of `asOf` (YYYY-MM-DD), which is counted to that day. Counted from the
 * problems as they stand: of one whose day was moved, or that was reopened, what stood before is not in it.
 */
export function issueMonths(issues: readonly Course[], asOf: string): readonly IssueMonth[] {
  const first = issues.reduce((least, { raisedOn }) => (raisedOn < least ? raisedOn : least), asOf);
  const from = monthNumber(first);
  const months = issues.length === 0 ? 0 : monthNumber(asOf) - from + 1;
  return Array.from({ length: months }, (_, step) => monthCounts(monthOf(from + step), issues, asOf));
}

/** Days that open problems have stood, from `least` to `most`; null: without end. */
export const issueAgeBands = [
  { id: 'to30', least: 0, most: 30 },
  { id: 'to60', least: 31, most: 60 },
  { id: 'to90', least: 61, most: 90 },
  { id: 'over90', least: 91, most: null },
] as const;
export type IssueAge = (typeof issueAgeBands)[number]['id'];

/** How long open problems have stood by a day: how many in each band, and the most days; null where none is open. */
export interface IssueAges {
  readonly counts: Readonly<Record<IssueAge, number>>;
  readonly longest: number | null;
}

export function issueAges(issues: readonly Course[], asOf: string): IssueAges {
  const days = issues
    .filter(({ raisedOn, closedOn }) => closedOn === null && raisedOn <= asOf)
    .map(({ raisedOn }) => daysBetween(raisedOn, asOf));
  const counts = { to30: 0, to60: 0, to90: 0, over90: 0 };
  for (const each of days) {
    const band = issueAgeBands.find(({ most }) => most === null || each <= most);
    if (band !== undefined) counts[band.id] += 1;
  }
  return { counts, longest: days.length === 0 ? null : Math.max(...days) };
}
