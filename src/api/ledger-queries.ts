import { queryOptions } from '@tanstack/react-query';
import { type ChangeIssue, IssueLedger, IssueRecord, type RaiseIssue } from '../contract/issue.ts';
import { getJson } from './client.ts';
import { postJson } from './post.ts';

const segment = encodeURIComponent;

function pathOf(dataset: string, more = ''): string {
  return `/datasets/${segment(dataset)}/issues${more}`;
}

/** What is known of a dataset's ledger begins with this key. */
export function ledgerKey(dataset: string): readonly string[] {
  return ['ledger', dataset];
}

/** The whole ledger: filters choose among it here, so that they answer at once. Others change it, so it is asked for anew. */
export function ledgerQuery(dataset: string) {
  return queryOptions({
    queryKey: ledgerKey(dataset),
    queryFn: ({ signal }) => getJson(pathOf(dataset), IssueLedger, signal),
    staleTime: 0,
  });
}

/** One problem with its history. */
export function issueQuery(dataset: string, id: string) {
  return queryOptions({
    queryKey: [...ledgerKey(dataset), id],
    queryFn: ({ signal }) => getJson(pathOf(dataset, `/${segment(id)}`), IssueRecord, signal),
    staleTime: 0,
  });
}

/** Raises a problem. Throws as `postJson` does, as the one below. */
export function postIssue(dataset: string, body: RaiseIssue, token: string): Promise<IssueRecord> {
  return postJson(pathOf(dataset), { schema: IssueRecord, body, token });
}

export function postIssueChange(
  { dataset, id }: { readonly dataset: string; readonly id: string },
  body: ChangeIssue,
  token: string,
): Promise<IssueRecord> {
  return postJson(pathOf(dataset, `/${segment(id)}/changes`), { schema: IssueRecord, body, token });
}
