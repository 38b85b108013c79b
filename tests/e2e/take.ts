import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Opens the download menu of the first figure. */
export async function openMenu(page: Page) {
  await page
    .getByRole('button', { name: /^(下载|Download)$/ })
    .first()
    .click();
  const menu = page.getByRole('dialog');
  await menu.waitFor();
  return menu;
}

/** What the menu offers, by the words on its buttons. */
export const formats = {
  hd: /^幻灯 16:9(?!，)/,
  uhd: /4K/,
  a4: /^A4/,
  square: /^方形/,
  svg: /SVG/,
  csv: /CSV/,
  pptx: /PPTX/,
} as const;

/** Takes a file from the download menu of the first figure. */
export async function take(page: Page, format: keyof typeof formats): Promise<Taken> {
  const menu = await openMenu(page);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    menu.getByRole('button', { name: formats[format] }).click(),
  ]);
  await menu.waitFor({ state: 'detached' });
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}
