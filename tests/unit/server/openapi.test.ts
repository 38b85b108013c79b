import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { base, createApp } from '../../../server/app.ts';
import { memoryStore } from '../../../server/stores/memory.ts';

const Description = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        summary: z.string(),
        parameters: z.array(z.object({ name: z.string(), in: z.string() })),
        requestBody: z.optional(z.object({ content: z.record(z.string(), z.unknown()) })),
        responses: z.record(z.string(), z.unknown()),
        security: z.optional(z.array(z.unknown())),
      }),
    ),
  ),
});

const app = createApp(memoryStore());
const { paths } = Description.parse(await (await app.request(`${base}/openapi.json`)).json());

test('every route of the API is described, and nothing else', () => {
  const served = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== `${base}/openapi.json`)
    .map(({ method, path }) => `${method} ${path.slice(base.length).replaceAll(/:(\w+)/g, '{$1}')}`);
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual([...new Set(served)].sort());
});

test('what needs a token says so, and what is read by everybody does not', () => {
  const guarded = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { security }]) => (security ? [`${method} ${path}`] : [])),
  );
  expect(guarded).toContain('post /datasets/{dataset}/releases/{release}/restore');
  expect(guarded).toContain('post /imports');
  expect(guarded.filter((each) => each.startsWith('get ')).every((each) => each.startsWith('get /imports/'))).toBe(
    true,
  );
});

test('an import is described with its file, its mapping and its steps', () => {
  const stage = paths['/imports']?.post;
  expect(stage?.parameters.map(({ name }) => name)).toEqual(['dataset', 'name']);
  expect(Object.keys(stage?.requestBody?.content ?? {})).toEqual(['application/octet-stream']);
  expect(Object.keys(stage?.responses ?? {})).toEqual(['201', 'default']);
  expect(Object.keys(paths['/imports/{import}/mapping']?.put?.requestBody?.content ?? {})).toEqual([
    'application/json',
  ]);
});
