import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type CsvRow, csvLine } from '../../mocks/demo/csv.ts';
import { generateDemo } from '../../mocks/demo/generate.ts';
import { demoMetrics } from '../../mocks/demo/metrics.ts';
import { generateObservationRows } from '../../mocks/demo/observations.ts';
import { demoPark, lastYear, parkRow } from '../../mocks/demo/parks.ts';
import { builds, root } from '../support/builds.ts';
import { national } from './national.ts';
import { processCpuMs } from './process-cpu.ts';
import type { Row } from './row.ts';

/** On two cores; on a machine that others use too, the processor's own time tells more than the clock. */
const budget = { seconds: 30, peakMb: 1536 } as const;
const group = 'import';

/** A long table as an office has it: names, not ids, and a column for each thing its figures need said. */
const columns = ['园区', '指标', '期别', '数值', '单位', '限定', '原文数值', '状态', '来源'] as const;

function tableRow({ park, metric }: { readonly park: string; readonly metric: string }, row: CsvRow): CsvRow {
  return {
    园区: park,
    指标: metric,
    期别: `${row['period'] ?? ''}年`,
    数值: row['value'] ?? '',
    单位: row['unit'] ?? '',
    限定: row['qualifier'] ?? '',
    原文数值: row['printed'] ?? '',
    状态: row['status'] ?? '',
    来源: row['source'] ?? '',
  };
}

/** Writes one figure per park, metric and year, 2,016,000 in all, and gives how many there were. */
async function writeTable(path: string): Promise<number> {
  const labels = new Map(demoMetrics.map(({ id, label }) => [id, label.zh]));
  const file = createWriteStream(path);
  file.write(`${columns.join(',')}\n`);
  let rows = 0;
  let park = { id: '', name: '' };
  let index = 0;
  for (const row of generateObservationRows(national)) {
    const metric = labels.get(row['metric'] ?? '');
    const isWanted = metric !== undefined && row['primary'] !== '0' && Number(row['period']) <= lastYear;
    if (!isWanted) continue;
    if (row['park'] !== park.id) {
      const next = demoPark(index, national);
      park = { id: next.id, name: parkRow(next, [])['name_zh'] ?? '' };
      index += 1;
    }
    rows += 1;
    const line = csvLine(columns, tableRow({ park: park.name, metric }, row));
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return rows;
}

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  /** The most memory the process ever held; null where the system does not tell. */
  readonly peakMb: number | null;
  readonly said: string;
}

/** The most a process has held so far, in MB (VmHWM). */
function peakMbOf(pid: number): number | null {
  const file = `/proc/${String(pid)}/status`;
  if (!existsSync(file)) return null;
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Runs the command of the built product, and watches it to its end. */
async function run(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, builds.server.product), ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let cpuMs: number | null = null;
  let peakMb: number | null = null;
  const watch = setInterval(() => {
    cpuMs = processCpuMs(child.pid ?? 0) ?? cpuMs;
    peakMb = peakMbOf(child.pid ?? 0) ?? peakMb;
  }, 50);
  try {
    await once(child, 'close');
  } finally {
    clearInterval(watch);
  }
  if (child.exitCode !== 0) throw new Error(`The import failed.\n${said}`);
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, cpuSeconds: cpuMs === null ? null : cpuMs / 1000, peakMb, said };
}

/** A table of 2,016,000 figures, read, checked, audited and published into a DuckDB file by the command an office runs. */
export async function importRows(): Promise<Row[]> {
  const path = mkdtempSync(join(tmpdir(), 'parkscope-import-'));
  try {
    const [folder, table] = [join(path, 'datasets'), join(path, 'table.csv')];
    mkdirSync(join(folder, 'demo'), { recursive: true });
    for (const [name, text] of Object.entries(generateDemo({ ...national, years: 2 })))
      writeFileSync(join(folder, 'demo', name), text);
    const rows = await writeTable(table);
    const environment = { DATA_DIR: join(path, 'data'), DATASETS_DIR: folder };
    const head = join(path, 'head.csv');
    writeFileSync(
      head,
      readFileSync(table, 'utf8')
        .slice(0, 10_000)
        .replace(/\n[^\n]*$/, '\n'),
    );
    // The first start publishes the folder that ships; what is measured is the import alone.
    await run(['import', head, '--dataset', 'demo', '--dry-run'], environment);
    const { seconds, cpuSeconds, peakMb, said } = await run(['import', table, '--dataset', 'demo'], environment);
    if (!said.includes(`${rows.toLocaleString('en')} figures`)) throw new Error(`Figures were left out.\n${said}`);
    const row = `${rows.toLocaleString('en')} figures into DuckDB`;
    const shared = { group, p95: null, better: 'lower' } as const;
    const limit = (p50: number) => ({ p50, p95: null });
    return [
      { ...shared, row, unit: 's', p50: seconds, budget: limit(budget.seconds) },
      ...(cpuSeconds === null
        ? []
        : [{ ...shared, row: `${row}, of the processor`, unit: 's', p50: cpuSeconds, budget: null } as const]),
      ...(peakMb === null
        ? []
        : [{ ...shared, row: `${row}, most memory`, unit: 'MB', p50: peakMb, budget: limit(budget.peakMb) } as const]),
    ];
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}
