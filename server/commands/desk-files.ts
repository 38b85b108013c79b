import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigError } from '../config.ts';

/** A part of a file, and whether nothing follows it. */
export interface FilePart {
  readonly bytes: Uint8Array;
  readonly isEnd: boolean;
}

/** What is done with files in steps, so that a command may run in another process than the one who asked for it. */
export interface FileSteps {
  read(path: string, at: number): Promise<FilePart>;
  /** Writes beside the file; `at` 0 begins anew. `mode` is as in open(2). */
  write(path: string, part: { readonly at: number; readonly bytes: Uint8Array; readonly mode: number }): Promise<void>;
  /** What was written takes the file's place. */
  keep(path: string): Promise<void>;
  /** What was written is forgotten. */
  drop(path: string): Promise<void>;
}

/** The files that a command line names, of the one who asks. */
export interface DeskFiles {
  /** Throws ConfigError where it cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /** Writes a file whole, or leaves what was there. Throws ConfigError where it cannot be written. */
  write(path: string, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, mode?: number): Promise<void>;
}

const partBytes = 1024 * 1024;

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : '';
}

/** Steps on this machine's files: on those alone that the arguments name, whoever asks for them. */
export function ownSteps(cwd: string, args: readonly string[]): FileSteps {
  const named = new Set(args.flatMap((each) => [each, each.slice(each.indexOf('=') + 1)]));
  const placeOf = (path: string): string => {
    if (!named.has(path)) throw new ConfigError(`${path} is not named by the command.`);
    return resolve(cwd, path);
  };
  const partOf = (path: string) => `${placeOf(path)}.${String(process.pid)}.part`;
  return {
    async read(path, at) {
      const file = await open(placeOf(path)).catch((cause: unknown) => {
        throw new ConfigError(`${path} cannot be read.`, { cause });
      });
      try {
        const buffer = Buffer.alloc(partBytes);
        const { bytesRead } = await file.read(buffer, 0, partBytes, at);
        return { bytes: buffer.subarray(0, bytesRead), isEnd: bytesRead === 0 };
      } catch (cause) {
        throw new ConfigError(`${path} cannot be read.`, { cause });
      } finally {
        await file.close();
      }
    },
    async write(path, { at, bytes, mode }) {
      try {
        const file = await open(partOf(path), at === 0 ? 'w' : 'r+', mode);
        try {
          await file.write(bytes, 0, bytes.length, at);
        } finally {
          await file.close();
        }
      } catch (cause) {
        throw new ConfigError(`${path} cannot be written: ${reasonOf(cause)}`, { cause });
      }
    },
    async keep(path) {
      try {
        const file = await open(partOf(path), 'r+');
        try {
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(partOf(path), placeOf(path));
      } catch (cause) {
        throw new ConfigError(`${path} cannot be written: ${reasonOf(cause)}`, { cause });
      }
    },
    drop: (path) => rm(partOf(path), { force: true }),
  };
}

async function* inParts(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const each of bytes) {
    held.push(each);
    size += each.length;
    if (size < partBytes) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  yield Buffer.concat(held);
}

/** Whole files, by steps. */
export function filesBy(steps: FileSteps): DeskFiles {
  return {
    async read(path) {
      const parts: Uint8Array[] = [];
      let at = 0;
      for (;;) {
        const { bytes, isEnd } = await steps.read(path, at);
        if (isEnd) return Buffer.concat(parts);
        parts.push(bytes);
        at += bytes.length;
      }
    },
    async write(path, bytes, mode = 0o666) {
      try {
        let at = 0;
        for await (const part of inParts(bytes)) {
          await steps.write(path, { at, bytes: part, mode });
          at += part.length;
        }
        await steps.keep(path);
      } catch (error) {
        // What went wrong first is what is told.
        await steps.drop(path).catch(() => undefined);
        throw error;
      }
    },
  };
}
