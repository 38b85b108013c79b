import { type ProjectTask, type TaskMark, TaskState } from '../../src/contract/project.ts';
import { choice, localized, optionalLocalized, optionalReference, reference, requiredText } from './cells.ts';
import type { Columns, Row } from './table.ts';

export const taskColumns: Columns = {
  required: ['project', 'task', 'month', 'state'],
  optional: ['name_zh', 'name_en', 'done_in', 'source', 'note_zh', 'note_en'],
};

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

function markOf(row: Row): TaskMark {
  const month = requiredText(row, 'month');
  if (month !== '' && !monthPattern.test(month)) row.fail('month', 'bad_month');
  requiredText(row, 'state');
  const state = choice(row, 'state', TaskState.options, 'planned');
  const doneIn = row.text('done_in');
  if (doneIn !== '' && !monthPattern.test(doneIn)) row.fail('done_in', 'bad_month');
  if (doneIn !== '' && state !== 'done') row.fail('done_in', 'stray_cell');
  return {
    month,
    state,
    doneIn: doneIn === '' || doneIn === month ? null : doneIn,
    note: optionalLocalized(row, 'note'),
  };
}

type Draft = Omit<ProjectTask, 'marks'> & { readonly marks: TaskMark[] };

/** A task is named and sourced where it first stands; later rows may leave both out, and are held to the same where they do not. */
function draftOf(row: Row, project: string, sources: ReadonlySet<string>): Draft {
  requiredText(row, 'name_zh');
  return {
    project,
    id: requiredText(row, 'task'),
    name: localized(row, 'name'),
    source: optionalReference(row, 'source', sources),
    marks: [],
  };
}

function checkAlike(row: Row, { name, source }: Draft): void {
  const told = [
    ['name_zh', name.zh],
    ['name_en', name.en],
    ['source', source ?? ''],
  ] as const;
  for (const [column, first] of told) {
    const text = row.text(column);
    if (text !== '' && text !== first) row.fail(column, 'other_than_first');
  }
}

/** One row is one month of a task. Gives the tasks by project, in the order of `projects`, each with its months in order. */
export function readTasks(
  rows: readonly Row[],
  projects: readonly string[],
  sources: ReadonlySet<string>,
): ProjectTask[] {
  const known = new Set(projects);
  const byProject = new Map<string, Map<string, Draft>>(projects.map((id) => [id, new Map<string, Draft>()]));
  for (const row of rows) {
    const project = reference(row, 'project', known);
    const task = row.text('task');
    const tasks = byProject.get(project);
    const first = tasks?.get(task);
    const draft = first ?? draftOf(row, project, sources);
    if (first === undefined) tasks?.set(task, draft);
    else checkAlike(row, first);
    const mark = markOf(row);
    if (draft.marks.some(({ month }) => month === mark.month)) row.fail('month', 'duplicate_mark');
    draft.marks.push(mark);
  }
  const drafts = [...byProject.values()].flatMap((tasks) => [...tasks.values()]);
  return drafts.map((draft) => ({ ...draft, marks: draft.marks.sort((a, b) => (a.month < b.month ? -1 : 1)) }));
}
