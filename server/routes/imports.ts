import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { GivenMapping, type ImportState, PublishImport } from '../../src/contract/import.ts';
import { joinedBytes } from '../../src/exports/joined-bytes.ts';
import type { Guard, Identity } from '../access/guard.ts';
import { reportCsv } from '../import/report-text.ts';
import { type StagedImport, stagedImports } from '../import/staged-imports.ts';
import { ProblemError, unknownId } from '../problems.ts';
import { bodyChunks, readBody } from '../read-body.ts';
import type { MetricsStore } from '../store.ts';
import { readQuery } from './route.ts';

const mostBytes = 128 * 1024 * 1024;
const mostMappingBytes = 8 * 1024 * 1024;
const notKept = { 'Cache-Control': 'no-store' };

export const importPaths = {
  all: '/imports',
  one: '/imports/:import',
  mapping: '/imports/:import/mapping',
  problems: '/imports/:import/problems.csv',
  publish: '/imports/:import/publish',
} as const;

/** The methods of a path of imports; null for other paths. `path` is below the API's base. */
export function importMethods(path: string): readonly string[] | null {
  if (path === '/imports' || /^\/imports\/[^/]+\/publish$/.test(path)) return ['POST'];
  if (/^\/imports\/[^/]+\/mapping$/.test(path)) return ['PUT'];
  return /^\/imports\/[^/]+$/.test(path) ? ['GET', 'HEAD', 'DELETE'] : null;
}

const StageQuery = z.strictObject({ dataset: z.string(), name: z.string() });

async function bodyOf(request: Request): Promise<Uint8Array> {
  const most = `${String(mostBytes / 1024 / 1024)} MB`;
  const refusal = new ProblemError(413, `The file is larger than ${most}; use the command line.`);
  const parts: Uint8Array[] = [];
  for await (const part of bodyChunks(request, mostBytes, refusal)) parts.push(part);
  return joinedBytes(parts);
}

function stateOf({ id, dataset, over, prepared }: StagedImport): ImportState {
  const { mapping, counts, previews, log } = prepared;
  return {
    ...{ id, dataset, over, mapping, counts, previews: [...previews], problems: log.groups(), errors: log.errors },
    release: prepared.dataset?.catalog.dataset.release.id ?? null,
  };
}

/** Imports staged, looked at, mapped and published. All need a token: an editor's, and to publish a publisher's. */
export function importRoutes(store: MetricsStore, guard: Guard | undefined): Hono {
  const app = new Hono();
  const imports = stagedImports();

  async function identity(context: Context, role: 'editor' | 'publisher', dataset?: string): Promise<Identity> {
    if (guard === undefined) throw new ProblemError(501, 'This server takes no changes.');
    return guard.requireRole(context, role, { action: role === 'editor' ? 'import' : 'publish', dataset });
  }

  function stagedOf(context: Context, by: Identity): StagedImport {
    const staged = imports.find(context.req.param('import') ?? '', by.name);
    if (staged === null) throw new ProblemError(404, 'No import of this id is kept: they are dropped after an hour.');
    return staged;
  }

  app.post(importPaths.all, async (context) => {
    const { dataset, name } = readQuery(StageQuery, new URL(context.req.url).searchParams);
    const by = await identity(context, 'editor', dataset);
    const file = { name, bytes: await bodyOf(context.req.raw) };
    const signal = context.req.raw.signal;
    const staged = await imports.stage(store.pinned(), { id: null, dataset, by: by.name, file, given: {}, signal });
    if (staged === null)
      throw unknownId(
        'dataset',
        dataset,
        (await store.datasets()).map(({ id }) => id),
      );
    return context.json(stateOf(staged), 201, notKept);
  });
  app.get(importPaths.one, async (context) =>
    context.json(stateOf(stagedOf(context, await identity(context, 'editor'))), 200, notKept),
  );
  app.delete(importPaths.one, async (context) => {
    imports.drop(stagedOf(context, await identity(context, 'editor')).id);
    return context.body(null, 204, notKept);
  });
  app.put(importPaths.mapping, async (context) => {
    const by = await identity(context, 'editor');
    const { id, dataset, file } = stagedOf(context, by);
    const given = await readBody(GivenMapping, context.req.raw, mostMappingBytes);
    const staged = await imports.stage(store.pinned(), { id, dataset, by: by.name, file, given });
    if (staged === null) throw unknownId('dataset', dataset, []);
    return context.json(stateOf(staged), 200, notKept);
  });
  app.get(importPaths.problems, async (context) => {
    const { prepared, id } = stagedOf(context, await identity(context, 'editor'));
    const disposition = `attachment; filename="problems-${id.slice(0, 8)}.csv"`;
    const headers = { ...notKept, 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': disposition };
    return context.body([...reportCsv(prepared.log)].join(''), 200, headers);
  });
  app.post(importPaths.publish, async (context) => {
    const by = await identity(context, 'publisher');
    const staged = stagedOf(context, by);
    const { note } = await readBody(PublishImport, context.req.raw, 16 * 1024);
    const { dataset } = staged.prepared;
    if (dataset === null)
      throw new ProblemError(422, 'The import has errors, or changes nothing: there is nothing to publish.');
    const at = new Date().toISOString();
    const authorship = {
      author: by.name,
      note: note === '' ? null : note,
      at,
      replacing: { [staged.dataset]: staged.over },
    };
    await store.publish([dataset], authorship);
    imports.drop(staged.id);
    return context.json({ dataset: staged.dataset, current: dataset.catalog.dataset.release.id }, 200, notKept);
  });
  return app;
}
