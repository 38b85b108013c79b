import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { byteLines } from '../byte-lines.ts';
import { StoreError } from '../store.ts';
import type { CopyCell } from '../stores/binary-copy.ts';
import { copyRow, type ReleaseSource, type RowBatches } from '../stores/release-source.ts';
import { schemaVersion } from '../stores/sql.ts';
import { AnyHead, backupColumns, BackupHead, BackupLine, backupVersion } from './backup-format.ts';

/** Whether a file begins as gzip files do (RFC 1952, 2.3.1). */
async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await file.close();
  }
}

/** What is wrong with a file that cannot be read or unpacked. */
async function worded(path: string, error: unknown): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  if ('syscall' in error) return new StoreError(`${path} cannot be read: ${error.message}`);
  const code = 'code' in error ? String(error.code) : '';
  if (!code.startsWith('Z_')) return error;
  if (!(await isGzip(path))) return new StoreError(`${path} is no backup of Parkscope.`);
  if (code === 'Z_BUF_ERROR') return new StoreError(`${path} is cut off: its end is missing. Nothing was restored.`);
  return new StoreError(`${path} was altered or damaged. Nothing was restored.`);
}

async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  try {
    yield* byteLines(file.pipe(unpacked));
  } catch (error) {
    throw await worded(path, error);
  } finally {
    file.destroy();
  }
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString());
  } catch {
    return null;
  }
}

function readHead(path: string, first: Buffer): BackupHead {
  const content = parsed(first);
  const any = AnyHead.safeParse(content);
  if (!any.success) throw new StoreError(`${path} is no backup of Parkscope.`);
  if (any.data.version > backupVersion) {
    throw new StoreError(
      `${path} is a backup of version ${String(any.data.version)}, this program reads ${String(backupVersion)}. ` +
        'Restore it with the program that wrote it, or a newer one.',
    );
  }
  const head = BackupHead.safeParse(content);
  const isKnown = head.success && JSON.stringify(head.data.columns) === JSON.stringify(backupColumns);
  if (!isKnown) throw new StoreError(`${path} was altered or damaged. Nothing was restored.`);
  if (head.data.schema > schemaVersion) {
    throw new StoreError(
      `${path} holds what a newer program keeps (schema ${String(head.data.schema)}, this one knows ${String(schemaVersion)}). ` +
        'Restore it with that program.',
    );
  }
  return head.data;
}

/**
 * Reads a backup once from end to end: that it is whole and as it was written, before anything of it is used. Gives its first line.
 * Throws StoreError where it is no backup, cut off, altered, or of a newer version.
 */
export async function verifyBackup(path: string): Promise<BackupHead> {
  const hash = createHash('sha256');
  let head: BackupHead | null = null;
  let last: Buffer | null = null;
  let refusal: unknown = null;
  for await (const each of linesOf(path)) {
    // A damaged first line may be any text: that the rest cannot be unpacked then says more than what it begins with.
    if (refusal !== null) continue;
    try {
      head ??= readHead(path, each);
    } catch (error) {
      refusal = error;
      continue;
    }
    if (last !== null) hash.update(last).update('\n');
    last = each;
  }
  if (refusal !== null) throw refusal;
  if (head === null || last === null) throw new StoreError(`${path} is no backup of Parkscope.`);
  const end = BackupLine.safeParse(parsed(last));
  if (!end.success || end.data.kind !== 'end') {
    throw new StoreError(`${path} is cut off: its end is missing. Nothing was restored.`);
  }
  if (end.data.sha256 !== hash.digest('hex')) {
    throw new StoreError(`${path} was altered or damaged: its checksum does not fit. Nothing was restored.`);
  }
  return head;
}

function rowsIn(rows: readonly unknown[], release: number, columns: number): CopyCell[][] {
  return rows.map((cells) => {
    if (!Array.isArray(cells) || cells.length !== columns) {
      throw new StoreError('A row of the backup has not the columns it should have.');
    }
    const row = copyRow(cells);
    row.unshift(release);
    return row;
  });
}

/** What a verified backup holds, read in the order it is written in: it can be asked for in that order alone. */
export function backupSource(path: string): ReleaseSource {
  const lines = linesOf(path);
  let ahead: BackupLine | null = null;

  /** The next line where it is of this kind; it is taken. */
  async function take<Kind extends BackupLine['kind']>(
    kind: Kind,
    isTaken: (line: Extract<BackupLine, { kind: Kind }>) => boolean = () => true,
  ): Promise<Extract<BackupLine, { kind: Kind }> | null> {
    if (ahead === null) {
      const { value, done } = await lines.next();
      if (done === true) return null;
      ahead = BackupLine.parse(parsed(value));
    }
    const line = ahead;
    const isOfKind = (each: BackupLine): each is Extract<BackupLine, { kind: Kind }> => each.kind === kind;
    if (!isOfKind(line) || !isTaken(line)) return null;
    ahead = null;
    return line;
  }

  async function all<Kind extends BackupLine['kind']>(kind: Kind): Promise<Extract<BackupLine, { kind: Kind }>[]> {
    const found: Extract<BackupLine, { kind: Kind }>[] = [];
    for (let line = await take(kind); line !== null; line = await take(kind)) found.push(line);
    return found;
  }

  async function* rows(kind: 'observations' | 'wording', release: number): RowBatches {
    const next = () => take(kind, (line) => line.release === release);
    for (let line = await next(); line !== null; line = await next()) {
      yield rowsIn(line.rows, release, backupColumns[kind].length);
    }
  }

  return {
    async releases() {
      await lines.next();
      return (await all('release')).map(({ release }) => release);
    },
    observations: (release) => rows('observations', release),
    wording: (release) => rows('wording', release),
    tokens: async () => (await all('token')).map(({ token }) => token),
    issueChanges: async () => (await all('issue')).map(({ change }) => change),
    async audit() {
      const found = (await all('audit')).map(({ line }) => line);
      if ((await take('end')) === null) throw new StoreError(`${path} is not in the order of a backup.`);
      return found;
    },
    async close() {
      await lines.return(undefined);
    },
  };
}
