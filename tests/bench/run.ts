import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { demoMetrics } from '../../mocks/demo/metrics.ts';
import { shippedDemo } from '../../mocks/demo/generate.ts';
import { demoPark, lastYear, type DemoOptions } from '../../mocks/demo/parks.ts';
import { ensureBuilds, root } from '../support/builds.ts';
import { launchChromium } from '../support/chromium.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { startServer } from '../support/started-server.ts';
import { apiRows, slicePaths } from './api.ts';
import { boardRows } from './board.ts';
import { changeRows, repaintBudgetMs, type ChangeFacts } from './changes.ts';
import { coldRows } from './cold.ts';
import { compositeRows } from './composite.ts';
import { exportRows } from './exports.ts';
import { importRows } from './import.ts';
import { type DatasetsFolder, national, writeNational } from './national.ts';
import { isMet, tableText, type Row } from './row.ts';
import { bandsBudgetMs, scoreBandsRows } from './score-bands.ts';
import { sliderBudgetMs, sliderRows } from './score-slider.ts';
import { serverImageRows } from './server-images.ts';
import { sizeRows } from './size.ts';
import { transferredRows } from './transferred.ts';

/** What can be measured by itself: `npm run bench -- exports`. */
const parts = ['size', 'composite', 'start', 'api', 'cold', 'changes', 'board', 'score', 'exports', 'import'] as const;
type Part = (typeof parts)[number];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} to be measured, but ${parts.join(', ')}.`);
  process.exit(2);
}

/** Whether a part is to be measured: all are where none is named. */
function isAsked(...some: readonly Part[]): boolean {
  return asked.length === 0 || some.some((part) => asked.includes(part));
}

const rows: Row[] = [];

function add(more: readonly Row[]): void {
  rows.push(...more);
  console.error(tableText(more).split('\n').slice(2).join('\n'));
}

function startRow(row: string, ms: number): Row {
  return { group: 'first start', row, unit: 's', p50: ms / 1000, p95: null, budget: null, better: 'lower' };
}

function factsOf(options: DemoOptions): ChangeFacts {
  const first = lastYear - options.years + 1;
  return {
    metrics: demoMetrics.map(({ id }) => id),
    years: Array.from({ length: options.years }, (_, index) => String(first + index)),
    parks: Array.from({ length: 60 }, (_, index) => demoPark(index, options).id),
  };
}

const demoPaths = (options: DemoOptions) =>
  slicePaths({
    dataset: 'demo',
    metric: 'industrial_output',
    period: String(lastYear),
    versus: String(lastYear - 1),
    park: demoPark(0, options).id,
  });

async function measureShipped(): Promise<void> {
  const server = await startServer();
  const browser = await launchChromium();
  try {
    if (isAsked('start')) add([startRow('the datasets that ship', server.startMs)]);
    if (isAsked('api')) add(await apiRows(server.url, { label: '60 parks', paths: demoPaths(shippedDemo) }));
    if (isAsked('cold')) add(await coldRows(browser, server.url, 'shipped'));
    if (isAsked('changes'))
      add(
        await changeRows(browser, server.url, factsOf(shippedDemo), {
          label: '60 parks',
          p95Ms: repaintBudgetMs.sixty,
        }),
      );
    if (isAsked('board')) add(await boardRows(browser, server.url));
    if (isAsked('score')) {
      add(
        await scoreBandsRows(browser, server.url, { label: '60 × 36 × 1,000', p95Ms: bandsBudgetMs.sixty, moves: 24 }),
      );
      add(await sliderRows(browser, server.url, { label: '60 parks', p95Ms: sliderBudgetMs.sixty }));
    }
    if (isAsked('exports')) {
      add(await exportRows(browser, server.url));
      add(await serverImageRows(server));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The same import into PostgreSQL, with the settings it comes with. */
async function measurePostgres({ path, rows: observations }: DatasetsFolder): Promise<void> {
  const database = await startPostgres([]);
  try {
    const server = await startServer(path, await database.database());
    await server.stop();
    add([startRow(`2,800 parks, ${observations.toLocaleString('en')} observations, PostgreSQL`, server.startMs)]);
  } finally {
    await database.remove();
  }
}

async function measureNational(): Promise<void> {
  const folder = await writeNational();
  try {
    if (isAsked('start')) await attempt('PostgreSQL', () => measurePostgres(folder));
    const server = await startServer(folder.path);
    const browser = await launchChromium();
    try {
      if (isAsked('start'))
        add([startRow(`2,800 parks, ${folder.rows.toLocaleString('en')} observations`, server.startMs)]);
      if (isAsked('size')) add(await transferredRows(browser, server.url));
      if (isAsked('api')) add(await apiRows(server.url, { label: '2,800 parks', paths: demoPaths(national) }));
      if (isAsked('cold')) add(await coldRows(browser, server.url, '2,800 parks'));
      if (isAsked('changes'))
        add(
          await changeRows(browser, server.url, factsOf(national), {
            label: '2,800 parks',
            p95Ms: repaintBudgetMs.national,
          }),
        );
      if (isAsked('score')) {
        add(
          await scoreBandsRows(browser, server.url, {
            label: '2,800 × 36 × 1,000',
            p95Ms: bandsBudgetMs.national,
            moves: 8,
          }),
        );
        add(await sliderRows(browser, server.url, { label: '2,800 parks', p95Ms: sliderBudgetMs.national }));
      }
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    folder.remove();
  }
}

await ensureBuilds(asked.length === 1 && isAsked('import') ? ['server'] : ['client', 'server']);
const failures: string[] = [];

/** What cannot be measured is said at the end; the rest is measured all the same. */
async function attempt(name: string, measure: () => Promise<void>): Promise<void> {
  await measure().catch((error: unknown) => {
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  });
}

if (isAsked('size')) add(sizeRows());
if (isAsked('composite')) add(compositeRows());
if (isAsked('import')) await attempt('import', async () => add(await importRows()));
if (isAsked('start', 'api', 'cold', 'changes', 'board', 'score', 'exports'))
  await attempt('shipped datasets', measureShipped);
if (isAsked('size', 'start', 'api', 'cold', 'changes', 'score')) await attempt('national size', measureNational);
console.log(tableText(rows));
if (asked.length === 0) {
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? '', node: process.version };
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/bench.json'), `${JSON.stringify({ machine, rows, failures }, null, 2)}\n`);
}
for (const failure of failures) console.log(`Not measured, ${failure}`);
if (failures.length > 0) process.exitCode = 1;
const missed = rows.filter((row) => !isMet(row)).length;
console.log(missed === 0 ? 'Every budget is met.' : `${String(missed)} of the budgets are not met.`);
