import { type DuckDBConnection, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import * as z from 'zod/mini';
import { type Authorship, type DurableStore, type Publication, StoreError } from '../store.ts';
import { auditOf, byServer, refuseReplaced, stamped } from './authored.ts';
import { type Current, type CurrentReleases, currentOf, readerOver } from './current.ts';
import { loadRows } from './duckdb-load.ts';
import { prepareFile } from './duckdb-migrations.ts';
import { duckdbTarget } from './duckdb-receive.ts';
import { duckdbSnapshot } from './duckdb-source.ts';
import { inTransaction } from './duckdb-transaction.ts';
import { historyEntry, releaseValues } from './history.ts';
import { inTurn } from './in-turn.ts';
import { addIssueChange, changesOf, newestChanges } from './issue-changes.ts';
import { keptReaders } from './kept-readers.ts';
import * as ledger from './ledger.ts';
import { receiveAll } from './receive.ts';
import * as sql from './sql.ts';

async function open(path: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    if (/lock/i.test(detail)) {
      throw new StoreError(`${path} is in use by another process. Stop that one, or set DATA_DIR to another folder.`, {
        cause,
      });
    }
    throw new StoreError(`${path} cannot be opened: ${detail}`, { cause });
  }
}

const NoRow = z.object({ no: z.int() });
const IdRow = z.object({ id: z.string() });
const CurrentRow = z.object({ no: z.int(), catalog: z.string() });

/** Whole numbers go as INTEGER, the rest as VARCHAR. */
function askOver(connection: DuckDBConnection): ledger.Ask {
  return async (statement, values = []) => {
    const types = values.map((value) => (typeof value === 'number' ? INTEGER : VARCHAR));
    return (await connection.runAndReadAll(statement, [...values], types)).getRowObjectsJS();
  };
}

async function readCurrent(ask: ledger.Ask): Promise<CurrentReleases> {
  const found = z.parse(z.array(CurrentRow), await ask(sql.currentReleases)).map(currentOf);
  return new Map(found.map((each) => [each.catalog.dataset.id, each]));
}

async function refuse(ask: ledger.Ask, dataset: string, by: Authorship): Promise<void> {
  const [current] = await ask(sql.currentId, [dataset]);
  refuseReplaced(dataset, current === undefined ? null : z.parse(IdRow, current).id, by);
}

async function numberOf(ask: ledger.Ask, dataset: string, release: string): Promise<number | null> {
  const [known] = await ask(sql.findRelease, [dataset, release]);
  return known === undefined ? null : z.parse(NoRow, known).no;
}

/** Keeps a publication, unless its release is known, and makes it current. Gives the id of a release that is new. */
async function publishOne(writer: DuckDBConnection, publication: Publication, by: Authorship): Promise<string | null> {
  const ask = askOver(writer);
  const { id: dataset, release } = publication.catalog.dataset;
  await refuse(ask, dataset, by);
  const known = await numberOf(ask, dataset, release.id);
  let no = known;
  if (no === null) {
    const [next] = await ask(sql.nextReleaseNo);
    no = z.parse(NoRow, next).no;
    const total = await loadRows(writer, publication, no);
    await ask(sql.insertRelease, releaseValues(no, publication, total, by));
  }
  await ask(sql.setCurrent, [dataset, no]);
  const action = known === null ? 'publish' : 'restore';
  await ledger.addAuditLine(ask, auditOf({ action, dataset, release: release.id }, by));
  return known === null ? release.id : null;
}

/**
 * The embedded store: one DuckDB file, held by one process at a time. Current catalogs are kept in memory.
 * A file of an old schema version is emptied, which `onRebuild` is told, and filled again by the next publication.
 * Throws StoreError where the file is held by another process, cannot be opened, or has a newer schema version.
 */
export async function duckdbStore(path: string, onRebuild?: (version: number) => void): Promise<DurableStore> {
  const instance = await open(path);
  const writer = await instance.connect();
  const writing = askOver(writer);
  const dropped = await inTransaction(writer, () => prepareFile(writing));
  if (dropped !== null) onRebuild?.(dropped);
  let current = await readCurrent(writing);
  const turn = inTurn();
  /** One writes at a time; the rest wait. */
  const changing = <Result>(work: () => Promise<Result>) => turn(() => inTransaction(writer, work));

  /** Each read has a connection of its own: one connection runs one statement at a time. */
  async function reading<Result>(
    read: (ask: ledger.Ask, connection: DuckDBConnection) => Promise<Result>,
  ): Promise<Result> {
    const connection = await instance.connect();
    try {
      return await read(askOver(connection), connection);
    } finally {
      connection.closeSync();
    }
  }

  async function find(dataset: string, release: string): Promise<Current | null> {
    const [row] = await reading((ask) => ask(sql.releaseOfId, [dataset, release]));
    return row === undefined ? null : currentOf(z.parse(CurrentRow, row));
  }

  async function restoreOne(dataset: string, release: string, by: Authorship): Promise<boolean> {
    await refuse(writing, dataset, by);
    const no = await numberOf(writing, dataset, release);
    if (no === null) return false;
    await writing(sql.setCurrent, [dataset, no]);
    await ledger.addAuditLine(writing, auditOf({ action: 'restore', dataset, release }, by));
    return true;
  }

  /** What is current is read in the same turn: what was read earlier never replaces what was read later. */
  const republishing = <Result>(work: () => Promise<Result>): Promise<Result> =>
    turn(async () => {
      const result = await inTransaction(writer, work);
      current = await readCurrent(writing);
      return result;
    });

  const asked = {
    history: (dataset: string) => reading(async (ask) => (await ask(sql.releaseHistory, [dataset])).map(historyEntry)),
    observationRows: (statement: string) =>
      reading(async (_, connection) => (await connection.runAndReadAll(statement)).getRowsJS()),
    isReachable: () => Promise.resolve(true),
  };

  return {
    ...readerOver(() => current, asked),
    pinned: () => {
      const now = current;
      return readerOver(() => now, asked);
    },
    at: keptReaders(() => current, asked, find),
    publish: (publications, by = byServer) =>
      republishing(async () => {
        const ids: (string | null)[] = [];
        for (const each of publications) ids.push(await publishOne(writer, stamped(each, by), by));
        return ids.filter((id) => id !== null);
      }),
    restore: (dataset, release, by) => republishing(() => restoreOne(dataset, release, by)),
    source: () => duckdbSnapshot(instance),
    receive: (source, told) => republishing(() => receiveAll(duckdbTarget(writer, writing), source, told)),
    access: {
      tokens: () => reading(ledger.allTokens),
      tokenOf: (hash) => reading((ask) => ledger.findToken(ask, hash)),
      addToken: (token) => changing(() => ledger.addToken(writing, token)),
      revokeToken: (id, at) => changing(() => ledger.revokeToken(writing, id, at)),
      note: (event) => changing(() => ledger.addAuditLine(writing, event)),
      auditLines: () => reading(ledger.auditLines),
      auditHead: () => reading(ledger.auditHead),
    },
    issues: {
      newest: (dataset) => reading((ask) => newestChanges(ask, dataset)),
      history: (dataset, id) => reading((ask) => changesOf(ask, dataset, id)),
      add: (change, event) => changing(() => addIssueChange(writing, change, event)),
    },
    close: () => {
      writer.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}
