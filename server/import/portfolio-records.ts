import type { Portfolio, Project, ProjectStage, ProjectTask } from '../../src/contract/project.ts';
import { registerColumns, stageColumns } from '../load/portfolio.ts';
import { taskColumns } from '../load/project-tasks.ts';
import type { Columns } from '../load/table.ts';
import type { Words } from './dataset-texts.ts';

type Sourced = Pick<Project, 'asOf' | 'source' | 'quote' | 'confidence' | 'note'>;

function sourcedWords({ asOf, source, quote, confidence, note }: Sourced): Words {
  return { as_of: asOf, source, quote, confidence, note_zh: note?.zh, note_en: note?.en };
}

function projectWords(project: Project): Words {
  const { id, park, name, investor, industry, stage } = project;
  return {
    ...{ id, park, industry, stage, name_zh: name.zh, name_en: name.en },
    ...{ investor_zh: investor?.zh, investor_en: investor?.en, ...sourcedWords(project) },
  };
}

function stageWords(row: ProjectStage): Words {
  const { project, stage, label, role, date, duration } = row;
  return {
    ...{ project, stage, label_zh: label?.zh, label_en: label?.en, role: role === 'actual' ? '' : role, date },
    ...{ since: duration?.since, duration: duration?.value.toFixed(duration.decimals), unit: duration?.unit },
    ...{ qualifier: duration?.qualifier === 'exact' ? '' : duration?.qualifier, printed: duration?.printed },
    ...sourcedWords(row),
  };
}

function taskWords({ project, id, name, source, marks }: ProjectTask): Words[] {
  return marks.map(({ month, state, doneIn, note }, place) => ({
    ...{ project, task: id, month, state, done_in: doneIn, note_zh: note?.zh, note_en: note?.en },
    ...(place === 0 ? { name_zh: name.zh, name_en: name.en, source } : {}),
  }));
}

/** A file of a dataset folder: its columns, and what each line says by column. */
export interface FileRecords {
  readonly file: string;
  readonly columns: Columns;
  readonly records: readonly Words[];
}

/** The files of a folder that hold its projects, those without a row left out. */
export function portfolioRecords({ projects, stages, tasks }: Portfolio): readonly FileRecords[] {
  const files = [
    { file: 'project-register.csv', columns: registerColumns, records: projects.map(projectWords) },
    { file: 'project-stages.csv', columns: stageColumns, records: stages.map(stageWords) },
    { file: 'project-tasks.csv', columns: taskColumns, records: tasks.flatMap(taskWords) },
  ];
  return files.filter(({ records }) => records.length > 0);
}
