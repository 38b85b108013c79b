import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { staticHandler } from '../../../server/static.ts';
import { listFiles } from '../../../server/static-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const page = '<!doctype html><title>Parkscope</title>';
const script = 'export const answer = 42;';

describe('the built client', () => {
  let handle = staticHandler(null);

  beforeAll(() => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'assets/app-1a2b.js'), script);
    writeFileSync(join(folder, 'assets/app-1a2b.js.br'), brotliCompressSync(script));
    writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
    handle = staticHandler(listFiles(folder));
  });

  const get = (path: string, init?: RequestInit) => handle(new Request(`http://parks.test${path}`, init));

  test('keeps assets for good, and serves them compressed to readers that take it', async () => {
    const plain = await get('/assets/app-1a2b.js');
    expect(plain.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(plain.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(await plain.text()).toBe(script);
    const packed = await get('/assets/app-1a2b.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(packed.headers.get('Content-Encoding')).toBe('br');
    expect(new Uint8Array(await packed.arrayBuffer())).toEqual(new Uint8Array(brotliCompressSync(script)));
  });

  test.each(['/', '/compare', '/parks/jinhua-nev-town', '/rankings?period=2021-01/2021-07'])(
    'answers the page at %s, to be asked for again each time',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('Cache-Control')).toBe('no-cache');
      expect(await response.text()).toBe(page);
      const again = await get(path, { headers: { 'If-None-Match': response.headers.get('ETag') ?? '' } });
      expect(again.status).toBe(304);
    },
  );

  test('keeps the icon for a day, which browsers look for at every change of the address', async () => {
    expect((await get('/favicon.svg')).headers.get('Cache-Control')).toBe('public, max-age=86400');
  });

  test.each([
    '/assets/gone.js',
    '/missing.png',
    '/assets/app-1a2b.js.br',
    '/../../etc/passwd.txt',
    '/%2e%2e%2fsecret.txt',
  ])('has no file at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('misses a file that has gone from disk since it was listed', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'gone.js'), script);
    const listed = staticHandler(listFiles(folder));
    rmSync(join(folder, 'gone.js'));
    const response = await listed(new Request('http://parks.test/gone.js'));
    expect(response.status).toBe(404);
    expect(response.headers.get('ETag')).toBeNull();
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  });

  test('sends the security headers with every answer', async () => {
    for (const response of [await get('/'), await get('/missing.png'), await get('/', { method: 'POST' })]) {
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(response.headers.get('Referrer-Policy')).toBe('same-origin');
      expect(response.headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
    }
  });

  test('that is not built yet says how to build it', async () => {
    const response = await staticHandler(null)(new Request('http://parks.test/'));
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});
