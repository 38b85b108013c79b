import type { ClientBase } from 'pg';
import * as z from 'zod/mini';
import { StoreError } from '../store.ts';
import { inTransaction } from './postgres-connection.ts';
import { lockForWriting } from './postgres-lock.ts';
import * as sql from './sql.ts';

/**
 * What leads from each schema to the next: the first makes version 1 of an empty database. Forward only. A step that was released is
 * never changed, for databases were made by it; what is to be different is a further step.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE release (
      no integer PRIMARY KEY, dataset text NOT NULL, id text NOT NULL, published_at text NOT NULL,
      observations integer NOT NULL, catalog text NOT NULL, UNIQUE (dataset, id))`,
    `CREATE TABLE current_release (dataset text PRIMARY KEY, release integer NOT NULL REFERENCES release (no))`,
    `CREATE TABLE wording (
      release integer NOT NULL, no integer NOT NULL, text text NOT NULL, english text, PRIMARY KEY (release, no))`,
    `CREATE TABLE observation (
      release integer NOT NULL, seq integer NOT NULL, park integer NOT NULL, metric integer NOT NULL, period integer NOT NULL,
      value double precision, decimals integer NOT NULL, qualifier integer NOT NULL, status integer NOT NULL,
      role integer NOT NULL, cumulative integer NOT NULL, source integer NOT NULL, confidence integer NOT NULL,
      is_primary integer NOT NULL, printed integer NOT NULL, as_of integer NOT NULL, quote integer NOT NULL, note integer NOT NULL
    ) PARTITION BY LIST (release)`,
  ],
  [
    `ALTER TABLE release ADD COLUMN author text, ADD COLUMN note text, ADD COLUMN parks integer, ADD COLUMN metrics integer`,
    `UPDATE release SET parks = (catalog::jsonb #>> '{dataset,counts,parks}')::integer,
      metrics = (catalog::jsonb #>> '{dataset,counts,metrics}')::integer`,
    `CREATE TABLE access_token (
      id text PRIMARY KEY, name text NOT NULL, role text NOT NULL, hash text NOT NULL, created_at text NOT NULL, revoked_at text)`,
    `CREATE TABLE audit (
      no integer PRIMARY KEY, noted_at text NOT NULL, actor text NOT NULL, action text NOT NULL, outcome text NOT NULL,
      dataset text, release_id text, detail text NOT NULL, hash text NOT NULL)`,
    `CREATE TABLE audit_head (no integer NOT NULL, hash text NOT NULL)`,
  ],
  // Catalogs hold projects, which those kept before read as none. Older programs would leave them out of what they publish.
  [],
  [
    `CREATE TABLE issue_change (
      dataset text NOT NULL, issue text NOT NULL, version integer NOT NULL, changed_at text NOT NULL, author text NOT NULL,
      action text NOT NULL, reason text, entry text NOT NULL, PRIMARY KEY (dataset, issue, version))`,
  ],
];

const VersionRow = z.object({ version: z.int() });
const Encoding = z.tuple([z.object({ server_encoding: z.string() })]);

/** The schema version of a database; 0 where it has none yet. */
async function readVersion(client: ClientBase): Promise<number> {
  // Asked of the catalog's rows, not of to_regclass: that may still remember that there was none.
  const { rowCount } = await client.query(
    "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_version'",
  );
  if (rowCount === 0) return 0;
  const { rows } = await client.query(sql.readSchemaVersion);
  return z.parse(z.array(VersionRow), rows)[0]?.version ?? 0;
}

/**
 * Brings a database to the newest of these schemas, in one transaction; one process does it, others wait for it.
 * Throws StoreError where the database has a newer schema than that.
 */
export async function migrate(client: ClientBase, steps = migrations): Promise<void> {
  const refuseNewer = (version: number): void => {
    if (version <= steps.length) return;
    throw new StoreError(
      `The database has schema version ${String(version)}, this program knows ${String(steps.length)}. ` +
        'Start the newer program, or give this one another database.',
    );
  };
  const version = await readVersion(client);
  refuseNewer(version);
  if (version === steps.length) return;
  await inTransaction(client, async () => {
    await lockForWriting(client);
    const found = await readVersion(client);
    refuseNewer(found);
    for (const statement of steps.slice(found).flat()) await client.query(statement);
    await client.query(sql.createVersionTable);
    await client.query(sql.forgetSchemaVersion);
    await client.query(sql.writeSchemaVersion, [steps.length]);
  });
}

/** Makes a database ready to be used. Throws StoreError where it cannot hold every text, or has a newer schema. */
export async function prepareDatabase(client: ClientBase): Promise<void> {
  const { rows } = await client.query('SHOW server_encoding');
  const [{ server_encoding: encoding }] = z.parse(Encoding, rows);
  if (encoding !== 'UTF8') {
    throw new StoreError(`The database keeps text as ${encoding}; create it with ENCODING 'UTF8'.`);
  }
  await migrate(client);
}
