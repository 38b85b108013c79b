import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { decodePng } from '../e2e/png.ts';
import { watchFaults } from '../e2e/faults.ts';
import { ensureBuilds, root } from '../support/builds.ts';
import { launchChromium } from '../support/chromium.ts';
import { startServer } from '../support/started-server.ts';
import { deckPictures } from './deck-samples.ts';
import { galleryIndex } from './gallery-index.ts';
import { palettePng } from './palette-png.ts';
import { pagesAsPng, slidesAsPng } from './rendered.ts';
import { formatOf, samples, takeSample } from './samples.ts';
import { shots, takeShot } from './shots.ts';

/**
 * Rebuilds docs/gallery from the built application: pages as readers meet them, and every output as it is saved. Words after the command
 * make only what has one of them in its name, beside what is there.
 */
const folder = join(root, 'docs/gallery');
const mostBytes = 4 * 1024 * 1024;

const asked = process.argv.slice(2);
const isAsked = (name: string): boolean => asked.length === 0 || asked.some((word) => name.includes(word));

function keep(file: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, file), bytes);
  console.error(`${file}: ${String(Math.ceil(bytes.length / 1024))} KB`);
}

const keepPicture = (name: string, png: Buffer) => {
  keep(`${name}.png`, palettePng(decodePng(png)));
};

/** Opens a page in a context of its own; what goes wrong in it, seen or unseen, ends the run. */
async function inPage(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport, timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  // The runner's compiler wraps named functions in a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (value) => value;');
  const faults: string[] = [];
  watchFaults(page, undefined, faults);
  await work(page);
  await context.close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

const desk = { width: 1440, height: 900 };

async function makeSamples(browser: Browser, siteUrl: string): Promise<void> {
  for (const sample of samples) {
    const format = formatOf(sample);
    const file = `${sample.name}.${format}`;
    if (!isAsked(file)) continue;
    await inPage(browser, desk, async (page) => {
      const bytes = await takeSample(page, sample, siteUrl);
      if (file === 'chart.png' || format !== 'png') keep(file, bytes);
      else keepPicture(sample.name, bytes);
      if (format === 'pdf') for (const png of await pagesAsPng(bytes, 1228)) keepPicture('chart-pdf', png);
      if (format === 'pptx') for (const png of await slidesAsPng(bytes, 1280)) keepPicture('chart-pptx', png);
    });
  }
}

async function makePrinted(browser: Browser, siteUrl: string): Promise<void> {
  if (!isAsked('printed')) return;
  await inPage(browser, desk, async (page) => {
    await page.goto(new URL('/compare?dataset=korea&lang=zh', siteUrl).href);
    await page.locator('figure[data-figure="trend"][data-state="ready"]').waitFor();
    await page.waitForLoadState('networkidle');
    const [first] = await pagesAsPng(await page.pdf({ preferCSSPageSize: true }), 992);
    if (first !== undefined) keepPicture('printed', first);
  });
}

async function makeServerPictures(siteUrl: string): Promise<void> {
  if (!isAsked('server-card')) return;
  const address = '/api/v1/figures.png?path=compare&dataset=korea&figure=bars&size=card';
  const response = await fetch(new URL(address, siteUrl));
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}: ${await response.text()}`);
  keep('server-card.png', new Uint8Array(await response.arrayBuffer()));
}

await ensureBuilds(['client', 'server']);
if (asked.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await launchChromium();
try {
  for (const shot of shots.filter(({ name }) => isAsked(name)))
    await inPage(browser, shot.viewport, async (page) => {
      keepPicture(shot.name, await takeShot(page, shot, server.url));
    });
  await makeSamples(browser, server.url);
  await makePrinted(browser, server.url);
  await makeServerPictures(server.url);
  if (isAsked('deck-'))
    await inPage(browser, desk, async (page) => {
      for (const [name, png] of await deckPictures(page, server.url)) keepPicture(name, png);
    });
} finally {
  await browser.close();
  await server.stop();
}
writeFileSync(join(folder, 'README.md'), galleryIndex());
const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
console.error(`docs/gallery: ${String(Math.ceil(bytes / 1024))} KB`);
if (bytes > mostBytes) {
  console.error(`More than ${String(mostBytes / 1024)} KB: a repository carries it for ever.`);
  process.exitCode = 1;
}
