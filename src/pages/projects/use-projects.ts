import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { projectsQuery } from '../../api/projects-query.ts';
import type { ProjectSlice } from '../../contract/project.ts';
import { chosenProjects, type KnownProject, knownProjects } from '../../figures/chosen-projects.ts';
import type { ProjectsView } from '../../figures/projects-view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import type { Load } from '../../panels/figure-card.tsx';
import { useLanguage } from '../../state/preferences.ts';

export interface Projects {
  readonly slice: ProjectSlice;
  readonly all: readonly KnownProject[];
  readonly chosen: readonly KnownProject[];
}

/** The projects of the dataset, and those of them the view asks for; null until they are here. */
export function useProjects(view: ProjectsView): { readonly projects: Projects | null; readonly load: Load } {
  const catalog = useCatalog();
  const language = useLanguage();
  const { id, release } = catalog.dataset;
  const { data: slice, error, refetch } = useQuery(projectsQuery({ dataset: id, release: release.id }));
  const all = useMemo(() => (slice ? knownProjects(slice, catalog) : null), [slice, catalog]);
  const { park, stage, industry, isLate, text, sort } = view;
  const chosen = useMemo(
    () => (all ? chosenProjects(all, { park, stage, industry, isLate, text }, { sort, language }) : null),
    [all, park, stage, industry, isLate, text, sort, language],
  );
  const projects = useMemo(() => (slice && all && chosen ? { slice, all, chosen } : null), [slice, all, chosen]);
  return { projects, load: { error, retry: () => void refetch() } };
}
