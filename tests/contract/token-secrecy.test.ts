import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newToken } from '../../server/access/access-token.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { startServer } from '../support/server-process.ts';
import { smallDataset } from '../support/small-dataset.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';

const csv = 'park,metric,period,value,unit\nbeta,exports,2020,12.5,CNY_100M\n';

test('every write that is not allowed is refused and in the audit log, and no token in any log', async () => {
  const folder = temporaryFolder();
  writeDataset(join(folder, 'data'), 'small', smallDataset);
  writeDataset(folder, 'db', {});
  const path = join(folder, 'db', 'parkscope.duckdb');
  const tokens = { reader: '', editor: '' };
  const before = await duckdbStore(path);
  for (const role of ['reader', 'editor'] as const) {
    const { text, token } = await newToken({ name: `the ${role}`, role });
    await before.access.addToken(token);
    tokens[role] = text;
  }
  await before.close();

  const environment = { DATA_DIR: join(folder, 'db'), DATASETS_DIR: join(folder, 'data'), LOG_LEVEL: 'trace' };
  const server = startServer(environment);
  const api = `${await server.address()}/api/v1`;
  const forged = `pks_${tokens.editor.slice(4).split('').reverse().join('')}`;
  const ask = async (method: string, place: string, token: string | null, body?: string): Promise<number> => {
    const headers = token === null ? {} : { Authorization: `Bearer ${token}` };
    const response = await fetch(`${api}${place}`, { method, headers, body: body ?? null });
    await response.arrayBuffer();
    return response.status;
  };
  const writes = [
    ['POST', '/imports?dataset=small&name=a.csv', csv],
    ['PUT', '/imports/none/mapping', '{}'],
    ['POST', '/imports/none/publish', '{}'],
    ['DELETE', '/imports/none', undefined],
    ['POST', '/datasets/small/releases/small-0000000/restore', '{}'],
  ] as const;
  for (const [method, place, body] of writes)
    expect([place, await ask(method, place, null, body)]).toEqual([place, 401]);
  expect(await ask('POST', writes[0][1], tokens.reader, csv)).toBe(403);
  expect(await ask('POST', writes[0][1], forged, csv)).toBe(401);
  expect(await ask('POST', writes[0][1], tokens.editor, csv)).toBe(201);
  expect(await ask('POST', writes[2][1], tokens.editor, '{}')).toBe(403);
  expect(await ask('POST', writes[4][1], tokens.editor, '{}')).toBe(403);
  // Where no token belongs, as those write who do not know where it does.
  expect(await ask('GET', `/datasets?token=${tokens.editor}`, null)).toBe(400);

  server.kill('SIGTERM');
  const { code, stderr } = await server.exited;
  expect(code).toBe(0);
  for (const secret of [tokens.reader, tokens.editor, forged]) expect(server.logged() + stderr).not.toContain(secret);

  const after = await duckdbStore(path);
  const lines = await after.access.auditLines();
  const refused = lines.filter(({ outcome }) => outcome === 'refused').map(({ actor, action }) => `${actor} ${action}`);
  const actions = ['import', 'import', 'publish', 'import', 'restore'];
  expect(refused).toEqual([
    ...actions.map((action) => ` ${action}`),
    'the reader import',
    ' import',
    'the editor publish',
    'the editor restore',
  ]);
  for (const secret of [tokens.reader, tokens.editor, forged]) expect(JSON.stringify(lines)).not.toContain(secret);
  expect(await after.releases('small')).toHaveLength(1);
  await after.close();
});
