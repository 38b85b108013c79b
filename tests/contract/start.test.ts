import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CatalogAnswer } from '../../src/contract/catalog-answer.ts';
import { ReleaseList } from '../../src/contract/release.ts';
import { Health } from '../../src/contract/service.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { startServer, type ServerProcess } from '../support/server-process.ts';
import { manyObservations, smallDataset, smallDatasetWith } from '../support/small-dataset.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';

const started: ServerProcess[] = [];

function start(environment: Readonly<Record<string, string>>): ServerProcess {
  const server = startServer(environment);
  started.push(server);
  return server;
}

afterEach(async () => {
  for (const server of started.splice(0)) {
    server.kill('SIGKILL');
    await server.exited;
  }
});

function folders(files: Readonly<Record<string, string>> = smallDataset) {
  const root = temporaryFolder();
  writeDataset(join(root, 'data'), 'small', files);
  return { DATASETS_DIR: join(root, 'data'), DATA_DIR: join(root, 'db') };
}

async function releaseOf(address: string): Promise<string> {
  const health = Health.parse(await (await fetch(`${address}/api/v1/health`)).json());
  return health.releases['small'] ?? '';
}

describe('a start', () => {
  test('serves, says where, and stops cleanly when told to', async () => {
    const server = start(folders());
    const address = await server.address();
    expect(await releaseOf(address)).toMatch(/^small-[0-9a-f]{7}$/);
    const page = await fetch(address);
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
    expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
    server.kill('SIGTERM');
    expect(await server.exited).toMatchObject({ code: 0, signal: null });
  });

  test('after a kill in the middle of the first import has every figure', async () => {
    const environment = folders(manyObservations(20_000));
    const killed = start(environment);
    await killed.line('"importing"');
    killed.kill('SIGKILL');
    expect((await killed.exited).signal).toBe('SIGKILL');
    const address = await start(environment).address();
    const catalog = CatalogAnswer.parse(await (await fetch(`${address}/api/v1/datasets/small/catalog`)).json());
    expect(catalog.dataset.counts.observations).toBe(100_014);
    const csv = await (await fetch(`${address}/api/v1/datasets/small/observations.csv`)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(100_015);
  });

  test('publishes a changed folder as a new release, keeps the old one, and leaves an unchanged folder alone', async () => {
    const environment = folders();
    const first = start(environment);
    const before = await releaseOf(await first.address());
    first.kill('SIGTERM');
    await first.exited;

    const same = start(environment);
    expect(await releaseOf(await same.address())).toBe(before);
    await expect(Promise.race([same.line('"importing"'), same.line('Parkscope is ready')])).resolves.not.toContain(
      'importing',
    );
    same.kill('SIGTERM');
    await same.exited;

    writeDataset(environment.DATASETS_DIR, 'small', smallDatasetWith('observations.csv', ['80.40', '80.50']));
    const address = await start(environment).address();
    const list = ReleaseList.parse(await (await fetch(`${address}/api/v1/datasets/small/releases`)).json());
    expect(list.current).not.toBe(before);
    expect(list.releases.map(({ id }) => id)).toEqual([list.current, before]);
  });

  test('leaves what was published or restored since in its place', async () => {
    const environment = folders();
    const first = start(environment);
    await first.address();
    first.kill('SIGTERM');
    await first.exited;

    const store = await duckdbStore(join(environment.DATA_DIR, 'parkscope.duckdb'));
    const imported = await loadDataset(smallDatasetWith('observations.csv', ['80.40', '80.50']));
    await store.publish([imported], { author: 'data office', note: null });
    await store.close();

    const address = await start(environment).address();
    expect(await releaseOf(address)).toBe(imported.catalog.dataset.release.id);
  });
});

describe('a start that cannot succeed says why and exits with 1', () => {
  async function refusal(environment: Readonly<Record<string, string>>): Promise<string> {
    const { code, stderr } = await start(environment).exited;
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    return stderr;
  }

  test.each(['eighty', '70000', '-1'])('PORT=%s', async (PORT) => {
    expect(await refusal({ ...folders(), PORT })).toContain(`PORT=${PORT} cannot be used`);
  });

  test('a port that is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
      });
    });
    const text = await refusal({ ...folders(), PORT: String(port) });
    taken.close();
    expect(text).toContain(`Port ${String(port)} of 127.0.0.1 is in use`);
  });

  test('a DATA_DIR that cannot be written', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await refusal({ ...folders(), DATA_DIR: join(file, 'db') })).toContain('cannot be written');
  });

  test('a DATASETS_DIR that is not there, or is empty', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'empty'));
    expect(await refusal({ ...folders(), DATASETS_DIR: join(root, 'none') })).toContain('cannot be read');
    expect(await refusal({ ...folders(), DATASETS_DIR: join(root, 'empty') })).toContain('holds no dataset folder');
  });

  test('a database another process holds', async () => {
    const environment = folders();
    await start(environment).address();
    expect(await refusal(environment)).toContain('is in use by another process');
  });

  test('a broken CSV, with file, line, column and rule', async () => {
    const environment = folders(smallDatasetWith('observations.csv', ['804000', '80万']));
    expect(await refusal(environment)).toContain('small/observations.csv:3, column value: bad_number');
  });

  test('a file that is not UTF-8, with its line', async () => {
    const environment = folders();
    const gbk = Buffer.concat([Buffer.from('id,title_zh,address,kind\n'), Buffer.from([0xc4, 0xea, 0xbc, 0xf8])]);
    writeFileSync(join(environment.DATASETS_DIR, 'small', 'sources.csv'), gbk);
    expect(await refusal(environment)).toContain('small/sources.csv:2: not_utf8');
  });
});
