import { ProjectStep } from '../contract/project.ts';
import type { ProjectWishes } from '../domain/projects.ts';

export const projectForms = ['list', 'board', 'ledger'] as const;
export type ProjectForm = (typeof projectForms)[number];

export const projectSorts = ['file', 'planned', 'invested', 'land', 'late', 'name'] as const;
export type ProjectSort = (typeof projectSorts)[number];

/** What a link to the projects says: which ones, in what form and order, and whose card is open. */
export interface ProjectsView extends ProjectWishes {
  readonly form: ProjectForm;
  readonly sort: ProjectSort;
  /** As a table of signs instead of a board. */
  readonly isTable: boolean;
  /** Id of the project whose card is open. */
  readonly project: string | null;
}

export const defaultProjectsView: ProjectsView = {
  ...{ form: 'list', sort: 'file', isTable: false, project: null },
  ...{ park: null, stage: null, industry: null, isLate: false, text: '' },
};

const mostLetters = 80;

function oneOf<Word extends string>(words: readonly Word[], text: string | null): Word | null {
  return words.find((word) => word === text) ?? null;
}

function orNull(text: string | null): string | null {
  return text === '' ? null : text;
}

/** Any query reads as a view: what is unknown or malformed falls back to the default. */
export function readProjectsView(query: URLSearchParams): ProjectsView {
  return {
    form: oneOf(projectForms, query.get('form')) ?? 'list',
    sort: oneOf(projectSorts, query.get('sort')) ?? 'file',
    isTable: query.get('show') === 'table',
    project: orNull(query.get('project')),
    park: orNull(query.get('park')),
    stage: oneOf([...ProjectStep.options, 'unstated'], query.get('stage')),
    industry: orNull(query.get('industry')),
    isLate: query.get('late') === '1',
    text: (query.get('q') ?? '').trimStart().slice(0, mostLetters),
  };
}

/** Parts of a link that are of the dataset, not of its projects, and stay whatever is chosen here. */
const kept = ['dataset', 'release', 'lang', 'theme'];

/** The query of a view, defaults left out; `before` is the query it follows. */
export function writeProjectsView(view: ProjectsView, before: URLSearchParams): string {
  const query = new URLSearchParams([...before].filter(([key]) => kept.includes(key)));
  const parts: readonly (readonly [string, string | null])[] = [
    ['form', view.form === 'list' ? null : view.form],
    ['park', view.park],
    ['stage', view.stage],
    ['industry', view.industry],
    ['late', view.isLate ? '1' : null],
    ['q', view.text === '' ? null : view.text],
    ['sort', view.sort === 'file' ? null : view.sort],
    ['show', view.isTable ? 'table' : null],
    ['project', view.project],
  ];
  for (const [key, text] of parts) if (text !== null) query.set(key, text);
  return query.toString();
}

/** Whether anything narrows the list. */
export function isNarrowed({ park, stage, industry, isLate, text }: ProjectsView): boolean {
  return park !== null || stage !== null || industry !== null || isLate || text.trim() !== '';
}
