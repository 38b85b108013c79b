import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { ChangeIssue, Day, Issue, IssueLedger, IssueRecord, IssueState, RaiseIssue } from '../../src/contract/issue.ts';
import { changedIssue, type ChangedIssue, IssueRefusal, raisedIssue } from '../../src/domain/issues.ts';
import type { Guard } from '../access/guard.ts';
import { issueLedger, issueRecord, ledgerDay } from '../issue-ledger.ts';
import { type Described, schemaOf } from '../openapi.ts';
import { badParameter, ProblemError, unknownId } from '../problems.ts';
import { readBody } from '../read-body.ts';
import type { MetricsStore } from '../store.ts';
import type { StoredCatalog } from '../stored-catalog.ts';
import { pinnedRequest } from './pinned-request.ts';
import { idList, knownId, knownIds, noQuery, readQuery, requireCatalog, type RouteRequest } from './route.ts';

const mostBytes = 16 * 1024;
const notKept = { 'Cache-Control': 'no-store' };

export const issuePaths = {
  all: '/datasets/:dataset/issues',
  one: '/datasets/:dataset/issues/:issue',
  changes: '/datasets/:dataset/issues/:issue/changes',
} as const;

/** The methods of a path of issues; null for other paths. `path` is below the API's base. */
export function issueMethods(path: string): readonly string[] | null {
  if (/^\/datasets\/[^/]+\/issues$/.test(path)) return ['GET', 'HEAD', 'POST'];
  return /^\/datasets\/[^/]+\/issues\/[^/]+\/changes$/.test(path) ? ['POST'] : null;
}

const query = z.strictObject({
  ...{ parks: idList, projects: idList, offices: idList, states: idList },
  due_before: z.optional(z.string()),
});

export interface IssueRoutesOptions {
  /** Today, as YYYY-MM-DD. */
  readonly today: () => string;
  readonly guard?: Guard | undefined;
}

function isAmong(asked: readonly string[] | undefined, words: readonly (string | null)[]): boolean {
  return asked === undefined || words.some((word) => word !== null && asked.includes(word));
}

/** The ledger as asked for. Throws a 400 that names what is not known. */
function chosen(ledger: IssueLedger, { portfolio, parks }: StoredCatalog, search: URLSearchParams): IssueLedger {
  const asked = readQuery(query, search);
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const of = {
    parks: knownIds('parks', asked.parks, ids(parks)),
    projects: knownIds('projects', asked.projects, ids(portfolio.projects)),
    states: knownIds('states', asked.states, IssueState.options),
    offices: asked.offices === undefined || asked.offices === '' ? undefined : asked.offices.split(','),
  };
  const before = asked.due_before;
  if (before !== undefined && !Day.safeParse(before).success)
    throw badParameter('due_before', 'The parameter "due_before" is a day, as 2025-03-31.');
  const parkOf = new Map(portfolio.projects.map(({ id, park }) => [id, park]));
  const issues = ledger.issues.filter(
    ({ project, office, state, dueOn }) =>
      isAmong(of.parks, [parkOf.get(project) ?? null]) &&
      isAmong(of.projects, [project]) &&
      isAmong(of.offices, [office.zh, office.en]) &&
      isAmong(of.states, [state]) &&
      (before === undefined || (dueOn !== null && dueOn < before)),
  );
  return { ...ledger, issues };
}

/** Somebody else was first. */
function conflict({ entry, history }: IssueRecord): ProblemError {
  const { author, action } = history.at(-1) ?? { author: null, action: 'released' };
  return new ProblemError(
    409,
    `The problem was changed meanwhile (${[author, action].filter((part) => part !== null).join(': ')}): it stands at version ` +
      `${String(entry.version)} now. Nothing was changed; look at it as it is.`,
    { field: 'version' },
  );
}

