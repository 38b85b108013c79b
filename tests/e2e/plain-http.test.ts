import { expect, inject, onTestFinished, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { watchFaults } from './faults.ts';
import { openPanel } from './take.ts';
import { readyFigure } from './visit.ts';

test('over plain http words are copied the old way, and a picture is shown to be copied by hand', async () => {
  // A name of its own: what is at localhost counts as secure, and has a clipboard.
  const browser = await launchChromium(['--host-resolver-rules=MAP parks.example 127.0.0.1']);
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const faults: string[] = [];
  watchFaults(page, undefined, faults);
  const address = new URL('/compare?dataset=korea', inject('productUrl'));
  address.hostname = 'parks.example';
  await page.goto(address.href);
  await readyFigure(page, 'trend');
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);

  const panel = await openPanel(page);
  await panel.locator('[data-preview="ready"]').waitFor();
  await panel.getByRole('button', { name: '句子' }).click();
  await page.getByText('句子已复制').first().waitFor();
  await panel.evaluate((dialog) => {
    const field = document.createElement('textarea');
    dialog.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const pasted = panel.locator('textarea');
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value !== '');
  expect(await pasted.inputValue()).toMatch(/^2025年2季度.*101,017人/);

  await panel.getByRole('button', { name: '复制图片' }).click();
  const byHand = page.getByRole('dialog', { name: '复制图片' });
  await byHand.getByText(/右键|长按/).waitFor();
  const picture = byHand.locator('img');
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('img.hand-copy')?.naturalWidth === 1920);
  expect(await picture.evaluate((image) => image.getBoundingClientRect().width)).toBeGreaterThan(200);
  expect(faults).toEqual([]);
});
