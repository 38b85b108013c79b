import type { GivenMapping } from '../../src/contract/import.ts';
import type { MetricsReader } from '../store.ts';
import type { ImportRequest } from './import-request.ts';
import { type PreparedImport, prepareImport } from './prepare-import.ts';
import type { ImportFile } from './read-tables.ts';

/** An import that is looked at before it is published. */
export interface StagedImport {
  readonly id: string;
  readonly dataset: string;
  /** The release it was laid over; where another is current by now, it must be staged anew. */
  readonly over: string;
  /** Who staged it: nobody else sees it. */
  readonly by: string;
  readonly files: readonly ImportFile[];
  readonly given: GivenMapping;
  readonly prepared: PreparedImport;
}

export interface StagedImports {
  /** Reads files and lays them over the dataset as `reader` has it; null where there is no such dataset. */
  stage(reader: MetricsReader, request: StageRequest): Promise<StagedImport | null>;
  /** The import of this id, if `by` staged it and it is still kept. */
  find(id: string, by: string): StagedImport | null;
  drop(id: string): void;
}

export interface StageRequest {
  /** Null: a new one. */
  readonly id: string | null;
  readonly dataset: string;
  readonly by: string;
  readonly files: readonly ImportFile[];
  readonly given: GivenMapping;
  readonly signal?: AbortSignal | undefined;
  readonly onRows?: ImportRequest['onRows'];
  readonly onChecking?: ImportRequest['onChecking'];
}

export interface StagedOptions {
  /** The longest untouched are dropped beyond. */
  readonly most?: number;
  readonly now?: () => number;
}

const keptMs = 60 * 60_000;

/** Keeps imports in memory for an hour after they were last looked at: nothing of them is in the database before they are published. */
export function stagedImports({ most = 8, now = () => performance.now() }: StagedOptions = {}): StagedImports {
  const kept = new Map<string, { readonly staged: StagedImport; readonly at: number }>();

  function keep(staged: StagedImport): void {
    kept.delete(staged.id);
    kept.set(staged.id, { staged, at: now() });
    for (const [id, { at }] of kept) if (kept.size > most || now() - at > keptMs) kept.delete(id);
  }

  return {
    async stage(reader, { id, dataset, by, files, given, ...hooks }) {
      const catalog = await reader.catalog(dataset);
      if (catalog === null) return null;
      const observations = await reader.observations({ dataset });
      const prepared = await prepareImport({ catalog, observations, files, given, ...hooks });
      const over = catalog.dataset.release.id;
      const staged = { id: id ?? crypto.randomUUID(), dataset, over, by, files, given, prepared };
      keep(staged);
      return staged;
    },
    find(id, by) {
      const found = kept.get(id);
      if (found === undefined || found.staged.by !== by || now() - found.at > keptMs) return null;
      keep(found.staged);
      return found.staged;
    },
    drop(id) {
      kept.delete(id);
    },
  };
}
