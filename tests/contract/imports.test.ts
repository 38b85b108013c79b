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
import { GivenMapping, ImportState, ImportStep } from '../../src/contract/import.ts';
import { ReleaseDiff } from '../../src/contract/release-diff.ts';
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
  expect((await ask('PUT', `/imports/${id}/mapping`, tokens.reader, '{}')).status).toBe(403);
  expect((await ask('DELETE', `/imports/${id}`, tokens.reader)).status).toBe(403);
  expect((await ask('POST', `/imports/${id}/publish`, tokens.reader, '{}')).status).toBe(403);
  expect((await ask('POST', `/imports/${id}/publish`, tokens.editor, '{}')).status).toBe(403);
  expect((await ask('GET', `/imports/${id}`, tokens.editor)).status).toBe(200);
  const refused = (await store.access.auditLines()).filter(({ outcome }) => outcome === 'refused');
  expect(refused.map(({ actor, action }) => [actor, action])).toEqual([
    ['', 'import'],
    ['the reader', 'import'],
    ['the reader', 'import'],
    ['the reader', 'import'],
    ['the reader', 'publish'],
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

async function stepsOf(response: Response): Promise<ImportStep[]> {
  const lines = (await response.text()).trimEnd().split('\n');
  return lines.map((line) => ImportStep.parse(JSON.parse(line)));
}

function askSteps(path: string, body: string, method = 'POST') {
  const headers = { Authorization: `Bearer ${tokens.editor}`, Accept: 'application/x-ndjson' };
  return app.request(`/api/v1${path}`, { method, headers, body });
}

test('whoever asks is told step by step, and last of the state or of what failed', async () => {
  const response = await askSteps('/imports?dataset=small&name=a.csv', good);
  expect(response.status).toBe(201);
  const steps = await stepsOf(response);
  expect(steps.map(({ step }) => step)).toEqual(['rows', 'checking', 'done']);
  const done = steps.find((each) => each.step === 'done');
  expect(done?.state).toMatchObject({ files: ['a.csv'], mayPublish: false, given: {}, errors: 0 });
  expect((await askSteps('/imports?dataset=atlantis&name=a.csv', good)).status).toBe(404);
});

test('whoever turns away while a file is read leaves nothing behind', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `金华开发区,产值,${String(1900 + (at % 100))}年,1,亿元`);
  const { id } = await staged(good, tokens.editor);
  const response = await askSteps(`/imports/${id}/files?name=b.csv`, ['园区,指标,期别,数值,单位', ...rows].join('\n'));
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  const kept = await ask('GET', `/imports/${id}`, tokens.editor);
  expect(ImportState.parse(await kept.json()).files).toEqual(['report.csv']);
});

test('files are read together; one sent again takes the place of the first of its name', async () => {
  const { id } = await staged(good, tokens.editor);
  const second = good.replace('2024', '2023').replace('12.5', '11');
  const both = await ask('POST', `/imports/${id}/files?name=b.csv`, tokens.editor, second);
  expect(ImportState.parse(await both.json())).toMatchObject({ files: ['report.csv', 'b.csv'], counts: { rows: 2 } });
  const again = await ask(
    'POST',
    `/imports/${id}/files?name=b.csv`,
    tokens.editor,
    `${second}金华开发区,产值,2022年,9,亿元\n`,
  );
  expect(ImportState.parse(await again.json())).toMatchObject({ files: ['report.csv', 'b.csv'], counts: { rows: 3 } });
});

test('a header that is said to stand elsewhere has the columns below it guessed anew, and the reader’s word is kept', async () => {
  const { id, mapping } = await staged(good, tokens.editor);
  const [table] = mapping.tables;
  const given = { tables: [{ ...table, header: { line: 2, rows: 0 }, columns: [] }] };
  const response = await ask('PUT', `/imports/${id}/mapping`, tokens.editor, JSON.stringify(given));
  const state = ImportState.parse(await response.json());
  expect(state.mapping.tables[0]?.header).toEqual({ line: 2, rows: 0 });
  expect(state.mapping.tables[0]?.columns.map(({ as }) => as)).toContain('park');
  expect(state.given.tables?.[0]?.columns).toEqual([]);
});

test('what is staged is told as it differs from the release, ranks and all', async () => {
  await store.publish([small]);
  const { id, release, over } = await staged(good, tokens.editor);
  const response = await ask('GET', `/imports/${id}/diff?metric=output`, tokens.editor);
  const diff = ReleaseDiff.parse(await response.json());
  expect(diff).toMatchObject({ release, against: over, counts: { removed: 0 } });
  expect(diff.observations.rows[0]).toMatchObject({ park: 'alpha', after: { value: 12.5 } });
  expect(diff.ranks).not.toBeNull();
  const { id: broken } = await staged(asked, tokens.editor);
  expect((await ask('GET', `/imports/${broken}/diff`, tokens.editor)).status).toBe(422);
});
