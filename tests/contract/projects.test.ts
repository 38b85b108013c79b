import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createApp } from '../../server/app.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import type { MetricsStore } from '../../server/store.ts';
import { Problem } from '../../src/contract/problem.ts';
import { ProjectSlice } from '../../src/contract/project.ts';
import { stores } from '../support/api-stores.ts';
import { smallDataset } from '../support/small-dataset.ts';
import { smallWithProjects } from '../support/small-projects.ts';

describe.each(stores)('projects over the $name store', ({ open }) => {
  let store: MetricsStore;
  let without: string;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    store = await open();
    const before = await loadDataset(smallDataset);
    without = before.catalog.dataset.release.id;
    await store.publish([before]);
    await store.publish([await loadDataset(smallWithProjects)]);
    app = createApp(store);
  });

  afterAll(() => store.close());

  const path = '/api/v1/datasets/small/projects';

  async function slice(query = ''): Promise<ProjectSlice> {
    const response = await app.request(path + query);
    expect(response.status).toBe(200);
    return z.parse(ProjectSlice, await response.json());
  }

  test('are given back as published, with their steps and tasks', async () => {
    const { catalog } = await loadDataset(smallWithProjects);
    const { dataset, release, ...portfolio } = await slice();
    expect({ dataset, release }).toEqual({ dataset: 'small', release: catalog.dataset.release.id });
    expect(portfolio).toEqual(catalog.portfolio);
  });

  test.each([
    ['?parks=alpha,beta', ['plant', 'yard']],
    ['?stages=signed', ['lab']],
    ['?industries=digital,steel', ['plant', 'lab']],
    ['?industries=digital,steel&stages=signed', ['lab']],
    ['?parks=gamma', []],
  ])('%s are %j, and only their steps and tasks', async (query, ids) => {
    const { projects, stages, tasks } = await slice(query);
    expect(projects.map(({ id }) => id)).toEqual(ids);
    const owners = new Set([...stages, ...tasks].map(({ project }) => project));
    expect([...owners].filter((id) => !projects.some((project) => project.id === id))).toEqual([]);
    expect(tasks.length > 0).toBe(projects.some(({ id }) => id !== 'yard'));
  });

  test.each([
    ['?parks=alfa', 'parks', 'alpha'],
    ['?stages=start', 'stages', 'started'],
    ['?late=1', 'late', undefined],
  ])('%s is refused, and told of with what is nearest', async (query, field, nearest) => {
    const response = await app.request(path + query);
    expect(response.status).toBe(400);
    expect(z.parse(Problem, await response.json())).toMatchObject({ field, ...(nearest && { nearest }) });
  });

  test('are cached by release: the same ETag answers 304, and an older release has its own answer', async () => {
    const etag = (await app.request(path)).headers.get('ETag') ?? '';
    expect(etag).not.toBe('');
    expect((await app.request(path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    const older = await slice(`?release=${without}`);
    expect(older).toEqual({ dataset: 'small', release: without, projects: [], stages: [], tasks: [] });
  });

  test('leave the catalog as light as it was', async () => {
    const catalog: unknown = await (await app.request('/api/v1/datasets/small/catalog')).json();
    expect(catalog).not.toHaveProperty('portfolio');
  });
});
