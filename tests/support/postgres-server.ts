import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { advice, findPostgres } from './ensure-postgres.mjs';

/** Told by nobody: what no log may ever hold. */
export const password = 'correct-horse-battery';

export interface PostgresServer {
  /** Makes an empty database of its own, and gives its address with the password. */
  database(): Promise<string>;
  /** Runs statements as the owner, outside the store. */
  ask(url: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Runs one of PostgreSQL's programs, such as pg_dump, on a database. */
  run(program: string, url: string, args: readonly string[], input?: string): string;
  /** Ends the server at once, as a crash would, and what it runs with it. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian's package makes. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** Speed before safety: nothing of a test's databases is to outlive it. */
const forTests = [
  'fsync=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'shared_buffers=64MB',
  'max_wal_size=2GB',
];

/** A real server of its own on 127.0.0.1, in a temporary folder, with a password. `settings` are as in postgresql.conf. */
export async function startPostgres(settings: readonly string[] = forTests): Promise<PostgresServer> {
  const bin = findPostgres();
  if (bin === null) throw new Error(advice);
  const as = owner();
  const folder = mkdtempSync(join(tmpdir(), 'parkscope-postgres-'));
  const secret = join(folder, 'password');
  writeFileSync(secret, `${password}\n`);
  if (as.uid !== undefined && as.gid !== undefined)
    for (const path of [folder, secret]) chownSync(path, as.uid, as.gid);
  const data = join(folder, 'data');
  const making = ['-D', data, '-U', 'parkscope', '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8'];
  execFileSync(join(bin, 'initdb'), [...making, '--locale=C', '--no-sync'], { ...as, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  const origin = `postgres://parkscope:${password}@127.0.0.1:${String(port)}`;
  const args = [...settings, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, `port=${String(port)}`];
  let end = async (): Promise<void> => undefined;
  let databases = 0;

  async function start(): Promise<void> {
    const program = join(bin ?? '', 'postgres');
    const child = spawn(program, ['-D', data, ...args.flatMap((each) => ['-c', each])], {
      ...as,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // SIGQUIT ends it at once, as a crash would; a run that is broken off must leave no server behind.
    const quit = () => child.kill('SIGQUIT');
    process.once('exit', quit);
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => {
        process.off('exit', quit);
        resolve();
      });
    });
    end = () => {
      quit();
      return ended;
    };
    await new Promise<void>((resolve, reject) => {
      let said = '';
      createInterface({ input: child.stderr }).on('line', (line) => {
        said += `${line}\n`;
        if (line.includes('database system is ready to accept connections')) resolve();
      });
      void ended.then(() => reject(new Error(`PostgreSQL did not start.\n${said}`)));
    });
  }

  async function ask(url: string, statement: string) {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      const { rows } = await client.query<Readonly<Record<string, unknown>>>(statement);
      return rows;
    } finally {
      await client.end();
    }
  }

  await start();
  return {
    database: async () => {
      databases += 1;
      const name = `test_${String(databases)}`;
      await ask(`${origin}/postgres`, `CREATE DATABASE ${name}`);
      return `${origin}/${name}`;
    },
    ask,
    run: (program, url, programArgs, input) =>
      execFileSync(join(bin, program), [`--dbname=${url}`, ...programArgs], {
        input,
        encoding: 'utf8',
        ...as,
        cwd: folder,
      }),
    stop: () => end(),
    start,
    remove: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
