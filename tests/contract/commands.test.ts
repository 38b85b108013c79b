import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { filesBy, ownSteps } from '../../server/commands/desk-files.ts';
import { storeCommandOf } from '../../server/commands/store-commands.ts';
import { readConfig } from '../../server/config.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { startServer, type ServerProcess } from '../support/server-process.ts';
import { smallDataset, smallDatasetWith } from '../support/small-dataset.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function parkscope(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Outcome> {
  const all = ['--import', 'tsx', 'server/main.ts', ...args];
  const options = { cwd: resolve(import.meta.dirname, '../..'), env: { ...process.env, ...environment } };
  return new Promise((done) => {
    const child = execFile(process.execPath, all, options, (_, stdout, stderr) => {
      done({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

const first = await loadDataset(smallDataset, '2026-01-01T00:00:00.000Z');
const second = await loadDataset(smallDatasetWith('observations.csv', ['80.40', '80.50']), '2026-02-01T00:00:00.000Z');
const [older, newer] = [first.catalog.dataset.release.id, second.catalog.dataset.release.id];

async function twoReleases() {
  const root = temporaryFolder();
  const environment = { DATASETS_DIR: join(root, 'data'), DATA_DIR: root };
  writeDataset(environment.DATASETS_DIR, 'small', smallDataset);
  const store = await duckdbStore(join(root, 'parkscope.duckdb'));
  await store.publish([first]);
  await store.publish([second], { author: 'data office', note: '更正' });
  await store.close();
  return environment;
}

const servers: ServerProcess[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.kill('SIGKILL');
    await server.exited;
  }
});

/** The address of a server that runs on the database while the commands do. */
async function serving(environment: Readonly<Record<string, string>>): Promise<string> {
  const server = startServer({ ...environment, LOG_LEVEL: 'debug' });
  servers.push(server);
  return server.address();
}

/** A command on the database, done in this process. Gives what it prints; rejects with what it throws. */
async function done([name = '', ...args]: readonly string[], environment: Readonly<Record<string, string>>) {
  const store = await duckdbStore(join(environment['DATA_DIR'] ?? '', 'parkscope.duckdb'));
  let said = '';
  const asked = { cwd: '/', user: 'somebody', isServing: false, files: filesBy(ownSteps('/', args)) };
  const desk = { ...asked, store, config: readConfig(environment), progress: () => undefined };
  try {
    await storeCommandOf(name).work(args, { ...desk, say: (text) => void (said += text) });
  } finally {
    await store.close();
  }
  return said;
}

describe('the commands on a database', () => {
  test('list, compare and restore releases, and tell the audit log', async () => {
    const environment = await twoReleases();
    const listed = await done(['releases', '--dataset', 'small'], environment);
    expect(listed.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        new RegExp(`^\\* ${newer}  2026-02-01.*14 observations, 5 parks, 3 metrics  data office: 更正$`),
      ),
      expect.stringMatching(new RegExp(`^  ${older}  2026-01-01.*\\(dataset folder\\)$`)),
    ]);
    const diff = await done(['releases', 'diff', newer, older, '--metric', 'output'], environment);
    expect(diff).toContain('observations 0 added, 1 changed, 0 removed');
    expect(diff).toContain('changed  output  alpha  2023: 80.40 → 80.50');
    expect(diff).toContain('rank  beta: 2 → 3');
    expect(await done(['releases', 'restore', older, '--note', '撤回'], environment)).toBe(
      `${older} is current again.\n`,
    );
    const verified = await done(['audit', 'verify'], environment);
    expect(verified).toMatch(/^The audit log is whole: 3 lines\..*\n3:[0-9a-f]{64}\n$/);
    expect(await done(['audit', 'verify', '--expect', verified.split('\n')[1] ?? ''], environment)).toBe(verified);
    await expect(done(['audit', 'verify', '--expect', `2:${'0'.repeat(64)}`], environment)).rejects.toThrow(
      'was written anew',
    );
    expect(await done(['audit', 'list', '--last', '1'], environment)).toMatch(
      new RegExp(`^3  .*  done  restore small ${older}  command line: 撤回\\n$`),
    );
  });

  test('are done by the server that holds the file, which serves what they restore', async () => {
    const environment = await twoReleases();
    const address = await serving(environment);
    const restored = await parkscope(['releases', 'restore', older], environment);
    expect(restored).toEqual({ code: 0, stdout: `${older} is current again.\n`, stderr: '' });
    const health = await (await fetch(`${address}/api/v1/health`)).json();
    expect(health).toMatchObject({ releases: { small: older } });
    // Whoever may not open the socket gives no commands.
    expect(statSync(join(environment.DATA_DIR, 'parkscope.sock')).mode & 0o077).toBe(0);
    expect(await parkscope(['releases', 'restore', 'small-0000000'], environment)).toMatchObject({ code: 1 });
    expect(await parkscope(['releases', 'undo'], environment)).toMatchObject({ code: 2 });
  });

  test('make a token that a running server takes at once, until it is revoked', async () => {
    const environment = await twoReleases();
    const address = await serving(environment);
    const made = await parkscope(['token', 'create', '--role', 'publisher', '--name', 'data office'], environment);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const [text = '', about = ''] = made.stdout.split('\n');
    const id = /^The token ([0-9a-f]{8}) /.exec(about)?.[1] ?? '';
    const restore = () =>
      fetch(`${address}/api/v1/datasets/small/releases/${older}/restore`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${text}` },
        body: '{}',
      });
    expect((await restore()).status).toBe(200);
    const listed = await parkscope(['token', 'list'], environment);
    expect(listed.stdout).toMatch(new RegExp(`^${id}  publisher  .*  data office\\n$`));
    expect(listed.stdout).not.toContain(text);
    expect(await parkscope(['token', 'revoke', id], environment)).toMatchObject({ code: 0 });
    expect((await restore()).status).toBe(401);
    const audit = await parkscope(['audit', 'list'], environment);
    expect(audit.stdout).toContain('refused  restore small');
    expect(audit.stdout).not.toContain(text);
    const [server] = servers;
    expect(server?.logged()).not.toContain(text);
  });

  test('say what is wrong with what they are given', async () => {
    const environment = await twoReleases();
    const wrong = [
      { args: ['token', 'create', '--role', 'king', '--name', 'data office'], reason: '--role is needed' },
      { args: ['token', 'create', '--role', 'editor'], reason: '--name is needed' },
      { args: ['token', 'revoke', 'ffffffff'], reason: 'No token that can be used' },
      { args: ['audit'], reason: 'audit verify or audit list' },
      { args: ['releases', '--dataset', 'large'], reason: 'No dataset has the id "large"; there are small.' },
      { args: ['releases', 'restore', 'small-0000000'], reason: 'No release has the id "small-0000000"' },
    ];
    for (const { args, reason } of wrong) await expect(done(args, environment)).rejects.toThrow(reason);
  });
});
