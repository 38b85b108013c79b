import { type ClientBase, Pool } from 'pg';
import * as z from 'zod/mini';
import { type Authorship, type DurableStore, type Publication, StoreError, StoreUnavailableError } from '../store.ts';
import { auditOf, byServer, stamped } from './authored.ts';
import { type Asked, type Current, type CurrentReleases, currentOf, readerOver } from './current.ts';
import { historyEntry } from './history.ts';
import { addIssueChange, changesOf, newestChanges } from './issue-changes.ts';
import { keptReaders } from './kept-readers.ts';
import * as ledger from './ledger.ts';
import { answered, inTransaction, reasonOf, settingsOf, withClient } from './postgres-connection.ts';
import { lockForAudit, lockForWriting } from './postgres-lock.ts';
import { prepareDatabase } from './postgres-migrations.ts';
import { askOver, publishOne, restoreOne } from './postgres-publish.ts';
import { receiveIntoEmpty } from './postgres-receive.ts';
import { postgresSource } from './postgres-source.ts';
import { channel, watchReleases } from './postgres-watch.ts';
import * as sql from './sql.ts';

export interface PostgresOptions {
  /** How often other processes' publications are looked for, should a notification not have come. */
  readonly pollMs?: number;
  /** Another process is publishing: this one waits for it. */
  readonly onWait?: () => void;
  readonly onLost?: (reason: string) => void;
  readonly onBack?: () => void;
}

const CurrentNumber = z.object({ no: z.int() });
const ReleaseRow = z.object({ no: z.int(), catalog: z.string() });

/** What is current now; catalogs that `known` has are not read again, for a release never changes under its number. */
async function readCurrent(client: ClientBase, known: CurrentReleases): Promise<CurrentReleases> {
  const held = new Map([...known.values()].map((each) => [each.no, each]));
  const { rows } = await client.query(sql.currentNumbers);
  const numbers = z.parse(z.array(CurrentNumber), rows).map(({ no }) => no);
  for (const no of numbers.filter((each) => !held.has(each))) {
    const found = await client.query(sql.releaseOfNumber, [no]);
    for (const row of z.parse(z.array(ReleaseRow), found.rows)) held.set(no, currentOf(row));
  }
  return new Map(
    numbers.flatMap((no) => {
      const each = held.get(no);
      return each === undefined ? [] : [[each.catalog.dataset.id, each]];
    }),
  );
}

/**
 * The store for several processes: one PostgreSQL database, migrated when opened. Current catalogs are kept in memory, and read anew when
 * any process publishes. `url` is postgres://user:password@host:port/database.
 * Throws StoreError where the database cannot be reached or used; never names the url, for it may hold a password.
 */
export async function postgresStore(url: string, options: PostgresOptions = {}): Promise<DurableStore> {
  const { pollMs = 10_000, onWait, onLost = () => undefined, onBack = () => undefined } = options;
  const settings = settingsOf(url);
  let current: CurrentReleases = new Map();
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other, so that what was read earlier never replaces what was read later. */
  function refresh(client: ClientBase): Promise<void> {
    const mine = turn.then(async () => {
      current = await readCurrent(client, current);
    });
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function open() {
    try {
      await withClient(settings, prepareDatabase);
      return await watchReleases({ settings, pollMs, read: refresh, onLost, onBack });
    } catch (error) {
      if (error instanceof StoreError) throw error;
      throw new StoreError(`The database that DATABASE_URL names cannot be used: ${reasonOf(error)}`);
    }
  }

  const watch = await open();
  const pool = new Pool({ ...settings, max: 8, query_timeout: 30_000 });
  // An idle connection that is lost is replaced when it is needed; the watch tells of the loss.
  pool.on('error', () => undefined);

  /** No rows, and no release either: it was replaced as a whole while a reader stood on it. */
  async function requireRelease(no: number): Promise<void> {
    const { rowCount } = await pool.query(sql.releaseOfNumber, [no]);
    if (rowCount === 0) throw new StoreUnavailableError('The release being read was replaced.');
  }

  const asked: Asked = {
    observationRows: (text, release) =>
      answered(async () => {
        const { rows } = await pool.query<unknown[]>({ text, rowMode: 'array' });
        if (rows.length === 0) await requireRelease(release);
        return rows;
      }),
    history: (dataset) =>
      answered(async () => {
        const { rows } = await pool.query<Record<string, unknown>>(sql.releaseHistory, [dataset]);
        return rows.map(historyEntry);
      }),
    isReachable: () => watch.isAlive(),
  };

  /** Reads by the pool. */
  const ask: ledger.Ask = (statement, values = []) =>
    answered(async () => (await pool.query<Record<string, unknown>>(statement, [...values])).rows);

  async function find(dataset: string, release: string): Promise<Current | null> {
    const [row] = await ask(sql.releaseOfId, [dataset, release]);
    return row === undefined ? null : currentOf(z.parse(ReleaseRow, row));
  }

  /** Changes what is served, one process at a time, and tells the others. */
  function republishing<Result>(work: (client: ClientBase) => Promise<Result>): Promise<Result> {
    return answered(() =>
      withClient(settings, async (client) => {
        const result = await inTransaction(client, async () => {
          await lockForWriting(client, onWait);
          const done = await work(client);
          await client.query(`NOTIFY ${channel}`);
          return done;
        });
        await refresh(client);
        return result;
      }),
    );
  }

  async function publishAll(client: ClientBase, publications: readonly Publication[], by: Authorship) {
    const events = [];
    for (const publication of publications) {
      const { id: dataset, release } = publication.catalog.dataset;
      const isNew = (await publishOne(client, stamped(publication, by), by)) !== null;
      events.push(auditOf({ action: isNew ? 'publish' : 'restore', dataset, release: release.id }, by));
    }
    // Last, so that nobody waits to add a line for as long as a release is loaded.
    await lockForAudit(client);
    for (const event of events) await ledger.addAuditLine(askOver(client), event);
    return events.flatMap(({ action, release }) => (action === 'publish' && release !== null ? [release] : []));
  }

  /** A short change of tokens or of the audit log. */
  function changing<Result>(work: (ask: ledger.Ask) => Promise<Result>): Promise<Result> {
    return answered(() =>
      withClient(settings, (client) =>
        inTransaction(client, async () => {
          await lockForAudit(client);
          return work(askOver(client));
        }),
      ),
    );
  }

  return {
    ...readerOver(() => current, asked),
    pinned: () => {
      const now = current;
      return readerOver(() => now, asked);
    },
    at: keptReaders(() => current, asked, find),
    publish: (publications, by = byServer) => republishing((client) => publishAll(client, publications, by)),
    restore: (dataset, release, by) => republishing((client) => restoreOne(client, dataset, release, by)),
    source: () => postgresSource(settings),
    receive: (source, told) => republishing((client) => receiveIntoEmpty(client, source, told)),
    access: {
      tokens: () => ledger.allTokens(ask),
      tokenOf: (hash) => ledger.findToken(ask, hash),
      addToken: (token) => changing((changed) => ledger.addToken(changed, token)),
      revokeToken: (id, at) => changing((changed) => ledger.revokeToken(changed, id, at)),
      note: (event) => changing((changed) => ledger.addAuditLine(changed, event)),
      auditLines: () => ledger.auditLines(ask),
      auditHead: () => ledger.auditHead(ask),
    },
    issues: {
      newest: (dataset) => newestChanges(ask, dataset),
      history: (dataset, id) => changesOf(ask, dataset, id),
      add: (change, event) => changing((changed) => addIssueChange(changed, change, event)),
    },
    close: async () => {
      await watch.close();
      await pool.end();
    },
  };
}
