import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { GivenMapping, type ImportState, PublishImport } from '../../src/contract/import.ts';
import { joinedBytes } from '../../src/exports/joined-bytes.ts';
import { includesRole } from '../access/access-token.ts';
import type { Guard, Identity } from '../access/guard.ts';
import { ImportCancelledError } from '../import/import-request.ts';
import { fileTitle } from '../import/read-tables.ts';
import { reportCsv } from '../import/report-text.ts';
import { type StagedImport, type StageRequest, stagedImports } from '../import/staged-imports.ts';
import { stagedReader } from '../import/staged-reader.ts';
import { problemDocument, ProblemError, unknownId } from '../problems.ts';
import { bodyChunks, readBody } from '../read-body.ts';
import type { MetricsStore } from '../store.ts';
import { releaseDiff } from '../release-diff.ts';
import { toldProblem } from '../told-problem.ts';
import { importSteps, stepsType } from './import-steps.ts';
import { DiffPage, diffAsked, sideOf } from './releases-diff.ts';
import { readQuery } from './route.ts';

const mostBytes = 128 * 1024 * 1024;
const mostMappingBytes = 8 * 1024 * 1024;
const notKept = { 'Cache-Control': 'no-store' };

export const importPaths = {
  all: '/imports',
  one: '/imports/:import',
  mapping: '/imports/:import/mapping',
  files: '/imports/:import/files',
  diff: '/imports/:import/diff',
  problems: '/imports/:import/problems.csv',
  publish: '/imports/:import/publish',
} as const;

/** The methods of a path of imports; null for other paths. `path` is below the API's base. */
export function importMethods(path: string): readonly string[] | null {
  if (path === '/imports' || /^\/imports\/[^/]+\/(?:files|publish)$/.test(path)) return ['POST'];
  if (/^\/imports\/[^/]+\/mapping$/.test(path)) return ['PUT'];
  return /^\/imports\/[^/]+$/.test(path) ? ['GET', 'HEAD', 'DELETE'] : null;
}

export const StageQuery = z.strictObject({ dataset: z.string(), name: z.string() });
export const FileQuery = z.strictObject({ name: z.string() });
export const StagedDiffQuery = z.omit(DiffPage, { period: true });

async function bodyOf(request: Request): Promise<Uint8Array> {
  const most = `${String(mostBytes / 1024 / 1024)} MB`;
  const refusal = new ProblemError(413, `The file is larger than ${most}; use the command line.`);
  const parts: Uint8Array[] = [];
  for await (const part of bodyChunks(request, mostBytes, refusal)) parts.push(part);
  return joinedBytes(parts);
}

function stateOf({ id, dataset, over, files, given, prepared }: StagedImport, by: Identity): ImportState {
  const { mapping, counts, previews, log } = prepared;
  return {
    ...{ id, dataset, over, given, mapping, counts, previews: [...previews] },
    files: files.map(({ name }) => fileTitle(name)),
    by: by.name,
    mayPublish: includesRole(by.role, 'publisher'),
    ...{ problems: log.groups(), errors: log.errors },
    release: prepared.dataset?.catalog.dataset.release.id ?? null,
  };
}

type ToStage = Pick<StageRequest, 'id' | 'dataset' | 'files' | 'given'>;

/** Imports staged, looked at, mapped and published. All need a token: an editor's, and to publish a publisher's. */
export function importRoutes(
  store: MetricsStore,
  guard: Guard | undefined,
  onFault: ((error: unknown) => void) | undefined,
): Hono {
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

  /** Reads what is to be staged and answers with its state, told step by step to those who ask for that. */
  async function answer(context: Context, by: Identity, request: ToStage, status: 200 | 201): Promise<Response> {
    const { req } = context;
    const reader = store.pinned();
    if ((await reader.release(request.dataset)) === null) {
      const known = (await reader.datasets()).map(({ id }) => id);
      throw unknownId('dataset', request.dataset, known);
    }
    const run = async (hooks: Pick<StageRequest, 'signal' | 'onRows' | 'onChecking'>): Promise<ImportState> => {
      const staged = await imports.stage(reader, { ...request, by: by.name, ...hooks });
      if (staged === null) throw unknownId('dataset', request.dataset, []);
      return stateOf(staged, by);
    };
    if (req.header('Accept')?.includes(stepsType) === true) {
      const steps = importSteps(run, (error) => problemDocument(toldProblem(error, onFault), req.path));
      const headers = { ...notKept, 'Content-Type': `${stepsType}; charset=utf-8`, 'X-Accel-Buffering': 'no' };
      return context.body(steps, status, headers);
    }
    try {
      return context.json(await run({ signal: req.raw.signal }), status, notKept);
    } catch (error) {
      if (!(error instanceof ImportCancelledError)) throw error;
      throw new ProblemError(400, error.message);
    }
  }

  app.post(importPaths.all, async (context) => {
    const { dataset, name } = readQuery(StageQuery, new URL(context.req.url).searchParams);
    const by = await identity(context, 'editor', dataset);
    const files = [{ name, bytes: await bodyOf(context.req.raw) }];
    return answer(context, by, { id: null, dataset, files, given: {} }, 201);
  });
  app.post(importPaths.files, async (context) => {
    const by = await identity(context, 'editor');
    const { id, dataset, files, given } = stagedOf(context, by);
    const { name } = readQuery(FileQuery, new URL(context.req.url).searchParams);
    const others = files.filter((each) => fileTitle(each.name) !== fileTitle(name));
    const bytes = await bodyOf(context.req.raw);
    const total = others.reduce((sum, each) => sum + each.bytes.length, bytes.length);
    if (total > mostBytes) throw new ProblemError(413, 'The files together are too large; use the command line.');
    return answer(context, by, { id, dataset, files: [...others, { name, bytes }], given }, 200);
  });
  app.get(importPaths.one, async (context) => {
    const by = await identity(context, 'editor');
    return context.json(stateOf(stagedOf(context, by), by), 200, notKept);
  });
  app.delete(importPaths.one, async (context) => {
    imports.drop(stagedOf(context, await identity(context, 'editor')).id);
    return context.body(null, 204, notKept);
  });
  app.put(importPaths.mapping, async (context) => {
    const by = await identity(context, 'editor');
    const { id, dataset, files } = stagedOf(context, by);
    const given = await readBody(GivenMapping, context.req.raw, mostMappingBytes);
    return answer(context, by, { id, dataset, files, given }, 200);
  });
  app.get(importPaths.diff, async (context) => {
    const { dataset, over, prepared } = stagedOf(context, await identity(context, 'editor'));
    const page = readQuery(StagedDiffQuery, new URL(context.req.url).searchParams);
    if (prepared.dataset === null)
      throw new ProblemError(422, 'The import has errors, or changes nothing: there is nothing to compare.');
    const before = await sideOf(store, dataset, over);
    const after = { reader: stagedReader(prepared.dataset), catalog: prepared.dataset.catalog };
    return context.json(await releaseDiff(before, after, diffAsked(page, before, after)), 200, notKept);
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
