import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { PicturesBusyError } from '../../../server/images/picture-job.ts';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { counter, exposition, gauge, histogram } from '../../../server/metrics/instruments.ts';
import { metricsHandler } from '../../../server/metrics/metrics-handler.ts';
import { openMetrics } from '../../../server/metrics/metrics.ts';
import { routeLabels } from '../../../server/metrics/route-of.ts';
import { memoryStore } from '../../../server/stores/memory.ts';
import { smallDataset } from '../../support/small-dataset.ts';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** Gives the address of a server on a free port. */
async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return typeof address === 'object' ? `http://127.0.0.1:${String(address?.port)}` : '';
}

describe('the text format', () => {
  test('tells counters, gauges and histograms as Prometheus reads them', () => {
    const asked = counter('asked_total', 'Asked.');
    asked.add({ route: '/a "b"\\\n' });
    asked.add({ route: '/a "b"\\\n' }, 2);
    const took = histogram('took_seconds', 'Took.', [0.1, 1]);
    for (const seconds of [0.05, 0.1, 0.5, 3]) took.observe({ route: '/a' }, seconds);
    const size = gauge('size_bytes', 'Size.', () => [[{}, 12]]);
    expect(exposition([asked, took, size])).toBe(
      [
        '# HELP asked_total Asked.',
        '# TYPE asked_total counter',
        'asked_total{route="/a \\"b\\"\\\\\\n"} 3',
        '# HELP took_seconds Took.',
        '# TYPE took_seconds histogram',
        'took_seconds_bucket{route="/a",le="0.1"} 2',
        'took_seconds_bucket{route="/a",le="1"} 3',
        'took_seconds_bucket{route="/a",le="+Inf"} 4',
        'took_seconds_sum{route="/a"} 3.65',
        'took_seconds_count{route="/a"} 4',
        '# HELP size_bytes Size.',
        '# TYPE size_bytes gauge',
        'size_bytes 12',
        '',
      ].join('\n'),
    );
  });
});

test('addresses are told by their route, and there are no more of these than routes', () => {
  const routeOf = routeLabels(createApp(memoryStore()).routes.map(({ path }) => path));
  const asked = [
    '/api/v1/datasets/korea/slices/metric/sales?release=korea-1234567&parks=a',
    '/api/v1/datasets/anything%20at-all/catalog',
    '/api/v1/health',
    '/api/v1/nothing/of/the/kind',
    '/embed?dataset=korea',
    '/assets/main-abc.js',
    '/favicon.ico',
    '/compare?parks=a.b',
    '/',
  ];
  expect(asked.map(routeOf)).toEqual([
    '/api/v1/datasets/:dataset/slices/metric/:metric',
    '/api/v1/datasets/:dataset/catalog',
    '/api/v1/health',
    'other',
    '/embed',
    'asset',
    'file',
    'page',
    'page',
  ]);
});

describe('what the server counts', () => {
  test('are requests, answers, publications and pictures', async () => {
    const metrics = openMetrics();
    const memory = memoryStore();
    const unused = () => Promise.reject(new Error('not asked for'));
    const store = metrics.store({ ...memory, source: unused, receive: unused });
    await store.publish([await loadDataset(smallDataset, '2026-01-01T00:00:00.000Z')]);
    const by = { author: null, note: null, replacing: { small: 'another' } };
    await expect(store.publish([await loadDataset(smallDataset)], by)).rejects.toThrow('published meanwhile');

    const api = createApp(store, { onAnswer: (from) => metrics.answer(from) });
    const ask = (headers = {}) => api.request('/api/v1/datasets/small/catalog', { headers });
    const etag = (await ask()).headers.get('ETag') ?? '';
    await ask();
    await ask({ 'If-None-Match': etag });

    const text = await metrics.text(store);
    expect(text).toContain('parkscope_publications_total{action="publish",outcome="done"} 1\n');
    expect(text).toContain('parkscope_publications_total{action="publish",outcome="failed"} 1\n');
    for (const from of ['made', 'cache', 'reader']) {
      expect(text).toContain(`parkscope_answers_total{from="${from}"} 1\n`);
    }
    expect(text).toContain('parkscope_dataset_observations{dataset="small"} 14\n');
    expect(text).toContain('parkscope_dataset_published_timestamp_seconds{dataset="small"} 1767225600\n');
    expect(text).toContain('parkscope_database_up 1\n');
    expect(text).toContain('parkscope_pictures_queued 0\n');
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds\{quantile="0.99"\} [\d.e-]+$/m);
  });

  test('are pictures by what became of them, and how many are under way', async () => {
    const metrics = openMetrics();
    const store = memoryStore();
    await store.publish([await loadDataset(smallDataset)]);
    let queued = '';
    const pictures = metrics.pictures({
      draw: async () => {
        queued = /parkscope_pictures_queued (\d+)/.exec(await metrics.text(store))?.[1] ?? '';
        throw new PicturesBusyError('Too many pictures are being drawn.');
      },
      close: () => Promise.resolve(),
    });
    const answer = await createApp(store, { pictures }).request('/api/v1/figures.svg?path=compare&dataset=small');
    expect(answer.status).toBe(503);
    expect(queued).toBe('1');
    const text = await metrics.text(store);
    expect(text).toContain('parkscope_pictures_total{outcome="busy"} 1\n');
    expect(text).toContain('parkscope_picture_duration_seconds_count 1\n');
    expect(text).toContain('parkscope_pictures_queued 0\n');
  });

  test('are requests by route and status, with their bytes, told at a port of its own', async () => {
    const metrics = openMetrics();
    const product = createServer((_, response) => {
      response.writeHead(404);
      response.end('x'.repeat(5_000));
    });
    product.prependListener('request', (request, response) => metrics.request(request, response, 'page'));
    const told = await listening(createServer(metricsHandler(() => metrics.text(memoryStore()))));
    const readers = await listening(product);
    await (await fetch(readers)).text();
    await (await fetch(readers, { method: 'PATCH' })).text();
    // The last byte has come before the server knows that it went: what is counted is read once it is.
    await expect
      .poll(async () => (await fetch(`${told}/metrics`)).text(), { timeout: 30_000 })
      .toContain('parkscope_http_requests_total{route="page",method="other",status="404"} 1\n');
    const answer = await fetch(`${told}/metrics`);
    expect(answer.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await answer.text();
    expect(text).toContain('parkscope_http_requests_total{route="page",method="GET",status="404"} 1\n');
    expect(text).toContain('parkscope_http_request_duration_seconds_count{route="page"} 2\n');
    expect(Number(/parkscope_http_response_bytes_total\{route="page"\} (\d+)/.exec(text)?.[1])).toBeGreaterThan(10_000);
    expect((await fetch(told)).status).toBe(404);
    expect((await fetch(`${told}/metrics`, { method: 'POST' })).status).toBe(405);
  });
});

test('nothing is told unless a port is given, and then to this machine alone', () => {
  expect(readConfig({}).metrics).toBeNull();
  expect(readConfig({ METRICS_PORT: '9090' }).metrics).toEqual({ port: 9090, host: '127.0.0.1' });
  expect(() => readConfig({ METRICS_PORT: '99999' })).toThrow('METRICS_PORT=99999 cannot be used');
});
