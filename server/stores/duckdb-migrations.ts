import * as z from 'zod/mini';
import { StoreError } from '../store.ts';
import { StoredCatalog } from '../stored-catalog.ts';
import type { Ask } from './ledger.ts';
import * as sql from './sql.ts';

const VersionRow = z.object({ version: z.int() });
const CatalogRow = z.object({ no: z.int(), catalog: z.string() });

/** The first schema whose files may hold what no dataset folder has: from it on, files are brought forward, never emptied. */
const firstKept = 4;

/** Authors, notes and counts of releases; tokens; the audit log. */
async function toVersion5(ask: Ask): Promise<void> {
  for (const column of ['author VARCHAR', 'note VARCHAR', 'parks INTEGER', 'metrics INTEGER']) {
    await ask(`ALTER TABLE release ADD COLUMN ${column}`);
  }
  for (const row of await ask('SELECT no, catalog FROM release ORDER BY no')) {
    const { no, catalog } = z.parse(CatalogRow, row);
    const { counts } = z.parse(StoredCatalog, JSON.parse(catalog)).dataset;
    await ask('UPDATE release SET parks = $2, metrics = $3 WHERE no = $1', [no, counts.parks, counts.metrics]);
  }
}

/**
 * Catalogs hold projects, which those kept before read as none. Nothing is to be changed, but an older program must not open the file: it
 * would leave the projects out of whatever it publishes.
 */
function toVersion6(): Promise<void> {
  return Promise.resolve();
}

/** Changes of issues have a table, which is made with those that are missing; catalogs hold the issues of a release, older ones none. */
function toVersion7(): Promise<void> {
  return Promise.resolve();
}

/** What leads from each schema to the next, from the first that is kept. Forward only; a step that was released is never changed. */
const steps: readonly ((ask: Ask) => Promise<void>)[] = [toVersion5, toVersion6, toVersion7];

/**
 * Makes the tables of a file, or brings them forward, within a transaction. Files older than those are emptied, since all they hold is
 * read afresh from the dataset folders. Gives the version that was emptied. Throws StoreError for a file of a newer version.
 */
export async function prepareFile(ask: Ask): Promise<number | null> {
  await ask(sql.createVersionTable);
  const [row] = await ask(sql.readSchemaVersion);
  const version = row === undefined ? null : z.parse(VersionRow, row).version;
  if (version !== null && version > sql.schemaVersion) {
    throw new StoreError(
      `The database has schema version ${String(version)}, this program needs ${String(sql.schemaVersion)}. ` +
        'Start the newer program, or give this one another DATA_DIR.',
    );
  }
  const isEmptied = version !== null && version < firstKept;
  for (const statement of isEmptied ? sql.dropTables : []) await ask(statement);
  if (version !== null && !isEmptied) for (const step of steps.slice(version - firstKept)) await step(ask);
  for (const statement of sql.createTables) await ask(statement);
  if (version !== sql.schemaVersion) {
    await ask(sql.forgetSchemaVersion);
    await ask(sql.writeSchemaVersion, [sql.schemaVersion]);
  }
  return isEmptied ? version : null;
}
