import * as z from 'zod/mini';
import { type Portfolio, type Project, ProjectSlice, ProjectStep } from '../../src/contract/project.ts';
import { idList, knownIds, readQuery, requireCatalog, type Route } from './route.ts';

const query = z.strictObject({ parks: idList, stages: idList, industries: idList });

/** Whether a project's own word is among those asked for; one whose source does not say is among none. */
function isAmong(asked: readonly string[] | undefined, word: string | null): boolean {
  return asked === undefined || (word !== null && asked.includes(word));
}

function narrowed({ projects, stages, tasks }: Portfolio, isWanted: (project: Project) => boolean): Portfolio {
  const wanted = projects.filter(isWanted);
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    projects: wanted,
    stages: stages.filter(({ project }) => ids.has(project)),
    tasks: tasks.filter(({ project }) => ids.has(project)),
  };
}

export const projectsRoute: Route = {
  path: '/datasets/:dataset/projects',
  summary:
    'Projects of parks with their steps and their tasks by month; their figures are the projects of the catalog, by the same id',
  query,
  answer: ProjectSlice,
  async respond(request) {
    const catalog = await requireCatalog(request);
    const asked = readQuery(query, request.search);
    const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    const parks = knownIds('parks', asked.parks, idsOf(catalog.parks));
    const stages = knownIds('stages', asked.stages, ProjectStep.options);
    const industries = knownIds('industries', asked.industries, idsOf(catalog.dataset.industries));
    const portfolio = narrowed(
      catalog.portfolio,
      ({ park, stage, industry }) => isAmong(parks, park) && isAmong(stages, stage) && isAmong(industries, industry),
    );
    return { dataset: catalog.dataset.id, release: catalog.dataset.release.id, ...portfolio };
  },
};
