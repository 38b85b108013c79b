import type { GivenMapping } from '../../src/contract/import.ts';
import type { Observation } from '../../src/contract/observation.ts';
import type { StoredCatalog } from '../stored-catalog.ts';
import type { ImportFile } from './read-tables.ts';

export interface ImportRequest {
  readonly catalog: StoredCatalog;
  /** Of the same release, in the order published. */
  readonly observations: readonly Observation[];
  readonly files: readonly ImportFile[];
  readonly given?: GivenMapping | undefined;
  readonly publishedAt?: string | undefined;
  /** Told every 20,000 rows. */
  readonly onRows?: ((rows: number) => void) | undefined;
  /** Told once all rows are read, before the whole is held to its rules. */
  readonly onChecking?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The reader no longer wants the import. */
export class ImportCancelledError extends Error {}

/** Lets others have their turn, and sees whether the import is still wanted. */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  if (signal?.aborted === true) throw new ImportCancelledError('The import was cancelled.');
}
