import { timeRow, type Row } from './row.ts';

/** As many at once as a busy hour has; the server draws as many as it has threads. */
const readers = 8;
const pictures = 160;
const warmUp = 16;

const perSecond = 20;

/** Pictures that differ, so that none comes from the cache: ends of the span and the parks of a trend, kinds and metrics of the demo parks. */
function addresses(): string[] {
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

/** How many different PNG of 1920 × 1080 a second the server draws, over HTTP, and how long each reader waits. */
export async function serverImageRows(serverUrl: string): Promise<readonly Row[]> {
  const asked = addresses();
  const ask = async (query: string): Promise<number> => {
    const begun = performance.now();
    const response = await fetch(`${serverUrl}/api/v1/figures.png?${query}`);
    if (!response.ok) throw new Error(`${query} answered ${String(response.status)}: ${await response.text()}`);
    await response.arrayBuffer();
    return performance.now() - begun;
  };
  const run = async (queries: readonly string[]): Promise<number[]> => {
    const waiting = [...queries];
    const samplesMs: number[] = [];
    const reader = async () => {
      for (let query = waiting.shift(); query !== undefined; query = waiting.shift()) samplesMs.push(await ask(query));
    };
    await Promise.all(Array.from({ length: readers }, reader));
    return samplesMs;
  };
  await run(asked.slice(0, warmUp));
  const begun = performance.now();
  const samplesMs = await run(asked.slice(warmUp, warmUp + pictures));
  const rate = (samplesMs.length * 1000) / (performance.now() - begun);
  const group = 'PNG from the server';
  return [
    timeRow({ group, row: `1920 × 1080, ${String(readers)} readers`, samplesMs }),
    {
      group,
      row: '1920 × 1080, none cached',
      unit: 'req/s',
      p50: rate,
      p95: null,
      budget: { p50: perSecond, p95: null },
      better: 'higher',
    },
  ];
}
