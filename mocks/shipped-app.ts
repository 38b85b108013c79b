import type { Hono } from 'hono';
import { createApp } from '../server/app.ts';
import { loadDataset } from '../server/load/load-dataset.ts';
import { memoryStore } from '../server/stores/memory.ts';
import { datasetFiles, datasetFolders } from './files.ts';
import { type Scenario, withoutObservations } from './scenarios.ts';

/** The server's app over the datasets that ship, all in memory. */
export async function shippedApp(scenario: Scenario): Promise<Hono> {
  const store = memoryStore();
  const loaded = datasetFolders().map(async (folder) => loadDataset(await datasetFiles(folder)));
  await store.publish(await Promise.all(loaded));
  return createApp(scenario === 'empty' ? withoutObservations(store) : store, { build: scenario });
}
