import { Day, type Issue } from '../../src/contract/issue.ts';
import {
  declaredIds,
  localized,
  optionalLocalized,
  optionalReference,
  orNull,
  reference,
  requiredText,
} from './cells.ts';
import type { Columns, Row } from './table.ts';

export const issueColumns: Columns = {
  required: ['id', 'project', 'problem_zh', 'office_zh', 'raised_on'],
  optional: [
    ...['problem_en', 'office_en', 'person_zh', 'person_en', 'due_on', 'closed_on', 'solution_zh', 'solution_en'],
    ...['as_of', 'source'],
  ],
};

/** A day, or an empty text where the cell is empty. */
function dayOf(row: Row, column: string): string {
  const text = row.text(column);
  if (text !== '' && !Day.safeParse(text).success) row.fail(column, 'bad_day');
  return text;
}

function issueOf(
  row: Row,
  known: { readonly projects: ReadonlySet<string>; readonly sources: ReadonlySet<string> },
): Issue {
  for (const column of ['problem_zh', 'office_zh', 'raised_on']) requiredText(row, column);
  const [raisedOn, dueOn, closedOn] = [dayOf(row, 'raised_on'), dayOf(row, 'due_on'), dayOf(row, 'closed_on')];
  const solution = optionalLocalized(row, 'solution');
  if (dueOn !== '' && dueOn < raisedOn) row.fail('due_on', 'day_before_raised');
  if (closedOn !== '' && closedOn < raisedOn) row.fail('closed_on', 'day_before_raised');
  if (closedOn !== '' && solution === null) row.fail('solution_zh', 'closed_without_solution');
  if (closedOn === '' && solution !== null) row.fail('solution_zh', 'stray_cell');
  return {
    id: row.text('id'),
    project: reference(row, 'project', known.projects),
    problem: localized(row, 'problem'),
    office: localized(row, 'office'),
    person: optionalLocalized(row, 'person'),
    raisedOn,
    dueOn: orNull(dueOn),
    closedOn: orNull(closedOn),
    solution,
    asOf: orNull(dayOf(row, 'as_of')),
    source: optionalReference(row, 'source', known.sources),
  };
}

/** Reads the problems of projects. What is wrong is noted on its row. */
export function readIssues(
  rows: readonly Row[],
  known: { readonly projects: ReadonlySet<string>; readonly sources: ReadonlySet<string> },
): Issue[] {
  declaredIds(rows);
  return rows.map((row) => issueOf(row, known));
}
