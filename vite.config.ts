import { brotliCompressSync, gzipSync, constants } from 'node:zlib';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const compressible = /\.(js|css|html|svg|json|webmanifest)$/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Writes .br and .gz beside each text asset, so that the server compresses nothing while it serves. */
function precompress(folder: string): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    closeBundle() {
      // After a failed build there is no folder, and the failure itself must be what is read.
      if (!existsSync(folder)) return;
      for (const path of filesUnder(folder).filter((each) => compressible.test(each))) {
        const content = readFileSync(path);
        if (content.length < 1024) continue;
        writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** The mock's worker is for development: a build without the mock must not carry it. */
function dropMockWorker(folder: string): Plugin {
  return {
    name: 'drop-mock-worker',
    apply: 'build',
    closeBundle() {
      rmSync(join(folder, 'mockServiceWorker.js'), { force: true });
    },
  };
}

/** Pages, charts and what builds the figure that Compare opens with. */
const isBeforeFirstFigure = /\/(?:[a-z]+-page|chart|trend)-[^/]+\.js$/;

const library = /\/node_modules\/(?:react|react-dom|scheduler|zustand|zod|@tanstack\/(?:react-query|query-core))\//;
/** Lists of queries are a part that not every page has. */
const ofListsOfQueries = /queriesObserver|useQueries/;

/** What charts, their keys and the legend of marks are drawn with. */
const ofScenes = /\/src\/charts\/(?:scene|font-widths|text-metrics|marker-shapes|value-marks)\./;

/** All that draws one kind of chart stands in one file; what hands reach in it comes later. */
const ofChartKind = /\/src\/charts\/(?:kinds\/)?([a-z]+)[^/]*\.ts$/;
const drawnKinds: ReadonlySet<string> = new Set(
  readdirSync(new URL('src/charts/kinds', import.meta.url)).map((name) => name.replace('.ts', '')),
);

function drawnKindOf(id: string): string | null {
  const kind = id.endsWith('-stops.ts') ? undefined : ofChartKind.exec(id)?.[1];
  return kind !== undefined && drawnKinds.has(kind) ? `draw-${kind}` : null;
}

function isBase(id: string): boolean {
  return library.test(id) && !ofListsOfQueries.test(id);
}

/** What a group of files is told of a module. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

const ofPage = /\/src\/pages\/([a-z]+)\/[a-z]+-page\.tsx$/;
const ofApp = /\/src\/app\/main\.tsx$/;
/** What makes the figure that Compare opens with; other kinds are made with much of the same. */
const ofFirstFigure = /\/src\/figures\/trend\.ts$/;
/** What every kind of chart is drawn with. */
const ofDrawing = /\/src\/charts\/kinds\/[a-z]+\.ts$/;

/** Which of the roots reach a module by imports that are loaded with them: their names, in order. */
function rootsOf(id: string, modules: Modules, nameOf: (id: string) => string | null): string[] {
  const found = new Set<string>();
  const seen = new Set([id]);
  for (const each of seen) {
    const name = nameOf(each);
    if (name !== null) found.add(name);
    for (const importer of modules.getModuleInfo(each)?.importers ?? []) seen.add(importer);
  }
  return [...found].sort();
}

const nameOfPage = (id: string) => (ofApp.test(id) ? 'app' : (ofPage.exec(id)?.[1] ?? null));

/**
 * Modules that the same pages need stand in one file: nobody loads more than its own, and in few requests. What a module imports is
 * needed by its pages and maybe others, so that files never import each other in a circle.
 */
function sharedByPages(id: string, modules: Modules): string | null {
  if (!id.includes('/src/') || ofApp.test(id)) return null;
  const pages = rootsOf(id, modules, nameOfPage);
  if (pages.includes('app')) return 'app';
  return pages.length > 1 ? `of-${pages.join('-')}` : null;
}

function ofTheFirstFigure(id: string, modules: Modules): string | null {
  if (!id.includes('/src/figures/') && !id.includes('/src/domain/') && !id.includes('/src/i18n/')) return null;
  if (rootsOf(id, modules, nameOfPage).length > 0) return null;
  const isReached = rootsOf(id, modules, (each) => (ofFirstFigure.test(each) ? 'trend' : null)).length > 0;
  return isReached ? 'figure' : null;
}

function ofSeveralKinds(id: string, modules: Modules): string | null {
  if (!id.includes('/src/charts/') || drawnKindOf(id) !== null) return null;
  return rootsOf(id, modules, (each) => (ofDrawing.test(each) ? each : null)).length > 2 ? 'drawing' : null;
}

/** What is started by itself: the process that listens, and the threads that draw. */
const serverEntries = { main: 'server/main.ts', 'picture-worker': 'server/images/picture-worker.ts' };

const apiTarget = process.env.API_URL ?? 'http://127.0.0.1:8080';

/**
 * Modes: `development` (Vite with the mock), `api` (Vite against a real server), `production`, and `mock` (a build that carries the mock).
 * The server is built by the same tool: `vite build --ssr`, its threads as files of their own.
 */
export default defineConfig(({ mode, isSsrBuild }) => {
  const folder = isSsrBuild ? 'dist/server' : mode === 'mock' ? 'dist/mock' : 'dist/client';
  const client: Plugin[] = isSsrBuild
    ? []
    : [...(mode === 'mock' ? [] : [dropMockWorker(folder)]), precompress(folder)];
  return {
    plugins: [react(), ...client],
    build: {
      outDir: folder,
      target: isSsrBuild ? 'node20' : 'es2022',
      assetsInlineLimit: 0,
      modulePreload: {
        // Every browser that reads es2022 preloads modules by itself.
        polyfill: false,
        // What opens later is fetched while the page rests; naming its chunks beforehand would weigh on the first figure.
        resolveDependencies: (file, dependencies, { hostType }) =>
          hostType === 'html' || isBeforeFirstFigure.test(file)
            ? dependencies
            : dependencies.filter((name) => name.endsWith('.css')),
      },
      rolldownOptions: {
        ...(isSsrBuild ? { input: serverEntries } : {}),
        output: {
          // Each file more is a request, a header and a name in all that import it; so what nearly everything shares is in two files.
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'base', test: isBase, priority: 1 },
              { name: 'scene', test: ofScenes },
              { name: drawnKindOf, test: (id) => drawnKindOf(id) !== null },
              { name: sharedByPages },
              { name: ofTheFirstFigure },
              { name: ofSeveralKinds },
            ],
          },
        },
      },
      chunkSizeWarningLimit: 800,
      manifest: !isSsrBuild,
      copyPublicDir: !isSsrBuild,
    },
    server: { host: '127.0.0.1', ...(mode === 'api' ? { proxy: { '/api': apiTarget } } : {}) },
    preview: { host: '127.0.0.1' },
  };
});
