import type { TaskMark } from '../contract/project.ts';
import { grouped } from '../domain/grouped.ts';
import { countMarks, doneShare, monthNumber, monthOf, type TaskCounts } from '../domain/projects.ts';
import { formatAsOf, formatPeriod, formatSpan } from '../i18n/format-period.ts';
import { formatNumber } from '../i18n/format.ts';
import { boardCell, stateSigns } from './board-cell.ts';
import type { BoardFigure, BoardMonth, BoardRow, BoardState } from './board-figure.ts';
import type { KnownProject } from './chosen-projects.ts';
import { say, shortName } from './context.ts';
import { describe } from './describe.ts';
import type { FigureTable } from './figure-table.ts';
import { sentenceOf } from './phrases.ts';
import {
  emptyProjects,
  projectsContext,
  sourcesNamed,
  type ProjectsContext,
  type ProjectsInput,
} from './projects-common.ts';

/** Every month from the first that any mark stands in to the last, each with what is counted in it. */
function boardMonths(marks: readonly TaskMark[], { context }: ProjectsContext): readonly BoardMonth[] {
  const byMonth = grouped(marks, ({ month }) => month);
  const ids = [...byMonth.keys()].sort();
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = monthNumber(first);
  return Array.from({ length: monthNumber(last) - from + 1 }, (_, step) => {
    const id = monthOf(from + step);
    return { id, label: formatPeriod(id, context.language), counts: countMarks(byMonth.get(id) ?? []) };
  });
}

function rowsOf({ project, tasks }: KnownProject, months: readonly BoardMonth[], made: ProjectsContext): BoardRow[] {
  const { context } = made;
  return tasks.map((task, place) => {
    const marks = new Map(task.marks.map((mark) => [mark.month, mark]));
    return {
      id: `${project.id} ${task.id}`,
      project: project.id,
      name: say(context, project.name),
      park: project.park === null ? '' : shortName(context, project.park),
      task: say(context, task.name),
      isFirst: place === 0,
      cells: months.map(({ id }) => {
        const mark = marks.get(id);
        return mark === undefined ? null : boardCell(mark, context.language);
      }),
    };
  });
}

function tableOf(rows: readonly BoardRow[], months: readonly BoardMonth[], { words }: ProjectsContext): FigureTable {
  const named = (['project', 'park', 'task'] as const).map((id) => ({
    ...{ id, label: words.columns[id], unit: null, align: 'left' as const },
    ...(id === 'task' ? { isName: true as const } : {}),
  }));
  return {
    columns: [...named, ...months.map(({ id }) => ({ id, label: id, unit: null, align: 'left' as const }))],
    rows: rows.map(({ id, name, park, task, cells }) => ({
      id,
      cells: [
        ...[name, park, task].map((text) => ({ text, value: text })),
        ...cells.map((cell) => ({
          text: cell === null ? '' : stateSigns[cell.state],
          value: cell === null ? null : cell.state,
        })),
      ],
    })),
  };
}

const states: readonly BoardState[] = ['done', 'done_late', 'late', 'planned', 'dropped'];

/** What each sign of the board means, in one line. */
function signsNote({ words }: ProjectsContext): string {
  return states.map((state) => `${stateSigns[state]} ${words.states[state]}`).join('  ');
}

function clauses(counts: TaskCounts, projects: number, { words, when }: ProjectsContext & { readonly when: string }) {
  const { done, doneLate, late, dropped, planned } = counts;
  const share = doneShare(counts);
  return [
    words.boardSentence(when, done + late, projects),
    share === null ? null : words.boardDone(done, `${formatNumber(share * 100, 1)}%`),
    doneLate === 0 ? null : words.boardDoneLate(doneLate),
    late === 0 ? null : words.boardLate(late),
    dropped === 0 ? null : words.boardDropped(dropped),
    planned === 0 ? null : words.boardPlanned(planned),
  ];
}

/**
 * The tasks of the chosen projects by month: planned, done, done late, late, dropped. The share done is derived: done ÷ (done + late), months
 * that were dropped on neither side.
 */
export function toBoardFigure(input: ProjectsInput): BoardFigure {
  const { chosen, language } = input;
  const made = projectsContext(input);
  const { context, words, place } = made;
  const withTasks = chosen.filter(({ tasks }) => tasks.length > 0);
  const tasks = withTasks.flatMap((each) => each.tasks);
  const marks = tasks.flatMap((task) => task.marks);
  const counts = countMarks(marks);
  const months = boardMonths(marks, made);
  const rows = withTasks.flatMap((each) => rowsOf(each, months, made));
  const asOf =
    withTasks
      .flatMap(({ project }) => project.asOf ?? [])
      .sort()
      .at(-1) ?? null;
  const when = asOf === null ? words.asToDate : formatAsOf(asOf, language);
  const none = { title: words.noBoardTitle, advice: words.noBoardAdvice, way: null };
  const empty = emptyProjects(input, words) ?? (rows.length === 0 ? none : null);
  const [first, last] = [months[0], months.at(-1)];
  const common = describe(context, {
    title: {
      time: first && last ? formatSpan(first.id, last.id, language) : '',
      subject: words.boardSubject(place),
      unit: null,
    },
    subtitle: words.boardSubtitle(rows.length, withTasks.length),
    notes: [signsNote(made), words.boardShareNote].map((text) => ({ ref: null, text })),
    sentence: empty ? '' : sentenceOf(context, clauses(counts, withTasks.length, { ...made, when })),
    table: tableOf(rows, months, made),
    empty,
    values: [],
    marks: ['derived'],
  });
  const sources = sourcesNamed(
    made,
    tasks.map(({ source }) => source),
  );
  return { ...common, sources, kind: 'board', months, rows, counts, asOf };
}
