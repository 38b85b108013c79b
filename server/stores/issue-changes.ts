import * as z from 'zod/mini';
import { Issue, IssueAction } from '../../src/contract/issue.ts';
import { addAuditLine, type Ask } from './ledger.ts';
import type { AuditEvent } from '../access/audit-chain.ts';
import * as sql from './sql.ts';

/** What was done to an issue of a dataset, and the whole of it afterwards. Changes are only added, never altered. */
export const KeptIssueChange = z.object({
  dataset: z.string(),
  id: z.string(),
  /** From 1, without gaps. */
  version: z.int(),
  /** ISO 8601. */
  at: z.string(),
  author: z.string(),
  action: IssueAction,
  reason: z.nullable(z.string()),
  issue: Issue,
});
export type KeptIssueChange = z.infer<typeof KeptIssueChange>;

const ChangeRow = z.object({
  dataset: z.string(),
  issue: z.string(),
  version: z.int(),
  changed_at: z.string(),
  author: z.string(),
  action: IssueAction,
  reason: z.nullable(z.string()),
  entry: z.string(),
});

function changeOf(row: unknown): KeptIssueChange {
  const { issue: id, changed_at: at, entry, ...rest } = z.parse(ChangeRow, row);
  return { ...rest, id, at, issue: z.parse(Issue, JSON.parse(entry)) };
}

/** The newest change of every issue that was changed, in order of id. */
export async function newestChanges(ask: Ask, dataset: string): Promise<KeptIssueChange[]> {
  return (await ask(sql.newestIssueChanges, [dataset])).map(changeOf);
}

/** Every change of an issue, the oldest first. */
export async function changesOf(ask: Ask, dataset: string, id: string): Promise<KeptIssueChange[]> {
  return (await ask(sql.issueChangesOf, [dataset, id])).map(changeOf);
}

/** Every change that is kept, by dataset, issue and version. */
export async function allIssueChanges(ask: Ask): Promise<KeptIssueChange[]> {
  return (await ask(sql.allIssueChanges)).map(changeOf);
}

/** Keeps a change as it is. */
export async function keepIssueChange(ask: Ask, change: KeptIssueChange): Promise<void> {
  const { dataset, id, version, at, author, action, reason, issue } = change;
  await ask(sql.insertIssueChange, [dataset, id, version, at, author, action, reason, JSON.stringify(issue)]);
}

/**
 * Adds a change and its line of the audit log, within a transaction that nobody else may add one in meanwhile. Gives false, and adds
 * nothing, where the issue does not stand at the version before it any more.
 */
export async function addIssueChange(ask: Ask, change: KeptIssueChange, event: AuditEvent): Promise<boolean> {
  const changes = await changesOf(ask, change.dataset, change.id);
  if ((changes.at(-1)?.version ?? 0) !== change.version - 1) return false;
  await keepIssueChange(ask, change);
  await addAuditLine(ask, event);
  return true;
}
