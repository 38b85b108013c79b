import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { root } from '../support/builds.ts';
import { watchFaults } from './faults.ts';

export interface VisitOptions {
  /** The built server, or the build with the API inside. */
  readonly product?: 'server' | 'mock';
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
  /** Faults this test provokes on purpose. */
  readonly tolerate?: RegExp;
}

/** Opens an address of the product in a context of its own. */
export type Visit = (path: string, options?: VisitOptions) => Promise<Page>;

let shared: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  shared ??= chromium.connect(inject('browserAddress'));
  return shared;
}

function addressOf(path: string, { product = 'server', language, theme }: VisitOptions): string {
  const address = new URL(path, inject(product === 'server' ? 'productUrl' : 'mockUrl'));
  if (language) address.searchParams.set('lang', language);
  if (theme) address.searchParams.set('theme', theme);
  return address.href;
}

function contextOptions({
  viewport = { width: 1440, height: 900 },
  deviceScaleFactor = 1,
}: VisitOptions): BrowserContextOptions {
  return {
    viewport,
    deviceScaleFactor,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  };
}

async function keepPictures(pages: readonly Page[], name: string): Promise<void> {
  const folder = join(root, 'dist/e2e');
  mkdirSync(folder, { recursive: true });
  const file = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const open = pages.filter((page) => !page.isClosed());
  await Promise.all(open.map((page, index) => page.screenshot({ path: join(folder, `${file}-${String(index)}.png`) })));
}

/** A test that visits the product. What goes wrong in the page, seen or unseen, fails it. */
export const test = base.extend<{ readonly visit: Visit }>({
  visit: async ({ task }, provide) => {
    const contexts: BrowserContext[] = [];
    const pages: Page[] = [];
    const faults: string[] = [];
    await provide(async (path, options = {}) => {
      const context = await (await browser()).newContext(contextOptions(options));
      context.setDefaultTimeout(15_000);
      contexts.push(context);
      const page = await context.newPage();
      pages.push(page);
      watchFaults(page, options.tolerate, faults);
      await page.goto(addressOf(path, options));
      return page;
    });
    if (task.result?.state === 'fail') await keepPictures(pages, task.name);
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults).toEqual([]);
  },
});

/** Waits until the first figure of this kind in a page, or in a part of it, stands, and gives it. */
export async function readyFigure(within: Page | Locator, kind: string) {
  const figure = within.locator(`figure[data-figure="${kind}"]`).first();
  await within.locator(`figure[data-figure="${kind}"][data-state="ready"]`).first().waitFor();
  return figure;
}
