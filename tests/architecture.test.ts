import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Rooms from the ground up: a room may import itself and what is listed for it. */
const mayImport: Record<string, readonly string[]> = {
  'src/contract': [],
  'src/domain': ['src/contract'],
  'src/i18n': ['src/domain', 'src/contract'],
  'src/ui': [],
  'src/api': ['src/contract'],
  'src/figures': ['src/i18n', 'src/domain', 'src/contract'],
  'src/state': ['src/figures', 'src/i18n', 'src/domain', 'src/contract'],
  'src/charts': ['src/figures', 'src/i18n', 'src/domain', 'src/contract'],
  'src/exports': ['src/charts', 'src/figures', 'src/i18n', 'src/domain', 'src/contract'],
  'src/panels': [
    'src/exports',
    'src/charts',
    'src/figures',
    'src/state',
    'src/api',
    'src/ui',
    'src/i18n',
    'src/domain',
    'src/contract',
  ],
  'src/pages': [
    'src/panels',
    'src/exports',
    'src/charts',
    'src/figures',
    'src/state',
    'src/api',
    'src/ui',
    'src/i18n',
    'src/domain',
    'src/contract',
  ],
  'src/app': ['src', 'mocks'],
  server: ['src/contract', 'src/domain', 'src/figures', 'src/charts', 'src/exports', 'src/i18n'],
  mocks: ['server', 'data', 'src/contract', 'src/domain'],
};

const root = resolve(import.meta.dirname, '..');
const rooms = Object.keys(mayImport);

function roomOf(path: string): string | undefined {
  return rooms.find((room) => path === room || path.startsWith(`${room}/`));
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map((match) => relative(root, resolve(root, dirname(path), match[1] ?? '')));
}

const files = ['src', 'server', 'mocks'].flatMap(sources);

test('every source file stands in a room', () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

test('rooms import only rooms below them', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file) ?? '';
    const allowed = [room, ...(mayImport[room] ?? [])];
    return importsOf(file)
      .filter((target) => !allowed.some((each) => target === each || target.startsWith(`${each}/`)))
      .map((target) => `${file} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('a page never imports another page', () => {
  const pageOf = (path: string) => /^src\/pages\/([^/]+)/.exec(path)?.[1];
  const wrong = files.filter((file) =>
    importsOf(file).some((target) => pageOf(file) && pageOf(target) && pageOf(file) !== pageOf(target)),
  );
  expect(wrong).toEqual([]);
});

test('one file imports echarts, and one listens', () => {
  const holding = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));
  expect(holding(/from 'echarts\/(core|charts|components|renderers)'/)).toEqual(['src/charts/echarts.ts']);
  expect(holding(/\bserve\(|\.listen\(/).filter((file) => file.startsWith('server/'))).toEqual(['server/main.ts']);
});
