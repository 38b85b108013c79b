import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';

export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Opens the export panel of the first figure. */
export async function openPanel(page: Page) {
  await page
    .getByRole('button', { name: /^(下载|Download)$/ })
    .first()
    .click();
  const panel = page.getByRole('dialog', { name: /^(导出图|Export figure)$/ });
  await panel.waitFor();
  return panel;
}

/** What the panel offers: a format, and for pictures a size. */
export const formats = {
  hd: { format: 'PNG', size: /^幻灯 16:9(?!，)|^Slide 16:9(?!,)/ },
  uhd: { format: 'PNG', size: /4K/ },
  a4: { format: 'PNG', size: /^A4.*156/ },
  square: { format: 'PNG', size: /^(方形|Square)/ },
  svg: { format: 'SVG', size: /^幻灯 16:9(?!，)|^Slide 16:9(?!,)/ },
  pdf: { format: 'PDF', size: /^A4.*156/ },
  csv: { format: 'CSV', size: null },
  xlsx: { format: 'XLSX', size: null },
  pptx: { format: 'PPTX', size: null },
} as const;

/** Takes a file through an open export panel, which stays open. */
export async function takeFrom(panel: Locator, format: keyof typeof formats): Promise<Taken> {
  const { format: word, size } = formats[format];
  await panel.getByRole('radio', { name: word, exact: true }).check();
  if (size !== null) await panel.getByRole('radio', { name: size }).check();
  const [download] = await Promise.all([
    panel.page().waitForEvent('download', { timeout: 30_000 }),
    panel.getByRole('button', { name: new RegExp(`^(下载|Download) ${word}$`) }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** Takes a file through the export panel of the first figure, and closes it. */
export async function take(page: Page, format: keyof typeof formats): Promise<Taken> {
  const panel = await openPanel(page);
  const taken = await takeFrom(panel, format);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  return taken;
}
