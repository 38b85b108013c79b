import { type Context, Hono } from 'hono';
import type { Guard } from './access/guard.ts';
import { type AnswerSource, answers, sendFile } from './answers.ts';
import { openapi } from './openapi.ts';
import type { Pictures } from './images/picture-job.ts';
import type { Compress } from './pack.ts';
import { ProblemError, problemResponse } from './problems.ts';
import { catalogRoute, datasetsRoute, parkSearchRoute } from './routes/datasets.ts';
import { healthRoute } from './routes/health.ts';
import { importOperations } from './routes/import-operations.ts';
import { importMethods, importRoutes } from './routes/imports.ts';
import { issueMethods, issueOperations, issueRoutes } from './routes/issues.ts';
import { metricSliceRoute } from './routes/metric-slice.ts';
import { observationsFile, observationsPath } from './routes/observations-csv.ts';
import { parkSliceRoute } from './routes/park-slice.ts';
import { periodSliceRoute } from './routes/period-slice.ts';
import { projectsRoute } from './routes/projects.ts';
import { rankingRoute } from './routes/ranking.ts';
import { releasesRoute } from './routes/releases.ts';
import { diffRoute, prepareDiff } from './routes/releases-diff.ts';
import { restore, restoreRoute } from './routes/releases-restore.ts';
import { figureAuditRoute } from './routes/figure-audit.ts';
import {
  templateBookFile,
  templateBookPath,
  templateCsvFile,
  templateCsvPath,
  workbookType,
} from './routes/import-template.ts';
import { figureAuditFile, figureAuditPath } from './routes/figure-audit-csv.ts';
import { figureRoutes } from './routes/figures.ts';
import { pinnedReader, pinnedRequest } from './routes/pinned-request.ts';
import type { RouteRequest } from './routes/route.ts';
import { scoreRoute } from './routes/score.ts';
import type { MetricsReader, MetricsStore } from './store.ts';
import { toldProblem } from './told-problem.ts';

export const base = '/api/v1';

const ofRelease = [
  catalogRoute,
  parkSearchRoute,
  metricSliceRoute,
  periodSliceRoute,
  parkSliceRoute,
  projectsRoute,
  rankingRoute,
  figureAuditRoute,
];
/** Their answers change without a new release, so they are computed each time. */
const live = [releasesRoute];
const csv = 'text/csv; charset=utf-8';
const files = [
  { path: observationsPath, fileOf: observationsFile, type: csv },
  { path: figureAuditPath, fileOf: figureAuditFile, type: csv },
  { path: templateCsvPath, fileOf: templateCsvFile, type: csv },
  { path: templateBookPath, fileOf: templateBookFile, type: workbookType },
] as const;
const notKept = { 'Cache-Control': 'no-store' };

export interface AppOptions {
  /** Bound of the cached answers, in bytes. */
  readonly cacheBytes?: number;
  readonly build?: string;
  /** Compresses with brotli, where the runtime can. */
  readonly brotli?: Compress;
  /** Says who may do what; without one everybody reads and nobody writes, as in the mock. */
  readonly guard?: Guard;
  /** Draws figures as pictures; where there is nobody to, their routes say so. */
  readonly pictures?: Pictures;
  /** Seconds until the reader of a request may have another picture drawn; 0: now. */
  readonly pictureWaitS?: (context: Context) => number;
  /** Told where each answer of a release comes from. */
  readonly onAnswer?: (from: AnswerSource) => void;
  /** The day where the server stands, as YYYY-MM-DD. */
  readonly today?: () => string;
  /** Told of faults of the server's own; the reader only gets a 500. */
  readonly onFault?: (error: unknown) => void;
}

/** The paths that are asked with a body, and so with POST. */
const postPaths = [/\/datasets\/[^/]+\/score$/, /\/datasets\/[^/]+\/releases\/[^/]+\/restore$/];

/** The day by the clock and the time zone of whoever runs it. */
function localDay(now = new Date()): string {
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(now.getFullYear()), ...parts].join('-');
}

const megabyte = 1024 * 1024;

