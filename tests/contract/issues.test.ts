import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { newToken } from '../../server/access/access-token.ts';
import { verifyChain } from '../../server/access/audit-chain.ts';
import { createGuard } from '../../server/access/guard.ts';
import { createApp } from '../../server/app.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import type { MetricsStore } from '../../server/store.ts';
import { IssueLedger, IssueRecord } from '../../src/contract/issue.ts';
import { Problem } from '../../src/contract/problem.ts';
import { stores } from '../support/api-stores.ts';
import { issuesWith, smallWithIssues } from '../support/small-issues.ts';

const today = '2023-06-30';
const path = '/api/v1/datasets/small/issues';

describe.each(stores)('the ledger over the $name store', ({ open }) => {
  let store: MetricsStore;
  let app: ReturnType<typeof createApp>;
  let tokens: { readonly editor: string; readonly other: string; readonly reader: string };

  async function tokenOf(name: string, role: 'reader' | 'editor'): Promise<string> {
    const { text, token } = await newToken({ name, role });
    await store.access.addToken(token);
    return text;
  }

  beforeAll(async () => {
    store = await open();
    await store.publish([await loadDataset(smallWithIssues, '2023-07-01T00:00:00.000Z')]);
    const guard = createGuard({
      ...{ access: store.access, readAccess: 'open', userHeader: null },
      addressOf: (context) => context.req.header('From') ?? 'here',
    });
    app = createApp(store, { guard, today: () => today });
    tokens = {
      editor: await tokenOf('works office', 'editor'),
      other: await tokenOf('labour office', 'editor'),
      reader: await tokenOf('a reader', 'reader'),
    };
  });

  afterAll(() => store.close());

  async function listed(query = ''): Promise<IssueLedger> {
    const response = await app.request(path + query);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    return IssueLedger.parse(await response.json());
  }

  async function record(id: string): Promise<IssueRecord> {
    return IssueRecord.parse(await (await app.request(`${path}/${id}`)).json());
  }

  function post(below: string, body: unknown, token = tokens.editor): Promise<Response> {
    const headers = { Authorization: `Bearer ${token}`, From: token };
    return Promise.resolve(app.request(path + below, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  const done = async () => (await store.access.auditLines()).filter(({ action }) => action.startsWith('issue.'));

  test('tells of each problem as its release does, the oldest first, and counts what is overdue on a stated day', async () => {
    const { asOf, takesChanges, issues } = await listed();
    expect({ asOf, takesChanges }).toEqual({ asOf: today, takesChanges: true });
    expect(issues.map(({ id, state, version }) => [id, state, version])).toEqual([
      ['land', 'closed', 0],
      ['road', 'overdue', 0],
      ['power', 'open', 0],
      ['staff', 'open', 0],
    ]);
    expect(issues[1]).toMatchObject({
      problem: { zh: '道路未通,绕行', en: 'No road' },
      person: null,
      dueOn: '2023-06-29',
    });
  });

  test.each([
    ['?states=overdue,closed', ['land', 'road']],
    ['?parks=beta', ['staff']],
    ['?projects=plant&states=open', ['power']],
    ['?offices=建设局', ['land', 'road']],
    ['?due_before=2023-07-01', ['land', 'road']],
  ])('%s gives %j', async (query, ids) => {
    expect((await listed(query)).issues.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['?parks=alfa', 'parks', 'alpha'],
    ['?states=late', 'states', undefined],
    ['?due_before=soon', 'due_before', undefined],
  ])('%s is refused, and told of with what is nearest', async (query, field, nearest) => {
    const response = await app.request(path + query);
    expect(response.status).toBe(400);
    expect(Problem.parse(await response.json())).toMatchObject({ field, ...(nearest && { nearest }) });
  });

  test('is written by nobody without an editor’s token, and the audit log says who tried', async () => {
    const body = JSON.stringify({ action: 'close', version: 0, solution: '通了' });
    const bare = { method: 'POST', body, headers: { Cookie: 'session=1', From: 'nobody' } };
    expect((await app.request(`${path}/road/changes`, bare)).status).toBe(401);
    expect((await post('/road/changes', { action: 'close', version: 0, solution: '通了' }, tokens.reader)).status).toBe(
      403,
    );
    expect((await done()).map(({ actor, action, outcome, dataset }) => [actor, action, outcome, dataset])).toEqual([
      ['', 'issue.changed', 'refused', 'small'],
      ['a reader', 'issue.changed', 'refused', 'small'],
    ]);
    expect((await record('road')).history).toHaveLength(1);
  });

  test('slows down whoever tries token after token', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) statuses.push((await post('', {}, 'pks_guess')).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
  });

  test('closes a problem with its solution only, reopens it, and forgets nothing', async () => {
    const without = await post('/road/changes', { action: 'close', version: 0, solution: '  ' });
    expect(without.status).toBe(400);
    expect(Problem.parse(await without.json())).toMatchObject({ field: 'solution' });
    const closing = await post('/road/changes', { action: 'close', version: 0, solution: '道路已通车' });
    expect(closing.status).toBe(200);
    expect(IssueRecord.parse(await closing.json()).entry).toMatchObject({
      ...{ state: 'closed', version: 1, closedOn: today, solution: { zh: '道路已通车', en: '道路已通车' } },
    });
    const again = await post('/road/changes', { action: 'close', version: 1, solution: '道路已通车' });
    expect(again.status).toBe(422);
    await post('/road/changes', { action: 'reopen', version: 1, reason: '路面下沉' }, tokens.other);
    const { entry, history } = await record('road');
    expect(entry).toMatchObject({ state: 'overdue', version: 2, closedOn: null, solution: null });
    expect(history.map(({ version, action, author, reason }) => [version, action, author, reason])).toEqual([
      [0, 'released', null, null],
      [1, 'closed', 'works office', null],
      [2, 'reopened', 'labour office', '路面下沉'],
    ]);
    expect(history[1]?.issue.solution?.zh).toBe('道路已通车');
  });

  test('moves a due date and an office with a reason, and nothing to no other than before', async () => {
    const nothing = await post('/power/changes', { action: 'change', version: 0, office: '供电所', reason: '同前' });
    expect(nothing.status).toBe(422);
    const early = await post('/power/changes', { action: 'change', version: 0, dueOn: '2023-02-01', reason: '提前' });
    expect(Problem.parse(await early.json())).toMatchObject({ status: 422, field: 'dueOn' });
    const body = { action: 'change', version: 0, dueOn: '2023-09-30', office: '能源局', reason: '工程量增加' };
    expect((await post('/power/changes', body)).status).toBe(200);
    const { entry, history } = await record('power');
    expect(entry).toMatchObject({ dueOn: '2023-09-30', office: { zh: '能源局', en: '能源局' }, person: null });
    expect(history[1]).toMatchObject({ action: 'changed', reason: '工程量增加', author: 'works office' });
  });

  test('lets the first of two changes stand, and tells the second who was first', async () => {
    const close = (token: string) => post('/staff/changes', { action: 'close', version: 0, solution: '已到岗' }, token);
    const answers = await Promise.all([close(tokens.editor), close(tokens.other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    const problem = Problem.parse(await late?.json());
    expect(problem).toMatchObject({ field: 'version' });
    expect(problem.detail).toMatch(/changed meanwhile \((?:works|labour) office: closed\): it stands at version 1/);
    expect((await record('staff')).history).toHaveLength(2);
  });

  test('takes a new problem of a known project, which stays when another release is published', async () => {
    const asked = { project: 'lab', problem: '缺设备', office: '科技局', dueOn: '2023-08-01' };
    expect((await post('', { ...asked, project: 'lob' })).status).toBe(400);
    expect((await post('', { ...asked, dueOn: '2023-02-30' })).status).toBe(400);
    const raised = await post('', asked);
    expect(raised.status).toBe(201);
    const { entry } = IssueRecord.parse(await raised.json());
    expect(entry).toMatchObject({ project: 'lab', raisedOn: today, state: 'open', version: 1, source: null });
    const next = await loadDataset(issuesWith(['缺电', '仍缺电']), '2023-08-01T00:00:00.000Z');
    await store.publish([next]);
    const { release, issues } = await listed();
    expect(release).toBe(next.catalog.dataset.release.id);
    expect(issues.map(({ id }) => id)).toContain(entry.id);
    // What was changed here is not taken back by a release that does not know of it.
    expect(issues.find(({ id }) => id === 'power')).toMatchObject({ dueOn: '2023-09-30', problem: { zh: '缺电' } });
  });

  test('has each change in the audit log, whose chain of hashes is whole', async () => {
    const lines = await store.access.auditLines();
    const changes = (await done()).filter(({ outcome }) => outcome === 'done');
    expect(changes.map(({ action }) => action)).toEqual([
      ...['issue.closed', 'issue.reopened', 'issue.changed', 'issue.closed', 'issue.raised'],
    ]);
    expect(changes[1]).toMatchObject({ actor: 'labour office', dataset: 'small', detail: 'road, version 2: 路面下沉' });
    expect(await verifyChain(lines, await store.access.auditHead())).toMatchObject({ kind: 'whole' });
  });

  test('leaves the catalog as light as it was', async () => {
    const catalog: unknown = await (await app.request('/api/v1/datasets/small/catalog')).json();
    expect(catalog).not.toHaveProperty('issues');
  });

  test('answers 404 with the nearest id, and 405 to what is not done here', async () => {
    const unknown = await app.request(`${path}/rood`);
    expect(unknown.status).toBe(404);
    expect(z.parse(Problem, await unknown.json())).toMatchObject({ field: 'issue', nearest: 'road' });
    const put = await app.request(path, { method: 'PUT' });
    expect([put.status, put.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
});

test('a server that takes no changes says so', async () => {
  const [memory] = stores;
  const store = await memory?.open();
  if (store === undefined) throw new Error('There is no store.');
  await store.publish([await loadDataset(smallWithIssues)]);
  const response = await createApp(store).request(path, { method: 'POST', body: '{}' });
  expect(response.status).toBe(501);
});
