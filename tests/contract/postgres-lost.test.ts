import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../server/load/load-dataset.ts';
import { postgresStore } from '../../server/stores/postgres.ts';
import { Problem } from '../../src/contract/problem.ts';
import { Health } from '../../src/contract/service.ts';
import { postgresServer } from '../support/api-stores.ts';
import { password } from '../support/postgres-server.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { smallDataset, smallDatasetWith } from '../support/small-dataset.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';

const started: ServerProcess[] = [];

function start(DATABASE_URL: string): ServerProcess {
  const folder = join(temporaryFolder(), 'data');
  writeDataset(folder, 'small', smallDataset);
  const server = startServer({ DATASETS_DIR: folder, DATABASE_URL, LOG_LEVEL: 'trace' });
  started.push(server);
  return server;
}

afterEach(async () => {
  for (const server of started.splice(0)) {
    server.kill('SIGKILL');
    await server.exited;
  }
});

async function health(api: string): Promise<{ status: number; health: Health }> {
  const response = await fetch(`${api}/health`);
  return { status: response.status, health: Health.parse(await response.json()) };
}

describe('an API process whose database goes away', () => {
  test('says so, refuses only what it does not hold, and is well again when the database is, without a restart', async () => {
    const database = await postgresServer();
    const url = await database.database();
    const server = start(url);
    const api = `${await server.address()}/api/v1`;
    const slice = `${api}/datasets/small/slices/metric/output`;
    expect(await health(api)).toMatchObject({ status: 200, health: { ready: true } });
    expect((await fetch(slice)).status).toBe(200);

    await database.stop();
    await vi.waitFor(async () => expect((await health(api)).status).toBe(503));
    expect((await health(api)).health).toMatchObject({ live: true, ready: false });
    expect((await fetch(`${api}/datasets/small/catalog`)).status).toBe(200);
    expect((await fetch(slice)).status).toBe(200);
    const refused = await fetch(`${slice}?from=2022`);
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json');
    expect(refused.headers.get('Retry-After')).toBe('5');
    expect(Problem.parse(await refused.json())).toMatchObject({
      status: 503,
      title: 'Service unavailable',
      detail: 'The database does not answer for now. Ask again in a moment.',
    });
    expect((await fetch(`${api}/datasets/small/releases`)).status).toBe(503);

    await database.start();
    await vi.waitFor(async () => expect((await health(api)).status).toBe(200), { timeout: 10_000 });
    expect((await fetch(`${slice}?from=2022`)).status).toBe(200);
    const other = await postgresStore(url);
    const next = await loadDataset(smallDatasetWith('observations.csv', ['80.40', '80.50']));
    await other.publish([next]);
    await other.close();
    const { id } = next.catalog.dataset.release;
    await vi.waitFor(async () => expect((await health(api)).health.releases).toEqual({ small: id }));

    server.kill('SIGTERM');
    const { code, stderr } = await server.exited;
    expect(code).toBe(0);
    expect(server.logged()).toContain('the database is lost');
    expect(server.logged()).toContain('the database is back');
    expect(server.logged() + stderr).not.toContain(password);
  });
});

describe('an API process whose database hangs', () => {
  test('still stops when it is told to', async () => {
    const database = await postgresServer();
    const url = await database.database();
    const server = start(url);
    const address = await server.address();
    const holder = new Client({ connectionString: url });
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE observation IN ACCESS EXCLUSIVE MODE');
    const hanging = expect(fetch(`${address}/api/v1/datasets/small/slices/metric/output`)).rejects.toThrow(
      'fetch failed',
    );
    const waits = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    await vi.waitFor(async () => expect(await database.ask(url, waits)).toHaveLength(1));
    const begun = performance.now();
    server.kill('SIGTERM');
    expect(await server.exited).toMatchObject({ code: 0 });
    expect(performance.now() - begun).toBeLessThan(8000);
    await hanging;
    await holder.end();
  });
});

describe('a start that cannot use its database', () => {
  test('says why, and not the password', async () => {
    const url = await (await postgresServer()).database();
    const causes = [
      [url.replace(password, 'secret-of-ours'), 'password authentication failed for user "parkscope"'],
      ['postgres://parkscope:secret-of-ours@127.0.0.1:1/parks', 'ECONNREFUSED 127.0.0.1:1'],
      [url.replace(/[^/]+$/, 'nowhere'), 'database "nowhere" does not exist'],
    ] as const;
    const ends = causes.map(async ([address, reason]) => {
      const server = start(address);
      const { code, stderr } = await server.exited;
      expect(code).toBe(1);
      expect(stderr).toContain(`The database that DATABASE_URL names cannot be used: `);
      expect(stderr).toContain(reason);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(server.logged() + stderr).not.toContain('secret-of-ours');
      expect(server.logged() + stderr).not.toContain(password);
    });
    await Promise.all(ends);
  });
});
