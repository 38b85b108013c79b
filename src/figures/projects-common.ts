import type { Catalog } from '../contract/catalog.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import { type ProjectsWords, projectsWords } from '../i18n/projects-messages.ts';
import type { KnownProject } from './chosen-projects.ts';
import { contextOf, type FigureContext, say, shortName } from './context.ts';
import type { FigureEmpty, FigureSource } from './figure.ts';
import type { ProjectsView } from './projects-view.ts';

/** What figures of projects are made of. */
export interface ProjectsInput {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly view: ProjectsView;
  /** Those the view asks for, in its order. */
  readonly chosen: readonly KnownProject[];
  /** How many there are in all. */
  readonly all: number;
}

export interface ProjectsContext {
  readonly context: FigureContext;
  readonly words: ProjectsWords;
  /** The dataset's place, or the park whose projects these are. */
  readonly place: string;
  /** 2025年6月, the date all of them are told of; empty where sources tell of several dates or of none. */
  readonly asOf: string;
}

export function projectsContext({ catalog, language, view, chosen }: ProjectsInput): ProjectsContext {
  const context = contextOf(catalog, language);
  const dates = new Set(chosen.map(({ project }) => project.asOf));
  const [only] = dates;
  return {
    context,
    words: projectsWords(language),
    place: view.park === null ? say(context, catalog.dataset.place) : shortName(context, view.park),
    asOf: dates.size === 1 && only ? formatPeriod(only, language) : '',
  };
}

/** What is said where there is nothing to show: the dataset has no projects, or none is as wished. */
export function emptyProjects({ chosen, all }: ProjectsInput, words: ProjectsWords): FigureEmpty | null {
  if (all === 0) return { title: words.emptyTitle, advice: words.emptyAdvice, way: null };
  return chosen.length === 0 ? { title: words.noneTitle, advice: words.noneAdvice, way: null } : null;
}

/** The sources of these ids, each once, in the order first named. */
export function sourcesNamed({ context }: ProjectsContext, ids: Iterable<string | null>): readonly FigureSource[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = id === null ? undefined : context.sources.get(id);
    return source === undefined ? [] : [{ id: source.id, title: say(context, source.title), address: source.address }];
  });
}
