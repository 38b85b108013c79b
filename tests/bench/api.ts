import { Agent, get } from 'node:http';
import { timeRow, type Row } from './row.ts';

const connections = 64;
const warmUpMs = 500;
const measuredMs = 2_500;
const requestsPerSecond = 1_000;

interface Answer {
  readonly ms: number;
  readonly bytes: number;
}

function ask(agent: Agent, url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    get(url, { agent, headers: { 'Accept-Encoding': 'br, gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ ms: performance.now() - begun, bytes });
        else reject(new Error(`${url} answered ${String(response.statusCode)}`));
      });
      response.on('error', reject);
    }).on('error', reject);
  });
}

interface Load {
  readonly latenciesMs: readonly number[];
  readonly perSecond: number;
  readonly bytes: number;
}

/** Keeps 64 connections busy, each asking again as soon as it is answered. The first half second is not counted. */
async function load(url: string): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { bytes } = await ask(agent, url);
  const latenciesMs: number[] = [];
  const countFrom = performance.now() + warmUpMs;
  const until = countFrom + measuredMs;
  const reader = async () => {
    while (performance.now() < until) {
      const { ms } = await ask(agent, url);
      if (performance.now() >= countFrom) latenciesMs.push(ms);
    }
  };
  await Promise.all(Array.from({ length: connections }, reader));
  agent.destroy();
  return { latenciesMs, perSecond: (latenciesMs.length * 1000) / measuredMs, bytes };
}

export interface ApiAddresses {
  readonly label: string;
  /** Name → path under the server. */
  readonly paths: Readonly<Record<string, string>>;
}

/** Latency and throughput of each address. The server is a process of its own; this one only asks. */
export async function apiRows(serverUrl: string, { label, paths }: ApiAddresses): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const { latenciesMs, perSecond, bytes } = await load(serverUrl + path);
    const row = `${name}, ${label} (${(bytes / 1000).toFixed(1)} KB)`;
    const budget = { p50: requestsPerSecond, p95: null };
    rows.push(timeRow({ group: 'API latency, 64 conn.', row, samplesMs: latenciesMs }), {
      group: 'API throughput',
      row,
      unit: 'req/s',
      p50: perSecond,
      p95: null,
      budget,
      better: 'higher',
    });
  }
  return rows;
}

export function slicePaths({
  dataset,
  metric,
  period,
  versus,
  park,
}: Readonly<Record<'dataset' | 'metric' | 'period' | 'versus' | 'park', string>>) {
  const base = `/api/v1/datasets/${dataset}`;
  return {
    'metric slice': `${base}/slices/metric/${metric}`,
    'metric slice of one park': `${base}/slices/metric/${metric}?parks=${park}`,
    'period slice': `${base}/slices/period/${period}?metrics=${metric}`,
    'park slice': `${base}/slices/park/${park}`,
    ranking: `${base}/ranking?metric=${metric}&period=${period}&versus=${versus}`,
    catalog: `${base}/catalog`,
  };
}
