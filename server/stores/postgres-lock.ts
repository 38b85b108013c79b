import type { ClientBase } from 'pg';
import * as z from 'zod/mini';

/** The advisory lock of whoever changes the database; any number that all agree on. These are the letters "park". */
export const writeLock = 0x7061726b;

const LockRow = z.tuple([z.object({ is_free: z.boolean() })]);

/** Holds the one lock for writing until the transaction ends. Where another process holds it, says so and waits. */
export async function lockForWriting(client: ClientBase, onWait?: () => void): Promise<void> {
  const tried = await client.query('SELECT pg_try_advisory_xact_lock($1) AS is_free', [writeLock]);
  const [{ is_free: isFree }] = z.parse(LockRow, tried.rows);
  if (isFree) return;
  onWait?.();
  await client.query('SELECT pg_advisory_xact_lock($1)', [writeLock]);
}

/** The advisory lock of whoever adds to the audit log: held for moments, while a publication may hold the other one for minutes. */
const auditLock = writeLock + 1;

/** Holds the lock for the audit log until the transaction ends. */
export async function lockForAudit(client: ClientBase): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [auditLock]);
}
