import { queryOptions } from '@tanstack/react-query';
import { ProjectSlice } from '../contract/project.ts';
import { getJson } from './client.ts';

/** Every project of a release, with its steps and tasks: filters choose among them here, so that they answer at once. */
export function projectsQuery({ dataset, release }: { readonly dataset: string; readonly release: string }) {
  const path = `/datasets/${encodeURIComponent(dataset)}/projects?release=${encodeURIComponent(release)}`;
  return queryOptions({
    queryKey: ['projects', dataset, release],
    queryFn: ({ signal }) => getJson(path, ProjectSlice, signal),
    staleTime: Infinity,
  });
}
