import type { Project, ProjectStep, TaskMark } from '../contract/project.ts';
import { parsePeriod } from './period.ts';

/** How many months of a project's tasks are in which state. `doneLate` are among `done`. */
export interface TaskCounts {
  readonly planned: number;
  readonly done: number;
  readonly doneLate: number;
  readonly late: number;
  readonly dropped: number;
}

const none: TaskCounts = { planned: 0, done: 0, doneLate: 0, late: 0, dropped: 0 };

/** Whether a mark is done, and in a later month than it was planned for. */
export function isDoneLate({ month, doneIn }: TaskMark): boolean {
  return doneIn !== null && doneIn > month;
}

/** The months of tasks, counted by state. */
export function countMarks(marks: Iterable<TaskMark>): TaskCounts {
  const counts = { ...none };
  for (const mark of marks) {
    counts[mark.state] += 1;
    if (isDoneLate(mark)) counts.doneLate += 1;
  }
  return counts;
}

/** Of what was to be done by now, how much is: done / (done + late), 0 to 1; null where nothing was. Dropped months count on neither side. */
export function doneShare({ done, late }: TaskCounts): number | null {
  return done + late === 0 ? null : done / (done + late);
}

/** Months of a span: one number where `least` is `most`, a range where a date is no finer than a quarter or a year. */
export interface MonthSpan {
  readonly least: number;
  readonly most: number;
}

/** The month of a day or a month (YYYY-MM…) as a number, counted from January of year 0. */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The month of a number, as YYYY-MM. */
export function monthOf(number: number): string {
  return `${String(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/**
 * Whole months from one date to another, each a year, half-year, quarter, month or day. Dates coarser than a month give a range: what lies between
 * their nearest and their farthest months. Null where a date is none, or the second surely comes before the first.
 */
export function monthsBetween(from: string, to: string): MonthSpan | null {
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (first === null || last === null || first.start === '' || last.start === '') return null;
  const most = monthNumber(last.end) - monthNumber(first.start);
  const least = monthNumber(last.start) - monthNumber(first.end);
  return most < 0 ? null : { least: Math.max(0, least), most };
}

/** Attributes of the facts that lists of projects show, the first that a project has. */
export const projectAmounts = {
  planned: ['planned_investment', 'total_investment'],
  invested: ['invested'],
  land: ['land_area', 'site_area'],
} as const;
export type ProjectAmount = keyof typeof projectAmounts;

/** What a project must be to be listed; null and an empty text ask for nothing. `unstated`: of no stage that a source tells. */
export interface ProjectWishes {
  readonly park: string | null;
  readonly stage: ProjectStep | 'unstated' | null;
  readonly industry: string | null;
  readonly isLate: boolean;
  readonly text: string;
}

/** Whether a project is as wished. `late` is its number of late months; `words` the lower-case text a search looks in. */
export function isWished(
  project: Project,
  wishes: ProjectWishes,
  { late, words }: { late: number; words: string },
): boolean {
  return (
    (wishes.park === null || project.park === wishes.park) &&
    (wishes.stage === null || (project.stage ?? 'unstated') === wishes.stage) &&
    (wishes.industry === null || project.industry === wishes.industry) &&
    (!wishes.isLate || late > 0) &&
    wishes.text
      .toLowerCase()
      .split(/\s+/)
      .every((part) => words.includes(part))
  );
}
