import { processCpuMs } from './process-cpu.ts';
import { timeRow, type Row } from './row.ts';

/** As many at once as a busy hour has; the server draws as many as it has threads. */
const readers = 8;
const pictures = 160;
const warmUp = 32;

/** Two cores, twenty pictures a second: on a machine that others use too, the processor's own time tells more than the clock. */
const budget = { perSecond: 20, cpuMs: 100 } as const;
const group = 'PNG from the server';

interface Asked {
  readonly label: string;
  readonly size: string;
}

/** The size that is drawn where none is asked for, and the card that chats show of a link. */
const sizes: readonly Asked[] = [
  { label: '1920 × 1080', size: 'hd' },
  { label: '1200 × 630', size: 'card' },
];

/** Pictures that differ, so that none comes from the cache: ends of the span and the parks of a trend, kinds and metrics of the demo parks. */
function queries(): string[] {
  const spans = [2018, 2019, 2020, 2021].flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => `${String(year)}-Q${String(quarter)}`),
  );
  const trends = spans.map((from) => `dataset=korea&from=${from}`);
  const bars = spans.map((period) => `dataset=korea&figure=bars&period=${period}`);
  const heats = spans.map((from) => `dataset=korea&figure=heat&from=${from}`);
  const rankings = Array.from({ length: 16 }, (_, index) => `path=rankings&dataset=demo&top=${String(10 + index)}`);
  return [...trends, ...bars, ...heats, ...rankings].flatMap((query) => [
    query,
    `${query}&lang=en`,
    `${query}&theme=dark`,
  ]);
}

interface Load {
  readonly samplesMs: readonly number[];
  readonly perSecond: number;
}

/** Keeps the readers busy, each asking again as soon as it has its picture, until all are there. */
async function load(urls: readonly string[]): Promise<Load> {
  const waiting = [...urls];
  const samplesMs: number[] = [];
  const reader = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const begun = performance.now();
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url} answered ${String(response.status)}: ${await response.text()}`);
      await response.arrayBuffer();
      samplesMs.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: readers }, reader));
  return { samplesMs, perSecond: (samplesMs.length * 1000) / (performance.now() - begun) };
}

function rateRow(row: string, perSecond: number, least: number | null): Row {
  const promised = least === null ? null : { p50: least, p95: null };
  return { group, row, unit: 'req/s', p50: perSecond, p95: null, budget: promised, better: 'higher' };
}

async function rowsOf({ url, pid }: Drawing, { label, size }: Asked): Promise<Row[]> {
  const urls = queries().map((query) => `${url}/api/v1/figures.png?${query}&size=${size}`);
  const measured = urls.slice(warmUp, warmUp + pictures);
  await load(urls.slice(0, warmUp));
  const before = processCpuMs(pid);
  const { samplesMs, perSecond } = await load(measured);
  const after = processCpuMs(pid);
  const cached = await load(measured);
  const cpuRow: readonly Row[] =
    before === null || after === null
      ? []
      : [
          {
            group,
            row: `${label}, processor time of one`,
            unit: 'ms',
            p50: (after - before) / measured.length,
            p95: null,
            budget: { p50: budget.cpuMs, p95: null },
            better: 'lower',
          },
        ];
  return [
    timeRow({ group, row: `${label}, ${String(readers)} readers`, samplesMs }),
    ...cpuRow,
    rateRow(`${label}, none cached`, perSecond, budget.perSecond),
    rateRow(`${label}, all cached`, cached.perSecond, null),
  ];
}

export interface Drawing {
  readonly url: string;
  readonly pid: number;
}

/** How many different PNG a second the server draws, over HTTP, what each costs, and how long each reader waits. */
export async function serverImageRows(server: Drawing): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) rows.push(...(await rowsOf(server, size)));
  return rows;
}
