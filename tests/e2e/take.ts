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

/** Takes a file from the download menu of the first figure: the size where there is a choice, then the format. */
export async function take(page: Page, format: RegExp, size?: RegExp): Promise<Taken> {
  const menu = (await page.getByRole('dialog').count()) > 0 ? page.getByRole('dialog') : await openMenu(page);
  if (size) await menu.getByText(size).first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    menu.getByRole('button', { name: format }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}
