import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { CopyCell } from '../stores/binary-copy.ts';
import type { KeptRelease, ReleaseSource, RowBatches } from '../stores/release-source.ts';
import { type BackupHead, type BackupLine, headOf } from './backup-format.ts';

/** What is told of a backup under way. */
export interface BackupTold {
  readonly onRows: (release: KeptRelease, written: number) => void;
  readonly onRelease: (release: KeptRelease) => void;
  readonly onToken: () => void;
  readonly onAuditLine: () => void;
}

/** JSON has no infinities, and `stringify` makes 0 of −0, where a reader of the text would not. */
function cellText(cell: CopyCell): string {
  if (typeof cell !== 'number') return JSON.stringify(cell);
  if (!Number.isFinite(cell)) throw new Error('The store holds a number that is none.');
  return Object.is(cell, -0) ? '-0' : String(cell);
}

function isOdd(cell: CopyCell): boolean {
  return typeof cell === 'number' && (!Number.isFinite(cell) || Object.is(cell, -0));
}

function rowText(row: readonly CopyCell[]): string {
  return row.some(isOdd) ? `[${row.map(cellText).join(',')}]` : JSON.stringify(row);
}

function line(content: BackupHead | Exclude<BackupLine, { rows: unknown }>): string {
  return `${JSON.stringify(content)}\n`;
}

async function* rowLines(kind: 'observations' | 'wording', release: number, batches: RowBatches) {
  for await (const batch of batches) {
    const rows = batch.map(([, ...contents]) => rowText(contents));
    yield { text: `{"kind":"${kind}","release":${String(release)},"rows":[${rows.join(',')}]}\n`, rows: rows.length };
  }
}

async function* backupLines(source: ReleaseSource, at: string, told: BackupTold): AsyncGenerator<string> {
  const releases = await source.releases();
  yield line(headOf(at, releases.length));
  for (const release of releases) yield line({ kind: 'release', release });
  for (const release of releases) {
    let written = 0;
    for await (const { text, rows } of rowLines('observations', release.no, source.observations(release.no))) {
      yield text;
      written += rows;
      told.onRows(release, written);
    }
    for await (const { text } of rowLines('wording', release.no, source.wording(release.no))) yield text;
    told.onRelease(release);
  }
  for (const token of await source.tokens()) {
    yield line({ kind: 'token', token });
    told.onToken();
  }
  for (const change of await source.issueChanges()) yield line({ kind: 'issue', change });
  for (const each of await source.audit()) {
    yield line({ kind: 'audit', line: each });
    told.onAuditLine();
  }
}

async function* sealed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const text of lines) {
    hash.update(text);
    yield text;
  }
  yield line({ kind: 'end', sha256: hash.digest('hex') });
}

/** The bytes of a backup of all that a source holds, never all of them in memory. `at` is the moment it is of, in ISO 8601. */
export async function* backupBytes(source: ReleaseSource, at: string, told: BackupTold): AsyncGenerator<Uint8Array> {
  const gzip = createGzip();
  const done = pipeline(Readable.from(sealed(backupLines(source, at, told)), { highWaterMark: 2 }), gzip);
  // What fails in it is thrown by reading it.
  done.catch(() => undefined);
  for await (const chunk of gzip) if (chunk instanceof Uint8Array) yield chunk;
  await done;
}
