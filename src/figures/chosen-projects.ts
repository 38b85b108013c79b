import type { Catalog, ProjectFact } from '../contract/catalog.ts';
import type { Project, ProjectSlice, ProjectTask } from '../contract/project.ts';
import { grouped } from '../domain/grouped.ts';
import { countMarks, isWished, type ProjectAmount, projectAmounts, type ProjectWishes } from '../domain/projects.ts';
import { findUnit } from '../domain/units.ts';
import type { Language } from '../i18n/language.ts';
import type { ProjectSort } from './projects-view.ts';

/** A project with all that is known of it. */
export interface KnownProject {
  readonly project: Project;
  readonly tasks: readonly ProjectTask[];
  readonly facts: readonly ProjectFact[];
  /** Months of its tasks that are late. */
  readonly late: number;
  /** Lower-case text a search looks in, of both languages. */
  readonly words: string;
}

/** Every project of a slice with its tasks, figures and search text, in the order of the data. */
export function knownProjects(slice: ProjectSlice, catalog: Catalog): readonly KnownProject[] {
  const tasksOf = grouped(slice.tasks, ({ project }) => project);
  const factsOf = grouped(catalog.projects, ({ entity }) => entity);
  const parks = new Map(catalog.parks.map((park) => [park.id, park]));
  return slice.projects.map((project) => {
    const tasks = tasksOf.get(project.id) ?? [];
    const park = parks.get(project.park ?? '');
    const names = [project.name, project.investor, park?.name, park?.short];
    const words = names.flatMap((name) => (name ? [name.zh, name.en] : [])).join('\n');
    const facts = factsOf.get(project.id) ?? [];
    return {
      project,
      tasks,
      facts,
      late: countMarks(tasks.flatMap(({ marks }) => marks)).late,
      words: words.toLowerCase(),
    };
  });
}

/** The fact of an amount, the first attribute that the project has. */
export function amountOf({ facts }: KnownProject, amount: ProjectAmount): ProjectFact | null {
  for (const attribute of projectAmounts[amount]) {
    const found = facts.find((fact) => fact.attribute === attribute);
    if (found !== undefined) return found;
  }
  return null;
}

/** An amount in the base unit of its measure, so that 万元 and 亿元 stand in one order; null where there is none. */
function baseAmount(known: KnownProject, amount: ProjectAmount): number | null {
  const fact = amountOf(known, amount);
  if (fact === null || fact.value === '') return null;
  const value = Number(fact.value) * (findUnit(fact.unit)?.factor ?? 1);
  return Number.isFinite(value) ? value : null;
}

interface Order {
  readonly sort: ProjectSort;
  readonly language: Language;
}

/** The largest first, what is unknown last; names in the order of the language. */
function ordered(projects: readonly KnownProject[], { sort, language }: Order): readonly KnownProject[] {
  if (sort === 'file') return projects;
  if (sort === 'name') {
    const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
    return [...projects].sort((a, b) => collator.compare(a.project.name[language], b.project.name[language]));
  }
  const keys = new Map(projects.map((each) => [each, sort === 'late' ? each.late : baseAmount(each, sort)]));
  const keyOf = (each: KnownProject) => keys.get(each) ?? Number.NEGATIVE_INFINITY;
  return [...projects].sort((a, b) => (keyOf(b) === keyOf(a) ? 0 : keyOf(b) - keyOf(a)));
}

/** The projects that are as wished, in the order asked for. */
export function chosenProjects(
  all: readonly KnownProject[],
  wishes: ProjectWishes,
  order: Order,
): readonly KnownProject[] {
  return ordered(
    all.filter((each) => isWished(each.project, wishes, each)),
    order,
  );
}
