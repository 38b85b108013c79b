import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { AccessRole } from '../../../server/access/access-token.ts';
import { newToken } from '../../../server/access/access-token.ts';
import { createGuard, type GuardOptions } from '../../../server/access/guard.ts';
import { ProblemError, problemResponse } from '../../../server/problems.ts';
import { memoryStore } from '../../../server/stores/memory.ts';

interface Asked {
  readonly authorization?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: string;
}

/** An app with one door to write at and one to read at, behind the guard. */
function guarded(options: Partial<GuardOptions> = {}) {
  const { access } = memoryStore();
  let clock = 0;
  const guard = createGuard({
    access,
    readAccess: 'open',
    userHeader: null,
    addressOf: (context) => context.req.header('X-From') ?? 'here',
    now: () => clock,
    ...options,
  });
  const app = new Hono();
  app.post('/write', async (context) =>
    context.json(await guard.requireRole(context, 'publisher', { action: 'publish', dataset: 'small' })),
  );
  app.get('/read', async (context) => {
    await guard.requireReader(context);
    return context.text('read');
  });
  app.onError((error) =>
    error instanceof ProblemError ? problemResponse(error, '/') : new Response(null, { status: 500 }),
  );
  const ask =
    (path: string, method: string) =>
    ({ authorization, headers, from }: Asked) =>
      app.request(path, {
        method,
        headers: {
          ...headers,
          ...(authorization === undefined ? {} : { Authorization: authorization }),
          ...(from === undefined ? {} : { 'X-From': from }),
        },
      });
  return {
    access,
    write: ask('/write', 'POST'),
    read: ask('/read', 'GET'),
    pass: (ms: number) => void (clock += ms),
    give: async (name: string, role: AccessRole) => {
      const { text, token } = await newToken({ name, role });
      await access.addToken(token);
      return { id: token.id, text, bearer: `Bearer ${text}` };
    },
  };
}

test('lets a publisher write, and knows who it is', async () => {
  const { give, write, access } = guarded();
  const response = await write({ authorization: (await give('data office', 'publisher')).bearer });
  expect(await response.json()).toEqual({ name: 'data office', role: 'publisher' });
  expect(await access.auditLines()).toEqual([]);
});

test('refuses whoever shows no token, a wrong one, one in another place, one of a lesser role, or a revoked one', async () => {
  const { give, write, access } = guarded();
  const [publisher, editor, revoked] = [
    await give('data office', 'publisher'),
    await give('clerk', 'editor'),
    await give('former', 'publisher'),
  ];
  await access.revokeToken(revoked.id, '2026-01-01T00:00:00.000Z');
  const { text } = publisher;
  const statuses = [
    await write({}),
    await write({ authorization: `Bearer ${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}` }),
    await write({ authorization: `Basic ${text}` }),
    await write({ headers: { Cookie: `token=${text}`, 'X-Token': text } }),
    await write({ authorization: revoked.bearer }),
    await write({ authorization: editor.bearer }),
  ].map(({ status, headers }) => [status, headers.has('WWW-Authenticate')]);
  expect(statuses).toEqual([...Array.from({ length: 5 }, () => [401, true]), [403, false]]);
  const lines = await access.auditLines();
  expect(lines.map(({ outcome, action, dataset, actor }) => [outcome, action, dataset, actor])).toEqual([
    ...Array.from({ length: 5 }, () => ['refused', 'publish', 'small', '']),
    ['refused', 'publish', 'small', 'clerk'],
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/pks_/);
});

test('turns away who fails ten times, for a while, and nobody else', async () => {
  const { give, write, access, pass } = guarded();
  const { bearer } = await give('data office', 'publisher');
  for (let attempt = 0; attempt < 10; attempt += 1) expect((await write({ from: 'guesser' })).status).toBe(401);
  const refused = await write({ from: 'guesser', authorization: bearer });
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '6']);
  expect((await write({ authorization: bearer })).status).toBe(200);
  expect(await access.auditLines()).toHaveLength(10);
  pass(6_000);
  expect((await write({ from: 'guesser', authorization: bearer })).status).toBe(200);
});

test('leaves reading open, or to those who are signed in by a token of any role', async () => {
  expect((await guarded().read({})).status).toBe(200);
  const { give, read } = guarded({ readAccess: 'token' });
  expect((await read({})).status).toBe(401);
  expect((await read({ authorization: 'Bearer pks_0_0' })).status).toBe(401);
  expect((await read({ authorization: (await give('reader', 'reader')).bearer })).status).toBe(200);
});

test('believes the proxy’s header for reading where it is told to, and never for writing', async () => {
  const headers = { 'X-Forwarded-User': 'li@parks.example' };
  expect((await guarded({ readAccess: 'token' }).read({ headers })).status).toBe(401);
  const { give, read, write } = guarded({ readAccess: 'token', userHeader: 'X-Forwarded-User' });
  expect((await read({ headers })).status).toBe(200);
  expect((await write({ headers })).status).toBe(401);
  const { bearer } = await give('data office', 'publisher');
  const written = await write({ headers, authorization: bearer });
  expect(await written.json()).toEqual({ name: 'data office (li@parks.example)', role: 'publisher' });
});