/** The ledger of a dataset's problems: read by all, written by whoever holds an editor's token. */
export function issueRoutes(store: MetricsStore, { today, guard }: IssueRoutesOptions): Hono {
  const app = new Hono();

  const asked = (context: Context): Promise<RouteRequest> =>
    pinnedRequest(store, { params: context.req.param(), search: new URL(context.req.url).searchParams });

  async function recordOf(catalog: StoredCatalog, id: string): Promise<IssueRecord> {
    const record = await issueRecord(store.issues, catalog, id, today());
    if (record !== null) return record;
    const { issues } = await issueLedger(store.issues, catalog, today());
    throw unknownId(
      'issue',
      id,
      issues.map((each) => each.id),
    );
  }

  /** Keeps what was done, with its line of the audit log, and answers with the entry and its history. */
  async function keep(
    catalog: StoredCatalog,
    { action, issue, reason }: ChangedIssue,
    { version, author }: { readonly version: number; readonly author: string },
  ): Promise<IssueRecord> {
    const { id: dataset } = catalog.dataset;
    const at = new Date().toISOString();
    const detail = [`${issue.id}, version ${String(version)}`, ...(reason === null ? [] : [reason])].join(': ');
    const isKept = await store.issues.add(
      { dataset, id: issue.id, version, at, author, action, reason, issue },
      { at, actor: author, action: `issue.${action}`, outcome: 'done', dataset, release: null, detail },
    );
    const record = await recordOf(catalog, issue.id);
    if (isKept) return record;
    throw conflict(record);
  }

  async function writer(context: Context, action: string) {
    if (guard === undefined) throw new ProblemError(501, 'This server takes no changes.');
    const by = await guard.requireRole(context, 'editor', { action, dataset: context.req.param('dataset') });
    const request = await asked(context);
    readQuery(noQuery, request.search);
    return { by, catalog: await requireCatalog(request) };
  }

  function allowed(work: () => ChangedIssue): ChangedIssue {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof IssueRefusal)) throw error;
      const { field, message: detail } = error;
      throw new ProblemError(422, detail, { field, errors: [{ field, detail }] });
    }
  }

  app.get(issuePaths.all, async (context) => {
    const request = await asked(context);
    const catalog = await requireCatalog(request);
    const ledger = { ...(await issueLedger(store.issues, catalog, today())), takesChanges: guard !== undefined };
    return context.json(chosen(ledger, catalog, request.search), 200, notKept);
  });
  app.get(issuePaths.one, async (context) => {
    const request = await asked(context);
    readQuery(noQuery, request.search);
    const catalog = await requireCatalog(request);
    return context.json(await recordOf(catalog, context.req.param('issue')), 200, notKept);
  });
  app.post(issuePaths.all, async (context) => {
    const { by, catalog } = await writer(context, 'issue.raised');
    const body = await readBody(RaiseIssue, context.req.raw, mostBytes);
    knownId(
      'project',
      body.project,
      catalog.portfolio.projects.map(({ id }) => id),
    );
    const id = `issue-${crypto.randomUUID().slice(0, 8)}`;
    const issue = allowed(() => {
      return { action: 'raised', reason: null, issue: raisedIssue(id, body, ledgerDay(catalog, today())) };
    });
    return context.json(await keep(catalog, issue, { version: 1, author: by.name }), 201, notKept);
  });
  app.post(issuePaths.changes, async (context) => {
    const { by, catalog } = await writer(context, 'issue.changed');
    const body = await readBody(ChangeIssue, context.req.raw, mostBytes);
    const record = await recordOf(catalog, context.req.param('issue'));
    if (body.version !== record.entry.version) throw conflict(record);
    const { version, ...entry } = record.entry;
    // As it is kept: its state is of a day.
    const issue = z.parse(Issue, entry);
    const change = allowed(() => changedIssue(issue, body, ledgerDay(catalog, today())));
    return context.json(await keep(catalog, change, { version: version + 1, author: by.name }), 200, notKept);
  });
  return app;
}

const json = (schema: Parameters<typeof schemaOf>[0]) => ({ 'application/json': schemaOf(schema) });

/** What the API says of the ledger. */
export const issueOperations: readonly Described[] = [
  {
    ...{ method: 'get', path: issuePaths.all, query, content: json(IssueLedger) },
    summary: 'Problems of projects as they stand: who answers for them, until when, and how they were solved',
  },
  {
    ...{ method: 'get', path: issuePaths.one, query: noQuery, content: json(IssueRecord) },
    summary: 'One problem with all that was done to it',
  },
  {
    ...{ method: 'post', path: issuePaths.all, query: noQuery, status: 201, needsToken: true },
    ...{ body: json(RaiseIssue), content: json(IssueRecord) },
    summary: 'Raises a problem; needs a token with the role editor',
  },
  {
    ...{ method: 'post', path: issuePaths.changes, query: noQuery, needsToken: true },
    ...{ body: json(ChangeIssue), content: json(IssueRecord) },
    summary:
      'Changes the office or the due date of a problem, closes it with its solution, or reopens it; needs a token with the role editor. ' +
      'A 409 where it does not stand at `version` any more',
  },
];
