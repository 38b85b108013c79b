import type { AuditEvent } from '../access/audit-chain.ts';
import { type Authorship, type Publication, ReplacedError } from '../store.ts';

/** What is published where nobody says who: by a start of the server. */
export const byServer: Authorship = { author: null, note: null };

/** The publication with the time it is published at. */
export function stamped(publication: Publication, { at }: Authorship): Publication {
  if (at === undefined) return publication;
  const { catalog, observations } = publication;
  const release = { ...catalog.dataset.release, publishedAt: at };
  return { observations, catalog: { ...catalog, dataset: { ...catalog.dataset, release } } };
}

/** Throws ReplacedError where another release is current than the author knows of. */
export function refuseReplaced(dataset: string, current: string | null, { replacing }: Authorship): void {
  const known = replacing?.[dataset];
  if (known !== undefined && known !== current) throw new ReplacedError(dataset, current);
}

interface Change {
  readonly action: 'publish' | 'restore';
  readonly dataset: string;
  readonly release: string;
}

/** What the audit log is told of a release made current. */
export function auditOf(change: Change, { author, note, at }: Authorship): AuditEvent {
  const time = at ?? new Date().toISOString();
  return { ...change, at: time, actor: author ?? 'server', outcome: 'done', detail: note ?? '' };
}
