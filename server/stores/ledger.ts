import * as z from 'zod/mini';
import { type AccessToken, roles } from '../access/access-token.ts';
import { type AuditEvent, type AuditHead, type AuditLine, lineAfter, noLine } from '../access/audit-chain.ts';
import * as sql from './sql.ts';

export type SqlValue = string | number | null;

/** Runs a statement and gives its rows as objects. */
export type Ask = (statement: string, values?: readonly SqlValue[]) => Promise<readonly unknown[]>;

const TokenRow = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  hash: z.string(),
  created_at: z.string(),
  revoked_at: z.nullable(z.string()),
});

const AuditRow = z.object({
  no: z.int(),
  noted_at: z.string(),
  actor: z.string(),
  action: z.string(),
  outcome: z.enum(['done', 'refused']),
  dataset: z.nullable(z.string()),
  release_id: z.nullable(z.string()),
  detail: z.string(),
  hash: z.string(),
});

const HeadRow = z.object({ no: z.int(), hash: z.string() });

function tokenOf(row: unknown): AccessToken {
  const { created_at: createdAt, revoked_at: revokedAt, ...rest } = z.parse(TokenRow, row);
  return { ...rest, createdAt, revokedAt };
}

/** Every token, in the order made. */
export async function allTokens(ask: Ask): Promise<AccessToken[]> {
  return (await ask(sql.allTokens)).map(tokenOf);
}

export async function findToken(ask: Ask, hash: string): Promise<AccessToken | null> {
  const [row] = await ask(sql.tokenOfHash, [hash]);
  return row === undefined ? null : tokenOf(row);
}

export async function addToken(ask: Ask, token: AccessToken): Promise<void> {
  const { id, name, role, hash, createdAt, revokedAt } = token;
  await ask(sql.insertToken, [id, name, role, hash, createdAt, revokedAt]);
}

/** Within a transaction. Gives whether there was such a token that could still be used. */
export async function revokeToken(ask: Ask, id: string, at: string): Promise<boolean> {
  const [row] = await ask(sql.usableToken, [id]);
  if (row === undefined) return false;
  await ask(sql.revokeToken, [id, at]);
  return true;
}

export async function auditHead(ask: Ask): Promise<AuditHead> {
  const [row] = await ask(sql.auditHead);
  return row === undefined ? noLine : z.parse(HeadRow, row);
}

export async function auditLines(ask: Ask): Promise<AuditLine[]> {
  return (await ask(sql.allAudit)).map((row) => {
    const { noted_at: at, release_id: release, ...rest } = z.parse(AuditRow, row);
    return { ...rest, at, release };
  });
}

/** Keeps a line as it is, within a transaction, as the newest. */
export async function keepAuditLine(ask: Ask, line: AuditLine): Promise<void> {
  const { no, at, actor, action, outcome, dataset, release, detail, hash } = line;
  await ask(sql.insertAudit, [no, at, actor, action, outcome, dataset, release, detail, hash]);
  await ask(sql.forgetAuditHead);
  await ask(sql.setAuditHead, [no, hash]);
}

/** Adds a line within a transaction that nobody else may add one in meanwhile. */
export async function addAuditLine(ask: Ask, event: AuditEvent): Promise<AuditLine> {
  const line = await lineAfter(await auditHead(ask), event);
  await keepAuditLine(ask, line);
  return line;
}
