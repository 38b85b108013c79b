import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { root } from '../support/builds.ts';
import { isMet, tableText, type Row } from './row.ts';

const client = join(root, 'dist/client');

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    src: z.optional(z.string()),
    isEntry: z.optional(z.boolean()),
    imports: z.optional(z.array(z.string())),
    dynamicImports: z.optional(z.array(z.string())),
  }),
);
type Manifest = z.infer<typeof Manifest>;

function readManifest(): Manifest {
  const path = join(client, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error('There is no build: run "npm run build".');
  return Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** A chunk and all it imports statically, as files. */
function filesOf(manifest: Manifest, key: string, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(chunk.file)) return seen;
  if (chunk.file.endsWith('.js')) seen.add(chunk.file);
  for (const next of chunk.imports ?? []) filesOf(manifest, next, seen);
  return seen;
}

function gzipKb(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(client, file)), { level: 9 }).length;
  return bytes / 1000;
}

function sizeRow(row: string, kb: number, limit: number | null): Row {
  const budget = limit === null ? null : { p50: limit, p95: null };
  return { group: 'size', row, unit: 'KB', p50: kb, p95: null, budget, better: 'lower' };
}

const beforeChartsKb = 130;
const chartsKb = 215;

/** Gzip sizes of what each route needs before its figure, and of the charts. 1 KB is 1,000 bytes. */
export function sizeRows(): readonly Row[] {
  const manifest = readManifest();
  const keys = Object.keys(manifest);
  const entry = keys.find((key) => manifest[key]?.isEntry === true);
  const chart = keys.find((key) => key.endsWith('src/charts/any-chart.tsx'));
  if (entry === undefined || chart === undefined) throw new Error('The build names no entry or no chart.');
  const start = filesOf(manifest, entry);
  const pages = keys.filter((key) => /^src\/pages\/.*-page\.tsx$/.test(key)).toSorted();
  const before = pages.map((page) => {
    const files = new Set([...start, ...filesOf(manifest, page)]);
    return sizeRow(
      `JavaScript before charts, ${page.split('/').at(-1)?.replace('-page.tsx', '') ?? page}`,
      gzipKb(files),
      beforeChartsKb,
    );
  });
  const known = new Set([...start, ...pages.flatMap((page) => [...filesOf(manifest, page)])]);
  const charts = [...filesOf(manifest, chart)].filter((file) => !known.has(file));
  const counted = new Set([...known, ...charts]);
  const kinds = keys
    .filter((key) => manifest[key]?.file.startsWith('assets/draw-') === true)
    .map((key) => gzipKb([...filesOf(manifest, key)].filter((file) => !counted.has(file))));
  const others = keys
    .map((key) => manifest[key]?.file ?? '')
    .filter((file) => file.endsWith('.js') && !counted.has(file))
    .toSorted();
  return [
    sizeRow('entry with its imports', gzipKb(start), null),
    ...before,
    sizeRow('charts with the largest kind', gzipKb(charts) + Math.max(...kinds), chartsKb),
    ...[...new Set(others)].map((file) => sizeRow(`later: ${file.replace('assets/', '')}`, gzipKb([file]), null)),
  ];
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const rows = sizeRows();
  console.log(tableText(rows));
  if (!rows.every(isMet)) process.exitCode = 1;
}
