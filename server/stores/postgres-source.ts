import { Client, type ClientBase, type ClientConfig } from 'pg';
import * as z from 'zod/mini';
import { allIssueChanges } from './issue-changes.ts';
import { allTokens, auditLines } from './ledger.ts';
import { answered } from './postgres-connection.ts';
import { askOver } from './postgres-publish.ts';
import { copyRow, KeptRelease, type ReleaseSource, type RowBatches } from './release-source.ts';
import * as sql from './sql.ts';

const fetchedRows = 5000;

/** The rows of a table within the connection's transaction, never all of them in memory. */
export async function* rowsByCursor(client: ClientBase, table: 'observation' | 'wording', no: number): RowBatches {
  await client.query(`DECLARE copied NO SCROLL CURSOR FOR ${sql.rowsOfRelease(table, no)}`);
  for (;;) {
    const text = `FETCH ${String(fetchedRows)} FROM copied`;
    const { rows } = await client.query<unknown[]>({ text, rowMode: 'array' });
    if (rows.length === 0) break;
    yield rows.map(copyRow);
  }
  await client.query('CLOSE copied');
}

/** All that the database holds at this moment, read by a connection of its own; others publish meanwhile. */
export function postgresSource(settings: ClientConfig): Promise<ReleaseSource> {
  return answered(async () => {
    const client = new Client(settings);
    // A connection that breaks also fails the query under way, which is where it is dealt with.
    client.on('error', () => undefined);
    await client.connect();
    const ask = askOver(client);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // The first statement, not BEGIN, is the moment.
    const releases = z.parse(z.array(KeptRelease), await ask(sql.keptReleases));
    return {
      releases: () => Promise.resolve(releases),
      observations: (no) => rowsByCursor(client, 'observation', no),
      wording: (no) => rowsByCursor(client, 'wording', no),
      tokens: () => allTokens(ask),
      issueChanges: () => allIssueChanges(ask),
      audit: () => auditLines(ask),
      close: () => client.end().catch(() => undefined),
    };
  });
}
