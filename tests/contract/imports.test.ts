import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { newToken } from '../../server/access/access-token.ts';
import { createGuard } from '../../server/access/guard.ts';
import { createApp } from '../../server/app.ts';
import { prepareImport } from '../../server/import/prepare-import.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import type { MetricsStore } from '../../server/store.ts';
import { memoryStore } from '../../server/stores/memory.ts';
import { GivenMapping, ImportState } from '../../src/contract/import.ts';
import { readDataset } from '../support/read-dataset.ts';
import { smallDataset, smallDatasetWith } from '../support/small-dataset.ts';

const small = await loadDataset(smallDataset, '2026-01-01T00:00:00.000Z');
const china = await loadDataset(readDataset('china'), '2026-01-01T00:00:00.000Z');
const good = '园区,指标,期别,数值,单位\n金华开发区,产值,2024年,12.5,亿元\n';
const asked = '园区,指标,期别,数值,单位\n金华开发,产值,2024年,12.5,亿元\n';

let store: MetricsStore;
let app: ReturnType<typeof createApp>;
let tokens: { readonly editor: string; readonly publisher: string; readonly reader: string };

async function tokenOf(role: 'reader' | 'editor' | 'publisher'): Promise<string> {
  const { text, token } = await newToken({ name: `the ${role}`, role });
  await store.access.addToken(token);
  return text;
}

beforeAll(async () => {
  store = memoryStore();
  await store.publish([small, china]);
  const guard = createGuard({ access: store.access, readAccess: 'open', userHeader: null, addressOf: () => 'here' });
  app = createApp(store, { guard });
  tokens = { editor: await tokenOf('editor'), publisher: await tokenOf('publisher'), reader: await tokenOf('reader') };
});

function ask(method: string, path: string, token: string, body?: string | Uint8Array<ArrayBuffer>) {
  const init = { method, headers: { Authorization: `Bearer ${token}` }, ...(body === undefined ? {} : { body }) };
  return app.request(`/api/v1${path}`, init);
}

async function staged(content: string, token = tokens.publisher): Promise<ImportState> {
  const response = await ask('POST', '/imports?dataset=small&name=report.csv', token, content);
  expect(response.status).toBe(201);
  return ImportState.parse(await response.json());
}

async function current(dataset: string): Promise<string | undefined> {
  return (await store.release(dataset))?.id;
}

test('without a token of the role nothing is staged nor published, and the audit log says who tried', async () => {
  const path = '/imports?dataset=small&name=a.csv';
  expect((await app.request(`/api/v1${path}`, { method: 'POST', body: good })).status).toBe(401);
  expect((await ask('POST', path, tokens.reader, good)).status).toBe(403);
  const { id } = await staged(good, tokens.editor);
  expect((await ask('POST', `/imports/${id}/publish`, tokens.editor, '{}')).status).toBe(403);
  const refused = (await store.access.auditLines()).filter(({ outcome }) => outcome === 'refused');
  expect(refused.map(({ actor, action }) => [actor, action])).toEqual([
    ['', 'import'],
    ['the reader', 'import'],
    ['the editor', 'publish'],
  ]);
  expect(await current('small')).toBe(small.catalog.dataset.release.id);
});

test('an import is nobody else’s, and gone once dropped', async () => {
  const { id } = await staged(good, tokens.editor);
  expect((await ask('GET', `/imports/${id}`, tokens.publisher)).status).toBe(404);
  expect((await ask('DELETE', `/imports/${id}`, tokens.editor)).status).toBe(204);
  expect((await ask('GET', `/imports/${id}`, tokens.editor)).status).toBe(404);
});

test('a file with a question is staged, answered by a mapping, and published as the command line would', async () => {
  const state = await staged(asked);
  expect(state).toMatchObject({ errors: 1, release: null, counts: { rows: 1 } });
  expect(state.previews[0]?.rows[1]).toEqual({ line: 2, cells: ['金华开发', '产值', '2024年', '12.5', '亿元'] });
  expect((await ask('POST', `/imports/${state.id}/publish`, tokens.publisher, '{}')).status).toBe(422);
  const report = await ask('GET', `/imports/${state.id}/problems.csv`, tokens.publisher);
  expect(await report.text()).toContain('error,unknown_park,report.csv,,2,A,金华开发,alpha');

  const given: GivenMapping = { ...state.mapping, parks: { 金华开发: { do: 'use', id: 'alpha' } } };
  const mapped = await ask('PUT', `/imports/${state.id}/mapping`, tokens.publisher, JSON.stringify(given));
  const { release } = ImportState.parse(await mapped.json());
  const bytes = new TextEncoder().encode(asked);
  const same = await prepareImport({ ...small, files: [{ name: '/x/report.csv', bytes }], given });
  expect(release).toBe(same.dataset?.catalog.dataset.release.id);

  const published = await ask('POST', `/imports/${state.id}/publish`, tokens.publisher, '{"note":"七月"}');
  expect(await published.json()).toEqual({ dataset: 'small', current: release });
  expect(await current('small')).toBe(release);
  expect((await store.releases('small'))[0]).toMatchObject({ id: release, author: 'the publisher', note: '七月' });
  await store.publish([small]);
});

test('what was staged over an older release is refused, not published over the newer', async () => {
  const { id } = await staged(good);
  const other = await loadDataset(smallDatasetWith('observations.csv', ['80.40', '80.50']));
  await store.publish([other]);
  const refused = await ask('POST', `/imports/${id}/publish`, tokens.publisher, '{}');
  expect(refused.status).toBe(409);
  expect(await current('small')).toBe(other.catalog.dataset.release.id);
  await store.publish([small]);
});

test('a real file gives the release that the command line gives', async () => {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../support/imports/facts-china.csv')));
  const mapping = readFileSync(join(import.meta.dirname, '../support/imports/china-mapping.json'), 'utf8');
  const response = await ask('POST', '/imports?dataset=china&name=facts-china.csv', tokens.publisher, bytes);
  const { id, errors } = ImportState.parse(await response.json());
  expect(errors).toBe(12);
  const mapped = await ask('PUT', `/imports/${id}/mapping`, tokens.publisher, mapping);
  const { release } = ImportState.parse(await mapped.json());
  const given = GivenMapping.parse(JSON.parse(mapping));
  const same = await prepareImport({ ...china, files: [{ name: 'facts-china.csv', bytes }], given });
  expect(release).toBe(same.dataset?.catalog.dataset.release.id);
  expect(release).not.toBeNull();
});

test.each([
  ['GET', '/imports', 405],
  ['POST', '/imports?dataset=small', 400],
  ['POST', '/imports?dataset=atlantis&name=a.csv', 404],
  ['GET', '/imports/none', 404],
  ['PUT', '/imports/none/mapping', 404],
])('%s %s: %d', async (method, path, status) => {
  expect((await ask(method, path, tokens.publisher, method === 'GET' ? undefined : good)).status).toBe(status);
});

test('a mapping that is none is refused with its place', async () => {
  const { id } = await staged(good);
  const refused = await ask('PUT', `/imports/${id}/mapping`, tokens.publisher, '{"undecided":"perhaps"}');
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ field: 'undecided' });
});

test('a server without a guard, as the mock, takes no imports', async () => {
  const open = createApp(store);
  expect((await open.request('/api/v1/imports?dataset=small&name=a.csv', { method: 'POST', body: good })).status).toBe(
    501,
  );
});
