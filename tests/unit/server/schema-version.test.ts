import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { StoredCatalog } from '../../../server/stored-catalog.ts';
import { schemaVersion } from '../../../server/stores/sql.ts';

/**
 * A database keeps catalogs as the contract had them. Whoever changes the contract counts the schema version up, adds the step that brings
 * kept catalogs forward (`duckdb-migrations.ts`, `postgres-migrations.ts`), and writes the new pair down here.
 */
test('the shape of a stored catalog belongs to the schema version', () => {
  const shape = createHash('sha256')
    .update(JSON.stringify(z.toJSONSchema(StoredCatalog)))
    .digest('hex')
    .slice(0, 12);
  expect({ schemaVersion, shape }).toEqual({ schemaVersion: 7, shape: 'f4317762ba01' });
});
