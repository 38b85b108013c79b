import { queryOptions } from '@tanstack/react-query';
import { FigureAudit } from '../contract/figure-audit.ts';
import { getJson } from './client.ts';

function pathOf(dataset: string, release: string, ending: '' | '.csv'): string {
  return `/datasets/${encodeURIComponent(dataset)}/figure-audit${ending}?release=${encodeURIComponent(release)}`;
}

/** What arithmetic does not bear out in a release. */
export function figureAuditQuery(dataset: string, release: string) {
  const path = pathOf(dataset, release, '');
  return queryOptions({
    queryKey: ['figure-audit', path],
    queryFn: ({ signal }) => getJson(path, FigureAudit, signal),
    staleTime: Infinity,
  });
}

export function figureAuditCsvPath(dataset: string, release: string): string {
  return pathOf(dataset, release, '.csv');
}
