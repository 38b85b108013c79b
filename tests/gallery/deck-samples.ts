import { writeFileSync, rmSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { hall } from '../e2e/pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { pagesAsPng, slidesAsPng } from './rendered.ts';
import { withDeck } from './shown-deck.ts';

async function exported(page: Page, format: 'PPTX' | 'PDF' | 'HTML'): Promise<Buffer> {
  await page.getByRole('button', { name: '导出全部' }).click();
  const menu = page.getByRole('dialog');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    menu.getByRole('button', { name: format }).click(),
  ]);
  await menu.waitFor({ state: 'detached' });
  return buffer(await download.createReadStream());
}

/** A slide of the offline file, opened from the disk by a browser without a network. */
async function offlineShot(page: Page, html: Buffer): Promise<Buffer> {
  const unplugged = await page.context().browser()?.newContext({ offline: true, viewport: hall });
  if (unplugged === undefined) throw new Error('No browser');
  const folder = temporaryFolder();
  try {
    const file = join(folder, 'deck.html');
    writeFileSync(file, html);
    const shown = await unplugged.newPage();
    await shown.goto(`${pathToFileURL(file).href}#3`);
    await shown.locator('.slide.is-current svg').waitFor();
    await shown.evaluate(() => document.fonts.ready.then(() => undefined));
    return await shown.screenshot();
  } finally {
    await unplugged.close();
    rmSync(folder, { recursive: true });
  }
}

/** Pictures of what a deck is taken away as, by name. */
export async function deckPictures(page: Page, siteUrl: string): Promise<ReadonlyMap<string, Buffer>> {
  await page.goto(new URL('/present?dataset=korea&lang=zh', siteUrl).href);
  await withDeck(page);
  const slides = await slidesAsPng(await exported(page, 'PPTX'), 1280);
  const pages = await pagesAsPng(await exported(page, 'PDF'), 1280);
  const offline = await offlineShot(page, await exported(page, 'HTML'));
  return new Map([
    ...slides.map((png, index): [string, Buffer] => [`deck-slide-${String(index + 1)}`, png]),
    ...pages.slice(2, 3).map((png): [string, Buffer] => ['deck-pdf', png]),
    ['deck-offline', offline],
  ]);
}
