import type { DuckDBConnection } from '@duckdb/node-api';
import { NoRoomError } from '../store.ts';

/** How the system says that a disk is full, or a quota or the largest size of a file reached (ENOSPC, EDQUOT, EFBIG), in DuckDB's messages. */
const noRoom = /No space left|Disk quota exceeded|File too large|not enough (?:disk )?space/i;

function explained(error: unknown): unknown {
  return error instanceof Error && noRoom.test(error.message) ? new NoRoomError(error.message, error) : error;
}

/** All or nothing: what `work` does is rolled back when it throws, and gone when the process is killed before it ends. Throws NoRoomError. */
export async function inTransaction<Result>(
  connection: DuckDBConnection,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    await connection.run('BEGIN TRANSACTION');
    const result = await work();
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    // A commit that failed has rolled back already.
    await connection.run('ROLLBACK').catch(() => undefined);
    throw explained(error);
  }
}
