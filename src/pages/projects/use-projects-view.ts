import { useCallback, useMemo } from 'react';
import {
  defaultProjectsView,
  type ProjectsView,
  readProjectsView,
  writeProjectsView,
} from '../../figures/projects-view.ts';
import { navigate, type NavigateOptions, placeNow, usePlace } from '../../state/location.ts';

const path = '/projects';

export type ChangeProjects = (change: Partial<ProjectsView>, options?: NavigateOptions) => void;

/** The address of these projects, in the dataset of the link the reader is on. */
export function projectsAddress(view: ProjectsView): string {
  const query = writeProjectsView(view, new URLSearchParams(placeNow().query));
  return query === '' ? path : `${path}?${query}`;
}

/** What the link says of the projects, and how to change a part of it. */
export function useProjectsView(): readonly [ProjectsView, ChangeProjects] {
  const { query } = usePlace();
  const view = useMemo(() => readProjectsView(new URLSearchParams(query)), [query]);
  const change = useCallback<ChangeProjects>((part, options) => {
    const before = readProjectsView(new URLSearchParams(placeNow().query));
    navigate(projectsAddress({ ...before, ...part }), options);
  }, []);
  return [view, change];
}

/** The same view with nothing narrowed. */
export function withoutFilters({ form, sort, isTable }: ProjectsView): ProjectsView {
  return { ...defaultProjectsView, form, sort, isTable };
}
