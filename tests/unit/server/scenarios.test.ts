import { afterEach, expect, test } from 'vitest';
import { mockServer } from '../../../mocks/node.ts';
import { readScenario, type Scenario, withoutObservations } from '../../../mocks/scenarios.ts';
import { createApp } from '../../../server/app.ts';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { memoryStore } from '../../../server/stores/memory.ts';
import { Slice } from '../../../src/contract/slice.ts';
import { smallDataset } from '../../support/small-dataset.ts';

const origin = 'http://parks.test';
let stop = (): void => undefined;
afterEach(() => stop());

async function mocked(scenario: Scenario): Promise<void> {
  const store = memoryStore();
  await store.publish([await loadDataset(smallDataset)]);
  const app = createApp(scenario === 'empty' ? withoutObservations(store) : store);
  const server = mockServer({ origin, scenario, answer: async (request) => app.fetch(request) });
  server.listen({ onUnhandledRequest: 'error' });
  stop = () => server.close();
}

test('a scenario is remembered for the tab until it is ended', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
  expect(readScenario('', storage)).toBe('normal');
  expect(readScenario('?mock=offline', storage)).toBe('offline');
  expect(readScenario('?metric=gdp', storage)).toBe('offline');
  expect(readScenario('?mock=normal', storage)).toBe('normal');
  expect(readScenario('?mock=nonsense', storage)).toBe('normal');
});

test('error answers a problem document', async () => {
  await mocked('error');
  const response = await fetch(`${origin}/api/v1/datasets`);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ status: 500, instance: '/api/v1/datasets' });
});

test('empty keeps the catalog and has no figure', async () => {
  await mocked('empty');
  const response = await fetch(`${origin}/api/v1/datasets/small/slices/metric/output`);
  const slice = Slice.parse(await response.json());
  expect(slice.rows).toHaveLength(6);
  expect(slice.values.every((value) => value === null)).toBe(true);
});

test('offline gives no answer at all', async () => {
  await mocked('offline');
  await expect(fetch(`${origin}/api/v1/datasets`)).rejects.toThrow(TypeError);
});
