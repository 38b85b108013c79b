import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '../../server/access/audit-chain.ts';
import { prepareImport } from '../../server/import/prepare-import.ts';
import { loadDataset, type LoadedDataset } from '../../server/load/load-dataset.ts';
import type { MetricsStore } from '../../server/store.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { postgresStore } from '../../server/stores/postgres.ts';
import { postgresServer } from '../support/api-stores.ts';
import { startServer } from '../support/server-process.ts';
import { smallDataset } from '../support/small-dataset.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';

const before = await loadDataset(smallDataset, '2026-01-01T00:00:00.000Z');

/** Figures of five parks for each of a thousand days: enough that publishing them takes a while. */
function manyFigures(): string {
  const lines = ['park,metric,period,value,unit,source'];
  for (const park of ['alpha', 'beta', 'gamma', 'delta', 'epsilon'])
    for (let day = 1; day <= 1_000; day += 1) {
      const period = new Date(Date.UTC(1990, 0, day)).toISOString().slice(0, 10);
      lines.push(`${park},exports,${period},${String((day * 48_271) % 9_973)},CNY_100M,yearbook`);
    }
  return `${lines.join('\n')}\n`;
}

const content = manyFigures();

async function afterImport(): Promise<LoadedDataset> {
  const bytes = new TextEncoder().encode(content);
  const { dataset } = await prepareImport({ ...before, files: [{ name: 'many.csv', bytes }] });
  if (dataset === null) throw new Error('The import has errors.');
  return dataset;
}

interface Place {
  readonly environment: Readonly<Record<string, string>>;
  open(): Promise<MetricsStore>;
}

function inDuckdb(): Promise<Place> {
  const DATA_DIR = temporaryFolder();
  return Promise.resolve({ environment: { DATA_DIR }, open: () => duckdbStore(join(DATA_DIR, 'parkscope.duckdb')) });
}

async function inPostgres(): Promise<Place> {
  const DATABASE_URL = await (await postgresServer()).database();
  return { environment: { DATABASE_URL, DATA_DIR: temporaryFolder() }, open: () => postgresStore(DATABASE_URL) };
}

/** Numbers from 0 to 1, always the same (Lehmer's generator with Park and Miller's constants). */
function* fractions(seed: number): Generator<number, number> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** What the command says once it has read and checked all, before it publishes. */
const isRead = '5,000 rows';

describe.each([
  { name: 'DuckDB', make: inDuckdb },
  { name: 'PostgreSQL', make: inPostgres },
])('an import into $name that is killed', ({ make }) => {
  const root = temporaryFolder();
  const file = join(root, 'many.csv');
  let imported: LoadedDataset;

  beforeAll(async () => {
    writeFileSync(file, content);
    writeDataset(join(root, 'data'), 'small', smallDataset);
    imported = await afterImport();
  });

  /** A database of its own that holds the release before, and the import begun on it. */
  async function begin() {
    const place = await make();
    const store = await place.open();
    await store.publish([before]);
    await store.close();
    const environment = { ...place.environment, DATASETS_DIR: join(root, 'data') };
    const run = () => startServer(environment, ['import', file, '--dataset', 'small']);
    return { place, run };
  }

  async function seen({ open }: Place) {
    const store = await open();
    try {
      const [releases, observations] = [await store.releases('small'), await store.observations({ dataset: 'small' })];
      const { access } = store;
      const log = await verifyChain(await access.auditLines(), await access.auditHead());
      return { current: (await store.release('small'))?.id, kept: releases.length, observations, log: log.kind };
    } finally {
      await store.close();
    }
  }

  function whole({ catalog, observations }: LoadedDataset, kept: number) {
    return { current: catalog.dataset.release.id, kept, observations, log: 'whole' };
  }

  test('at any of ten moments leaves the old release whole or the new one, and the next import goes through', async () => {
    const first = await begin();
    const begun = performance.now();
    const trial = first.run();
    await trial.line(isRead);
    const readMs = performance.now() - begun;
    expect(await trial.exited).toMatchObject({ code: 0 });
    const publishMs = performance.now() - begun - readMs;
    expect(await seen(first.place)).toEqual(whole(imported, 2));

    const random = fractions(20_260_731);
    const share = (index: number, of: number): number => (index + (random.next().value ?? 0)) / of;
    const moments = [
      ...[0, 1, 2].map((index) => ({ isPublishing: false, ms: readMs * share(index, 3) })),
      ...[0, 1, 2, 3, 4, 5, 6].map((index) => ({ isPublishing: true, ms: publishMs * share(index, 7) })),
    ];
    for (const { isPublishing, ms } of moments) {
      const { place, run } = await begin();
      const importing = run();
      const ended = importing.exited.then(() => true);
      const isDone = isPublishing ? await importing.line(isRead).then(() => false) : false;
      if (!isDone) await Promise.race([after(ms), ended]);
      importing.kill('SIGKILL');
      await importing.exited;
      const left = await seen(place);
      const isNew = left.kept === 2;
      expect(left).toEqual(isNew ? whole(imported, 2) : whole(before, 1));
      if (moments.at(-1)?.ms !== ms && moments[0]?.ms !== ms) continue;
      expect(await run().exited).toMatchObject({ code: 0 });
      expect(await seen(place)).toEqual(whole(imported, 2));
    }
  }, 600_000);
});
