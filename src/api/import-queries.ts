import { queryOptions } from '@tanstack/react-query';
import { type GivenMapping, ImportState } from '../contract/import.ts';
import { ReleaseDiff } from '../contract/release-diff.ts';
import { RestoreAnswer } from '../contract/release.ts';
import { request } from './client.ts';
import { postJson } from './post.ts';
import { type Sending, sendForState } from './send-for-state.ts';

const segment = encodeURIComponent;

export type Hooks = Pick<Sending, 'token' | 'signal' | 'onProgress'>;

function pathOf(id: string, more = ''): string {
  return `/imports/${segment(id)}${more}`;
}

function asHolder(token: string): RequestInit {
  return { headers: { Authorization: `Bearer ${token}` } };
}

/** Stages the first file of an import. Throws as `sendForState` does, as the two below. */
export function stageFile(dataset: string, file: File, hooks: Hooks): Promise<ImportState> {
  const path = `/imports?dataset=${segment(dataset)}&name=${segment(file.name)}`;
  return sendForState({ ...hooks, method: 'POST', path, body: file });
}

export function addFile(id: string, file: File, hooks: Hooks): Promise<ImportState> {
  return sendForState({ ...hooks, method: 'POST', path: pathOf(id, `/files?name=${segment(file.name)}`), body: file });
}

/** Reads the files anew, as the reader decided so far, over the release that is current now. */
export function putMapping(id: string, given: GivenMapping, hooks: Hooks): Promise<ImportState> {
  return sendForState({ ...hooks, method: 'PUT', path: pathOf(id, '/mapping'), body: JSON.stringify(given) });
}

export function importKey(id: string): readonly string[] {
  return ['import', id];
}

/** An import as it is staged. Only what the reader does changes it, so it is asked once, with the token of that moment. */
export function importQuery(id: string, tokenNow: () => string) {
  return queryOptions({
    queryKey: importKey(id),
    queryFn: async ({ signal }) => {
      const response = await request(pathOf(id), { ...asHolder(tokenNow()), signal });
      return ImportState.parse(await response.json());
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** What publishing would change: a page of it from observation number `from`, of one metric where one is named. */
export function stagedDiffQuery(
  { id, release, given }: Pick<ImportState, 'id' | 'release' | 'given'>,
  { metric, from, token }: { readonly metric: string | null; readonly from: number; readonly token: string },
) {
  const query = new URLSearchParams({ from: String(from) });
  if (metric !== null) query.set('metric', metric);
  const path = pathOf(id, `/diff?${query.toString()}`);
  return queryOptions<ReleaseDiff, Error, ReleaseDiff, readonly unknown[]>({
    queryKey: ['import-diff', path, release, given],
    queryFn: async ({ signal }) => {
      const response = await request(path, { ...asHolder(token), signal });
      return ReleaseDiff.parse(await response.json());
    },
    staleTime: Infinity,
  });
}

/** Every problem as a CSV file. */
export async function problemsFile(id: string, token: string): Promise<Blob> {
  return (await request(pathOf(id, '/problems.csv'), asHolder(token))).blob();
}

export async function dropImport(id: string, token: string): Promise<void> {
  await request(pathOf(id), { ...asHolder(token), method: 'DELETE' });
}

/** Makes what is staged the current release. Throws as `postJson` does. */
export function publishImport(id: string, note: string, token: string): Promise<RestoreAnswer> {
  return postJson(pathOf(id, '/publish'), { schema: RestoreAnswer, body: { note }, token });
}
