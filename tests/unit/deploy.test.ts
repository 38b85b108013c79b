import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base } from '../../server/app.ts';
import { readConfig, settings } from '../../server/config.ts';
import { healthRoute } from '../../server/routes/health.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts, engines } = JSON.parse(read('package.json'));
const defaults = readConfig({});
const port = String(defaults.port);

/** The instructions of a Dockerfile, each on one line. */
const instructions = read('deploy/Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));

function argumentsOf(instruction: string, lines = instructions): string[] {
  return lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));
}

const ignored = read('.dockerignore')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('the Dockerfile', () => {
  const runs = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

  test('takes what there is, and what the build is given', () => {
    const copied = argumentsOf('COPY').filter((each) => !each.startsWith('--from'));
    const sources = copied.flatMap((each) => each.split(' ').slice(0, -1));
    expect(sources.length).toBeGreaterThan(8);
    for (const source of sources) {
      expect(existsSync(join(root, source)), source).toBe(true);
      expect(ignored).not.toContain(source.split('/')[0]);
    }
    const made = [...sources, 'node_modules', 'dist'];
    for (const each of argumentsOf('COPY', runs)) {
      const source = /^--from=build \/app\/(\S+) \1$/.exec(each)?.[1];
      expect(made, each).toContain(source);
    }
  });

  test('builds and starts as package.json says, on the Node that it asks for', () => {
    for (const command of argumentsOf('RUN')
      .join(' ')
      .matchAll(/npm run (\S+)/g)) {
      expect(Object.keys(scripts)).toContain(command[1]);
    }
    expect(JSON.parse(argumentsOf('CMD', runs)[0] ?? '').join(' ')).toBe(scripts.start);
    const major = /^>=(\d+)\./.exec(engines.node)?.[1] ?? '';
    expect(argumentsOf('FROM')).toEqual([`node:${major}-bookworm-slim AS build`, `node:${major}-bookworm-slim`]);
  });

  test('runs as nobody of power, keeps one folder, and is asked for its health', () => {
    expect(runs.findIndex((line) => line === 'USER node')).toBeGreaterThan(
      runs.findLastIndex((line) => line.startsWith('COPY') || line.startsWith('RUN')),
    );
    const environment = Object.fromEntries(
      (argumentsOf('ENV', runs)[0] ?? '').split(/\s+/).map((pair) => pair.split('=')),
    );
    for (const name of Object.keys(environment)) expect([...settings, 'NODE_ENV']).toContain(name);
    expect(environment.PORT).toBe(port);
    expect(argumentsOf('EXPOSE', runs)).toEqual([port]);
    expect(argumentsOf('VOLUME', runs)).toEqual([environment.DATA_DIR]);
    expect(argumentsOf('HEALTHCHECK', runs)[0]).toContain(base + healthRoute.path);
  });
});

test('compose sets what the server knows, publishes to this machine alone, and waits for the database', () => {
  const compose = read('deploy/compose.yaml');
  const app = compose.slice(compose.indexOf('\n  app:\n'), compose.indexOf('\n  database:\n'));
  const given = [...app.matchAll(/^ {6}([A-Z_]+): /gm)].map((match) => match[1]);
  expect(given).toContain('DATABASE_URL');
  for (const name of given) expect(settings).toContain(name);
  const published = [...compose.matchAll(/^ {6}- ([\d.:]+)$/gm)].map((match) => match[1]);
  expect(published).toEqual([`127.0.0.1:${port}:${port}`]);
  expect(existsSync(join(root, /dockerfile: (\S+)/.exec(app)?.[1] ?? ''))).toBe(true);
  expect(app).toContain('condition: service_healthy');
  // A password is given when it is started; none is kept here.
  expect(compose.match(/PASSWORD/g)?.length).toBe(
    compose.match(/\$\{POSTGRES_PASSWORD:\?|POSTGRES_PASSWORD[:=]/g)?.length,
  );
  expect(compose).not.toContain('\t');
});

test('the systemd unit starts as package.json says, and may write its own folder alone', () => {
  const unit = read('deploy/parkscope.service');
  const values = (name: string) =>
    [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map((match) => match[1] ?? '');
  expect(values('ExecStart')).toEqual([`/usr/bin/${String(scripts.start)}`]);
  const environment = values('Environment').map((pair) => pair.split('='));
  for (const [name] of environment) expect([...settings, 'NODE_ENV']).toContain(name);
  expect(environment).toContainEqual(['DATA_DIR', `/var/lib/${String(values('StateDirectory')[0])}`]);
  expect(values('ProtectSystem')).toEqual(['strict']);
  for (const name of ['NoNewPrivileges', 'PrivateTmp', 'ProtectHome', 'RestrictNamespaces']) {
    expect(values(name)).toEqual(['yes']);
  }
  expect(values('CapabilityBoundingSet')).toEqual(['']);
});

test('the example for nginx passes on to the default port, and keeps only what is named by its contents', () => {
  const nginx = read('deploy/nginx.conf').replaceAll(/#.*$/gm, '');
  expect(nginx).toContain(`server ${defaults.host}:${port};`);
  const locations = [...nginx.matchAll(/location (\S+) \{([^}]*)\}/g)];
  const kept = locations.filter(([, , body]) => body?.includes('proxy_cache ')).map(([, path]) => path);
  expect(kept).toEqual(['/assets/']);
  for (const header of ['X-Forwarded-For', 'X-Forwarded-Proto', 'Host']) {
    expect(nginx).toContain(`proxy_set_header ${header} `);
  }
  expect(nginx.match(/\{/g)?.length).toBe(nginx.match(/\}/g)?.length);
});

test('every setting is explained where operators look, and no other', () => {
  const page = read('docs/operations.md');
  const explained = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
  expect(explained.sort()).toEqual([...settings].sort());
  expect(read('README.md')).toContain('docs/operations.md');
});

test('every count is explained where operators look', () => {
  const page = read('docs/operations.md');
  const told = ['metrics.ts', 'process-metrics.ts'].flatMap((file) => [
    ...read(`server/metrics/${file}`).matchAll(/'((?:parkscope|nodejs|process)_[a-z_]+)'/g),
  ]);
  expect(told.length).toBeGreaterThan(12);
  for (const [, name = ''] of told) expect(page).toContain(`\`${name}`);
});
