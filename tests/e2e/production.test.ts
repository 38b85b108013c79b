import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/builds.ts';

const client = join(root, 'dist/client');
const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(client, name)).isFile(),
);
const texts = files.filter((name) => /\.(js|css|html|json)$/.test(name));

test('the production build carries no trace of the mock', () => {
  const traces = /\bmsw\b|mockServiceWorker|parkscope\.mock|The mock was asked to fail|setupWorker/;
  expect(files.filter((name) => name.includes('mockServiceWorker'))).toEqual([]);
  expect(texts.filter((name) => traces.test(readFileSync(join(client, name), 'utf8')))).toEqual([]);
});

test('the production build asks nothing of other sites', () => {
  const styles = texts.filter((name) => /\.(css|html)$/.test(name));
  expect(
    styles.filter((name) => /(?:url\(|src=|href=)["']?https?:/.test(readFileSync(join(client, name), 'utf8'))),
  ).toEqual([]);
});

test('every text of the production build lies compressed beside itself', () => {
  const large = texts.filter((name) => !name.startsWith('.vite/') && statSync(join(client, name)).size >= 1_024);
  expect(large.filter((name) => !files.includes(`${name}.br`) || !files.includes(`${name}.gz`))).toEqual([]);
});
