import * as z from 'zod/mini';
import { roles } from '../access/access-token.ts';
import { KeptIssueChange } from '../stores/issue-changes.ts';
import { KeptRelease } from '../stores/release-source.ts';
import { schemaVersion } from '../stores/sql.ts';

/**
 * A backup is JSON Lines, compressed with gzip: `gunzip -c FILE | head -1` tells what it is. In this order: one `BackupHead`, every release
 * without its rows, of each release its observations and its wording some thousand rows a line, every token, every change of an issue, every line of
 * the audit log, and one `end`, whose `sha256` is of all the bytes before its line. Rows are as the tables have them, without the number of the release; numbers
 * are written so that they are read as the same doubles. Tokens are hashes, as they are kept. Whoever changes the schema so that older rows or catalogs
 * must be changed raises the version, and brings the lines of older versions forward where they are read.
 */
export const backupVersion = 1;

const format = 'parkscope-backup';

/** The columns of a row, in order; a program that keeps others writes another version. */
export const backupColumns = {
  observations: [
    ...['seq', 'park', 'metric', 'period', 'value', 'decimals', 'qualifier', 'status', 'role', 'cumulative', 'source'],
    ...['confidence', 'is_primary', 'printed', 'as_of', 'quote', 'note'],
  ],
  wording: ['no', 'text', 'english'],
} as const;

/** The first line. Every version begins so. */
export const BackupHead = z.object({
  format: z.literal(format),
  version: z.int(),
  /** The schema of what it holds: a program of an older one would leave out what it does not know. */
  schema: z.int(),
  /** ISO 8601: the moment it is of. */
  at: z.string(),
  releases: z.int(),
  columns: z.object({ observations: z.array(z.string()), wording: z.array(z.string()) }),
});
export type BackupHead = z.infer<typeof BackupHead>;

export function headOf(at: string, releases: number): BackupHead {
  const { observations, wording } = backupColumns;
  const columns = { observations: [...observations], wording: [...wording] };
  return { format, version: backupVersion, schema: schemaVersion, at, releases, columns };
}

/** The beginning of a first line of any version. */
export const AnyHead = z.object({ format: z.literal(format), version: z.int() });

/** Each row is looked at where it is used: here it would be copied, millions of times. */
const rows = { release: z.int(), rows: z.array(z.unknown()) };

const Token = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  hash: z.string(),
  createdAt: z.string(),
  revokedAt: z.nullable(z.string()),
});

const Audit = z.object({
  no: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  outcome: z.enum(['done', 'refused']),
  dataset: z.nullable(z.string()),
  release: z.nullable(z.string()),
  detail: z.string(),
  hash: z.string(),
});

/** Every line but the first. */
export const BackupLine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('release'), release: KeptRelease }),
  z.object({ kind: z.literal('observations'), ...rows }),
  z.object({ kind: z.literal('wording'), ...rows }),
  z.object({ kind: z.literal('token'), token: Token }),
  z.object({ kind: z.literal('issue'), change: KeptIssueChange }),
  z.object({ kind: z.literal('audit'), line: Audit }),
  z.object({ kind: z.literal('end'), sha256: z.string() }),
]);
export type BackupLine = z.infer<typeof BackupLine>;