/** The API over a store. Free of Node: the same app answers in the server, in tests, and in the browser as the mock. */
export function createApp(store: MetricsStore, options: AppOptions = {}): Hono {
  const {
    cacheBytes = 64 * megabyte,
    build = 'dev',
    brotli,
    pictures,
    pictureWaitS = () => 0,
    guard,
    today = localDay,
    onAnswer,
    onFault,
  } = options;
  const app = new Hono();
  const send = answers({ cacheBytes, build, brotli: brotli ?? null, onAnswer });
  /** A request is answered from one set of releases, whatever is published while it is: those current, or the one it names. */
  const requestOf = (context: Context): Promise<RouteRequest> =>
    pinnedRequest(store, { params: context.req.param(), search: new URL(context.req.url).searchParams });
  /** Where the dataset is unknown there is no release, and the route itself says so. */
  const releaseOf = async (reader: MetricsReader, context: Context): Promise<string | null> =>
    (await reader.release(context.req.param('dataset') ?? ''))?.id ?? null;

  app.use(`${base}/*`, async (context, next) => {
    const isPost = postPaths.some((each) => each.test(context.req.path));
    const below = context.req.path.slice(base.length);
    const allowed = importMethods(below) ?? issueMethods(below) ?? (isPost ? ['POST'] : ['GET', 'HEAD']);
    if (allowed.includes(context.req.method)) {
      if (context.req.path !== base + healthRoute.path) await guard?.requireReader(context);
      return next();
    }
    const problem = new ProblemError(405, `${context.req.method} is not possible here; use ${allowed.join(' or ')}.`);
    return problemResponse(problem, context.req.path, { Allow: allowed.join(', ') });
  });

  app.get(base + datasetsRoute.path, async (context) => {
    const request = await requestOf(context);
    const datasets = await request.store.datasets();
    const releases = datasets.map(({ release }) => release.id).join(' ');
    return send(context, releases, () => datasetsRoute.respond(request));
  });
  for (const route of ofRelease) {
    app.get(base + route.path, async (context) => {
      const request = await requestOf(context);
      const release = await releaseOf(request.store, context);
      if (release === null) return context.json(await route.respond(request));
      return send(context, release, () => route.respond(request));
    });
  }
  for (const route of live) {
    app.get(base + route.path, async (context) =>
      context.json(await route.respond(await requestOf(context)), 200, notKept),
    );
  }
  app.get(base + healthRoute.path, async (context) => {
    const health = await healthRoute.respond(await requestOf(context));
    return context.json(health, health.ready ? 200 : 503, notKept);
  });
  app.post(base + scoreRoute.path, async (context) =>
    context.json(await scoreRoute.respond(await requestOf(context), context.req.raw), 200, notKept),
  );
  app.get(base + diffRoute.path, async (context) => {
    const { params, search } = await requestOf(context);
    const { releases, respond } = await prepareDiff(store, { params, search });
    return send(context, releases, respond);
  });
  app.post(base + restoreRoute.path, async (context) => {
    if (guard === undefined) throw new ProblemError(501, 'This server takes no changes.');
    const { params, search } = await requestOf(context);
    const by = await guard.requireRole(context, 'publisher', { action: 'restore', dataset: params.dataset });
    return context.json(await restore(store, { params, search, raw: context.req.raw }, by), 200, notKept);
  });
  for (const { path, fileOf, type } of files) {
    app.get(base + path, async (context) => {
      const request = await requestOf(context);
      const release = (await releaseOf(request.store, context)) ?? '';
      const file = () => fileOf(request);
      return sendFile(context, { release, build, type, file });
    });
  }
  app.route(
    base,
    figureRoutes(({ dataset, release }) => pinnedReader(store, dataset, release), {
      pictures,
      waitS: pictureWaitS,
      cacheBytes,
      build,
    }),
  );
  app.route(base, importRoutes(store, guard, onFault));
  app.route(base, issueRoutes(store, { today, guard }));
  const routes = [datasetsRoute, ...ofRelease, ...live, healthRoute, scoreRoute, diffRoute, restoreRoute];
  const description = openapi(base, routes, [...importOperations, ...issueOperations]);
  app.get(`${base}/openapi.json`, (context) => context.json(description));

  app.notFound((context) =>
    problemResponse(new ProblemError(404, 'Nothing is served at this path.'), context.req.path),
  );
  app.onError((error, context) => problemResponse(toldProblem(error, onFault), context.req.path));
  return app;
}
