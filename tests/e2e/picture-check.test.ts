import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { withPngProvenance } from '../../src/exports/provenance/png-provenance.ts';
import { readProvenance } from '../../src/exports/provenance/read-provenance.ts';
import { violations } from './axe.ts';
import { take } from './take.ts';
import { readyFigure, test } from './visit.ts';

const compare = '/compare?dataset=korea&figure=bars';

async function openCheck(page: Page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索与操作' }).fill('核验图片');
  await page.locator('.palette').getByRole('option', { name: '核验图片' }).click();
  const dialog = page.getByRole('dialog', { name: '核验图片' });
  await dialog.waitFor();
  return dialog;
}

async function give(page: Page, name: string, buffer: Buffer) {
  const dialog = await openCheck(page);
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  return dialog;
}

test('a saved picture says that it is unchanged, and opens its very view', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const { bytes } = await take(page, 'hd');
  await page.goto(new URL('/rankings?dataset=demo', page.url()).href);
  await readyFigure(page, 'ranking');
  const dialog = await give(page, '图.png', bytes);
  await dialog.getByText(/数字未变：与现在的发布 korea-/).waitFor();
  await dialog.getByText('图像与重新绘制的一致').waitFor();
  expect(await dialog.getByRole('alert').count()).toBe(0);
  expect(await violations(page, 'dialog')).toEqual([]);
  await dialog.getByRole('button', { name: '打开这张图' }).click();
  await dialog.waitFor({ state: 'detached' });
  await readyFigure(page, 'bars');
  expect(new URL(page.url()).searchParams.get('dataset')).toBe('korea');
});

test('a number altered in a file is found out, and so is another picture', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const { bytes } = await take(page, 'svg');
  const svg = bytes.toString('utf8');
  // In what the file says of itself, and in what is seen.
  const altered = svg.replaceAll('44,435', '94,435');
  expect(altered).not.toBe(svg);
  const dialog = await give(page, '改.svg', Buffer.from(altered));
  await dialog.getByText('出处或数字在保存之后被改动过').waitFor();
  await dialog.getByText('图像在保存之后被改动过，或被其他程序重新保存').waitFor();
  const row = dialog.getByRole('row', { name: /城西/ });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/94,435\s+44,435/);
  await dialog.locator('input[type=file]').setInputFiles({
    name: '别的.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  });
  await dialog.getByText('这个文件没有说明它的出处').waitFor();
});

/** The picture with a stroke painted over a place of it, in px, as an image editor would save it. */
async function paintedOver(page: Page, png: Buffer, [x, y]: readonly [number, number]): Promise<Buffer> {
  const url = await page.evaluate(
    async ([source, left, top]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      context?.fillRect(left, top, 24, 6);
      return canvas.toDataURL('image/png');
    },
    [`data:image/png;base64,${png.toString('base64')}`, x, y] as const,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

test('a picture dropped on a page is compared with one drawn anew, even where its hash was forged', async ({
  visit,
}) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const { bytes } = await take(page, 'hd');
  const said = readProvenance(bytes)[0]?.read?.said;
  if (said === undefined) throw new Error('The picture says nothing.');
  const forged = withPngProvenance(await paintedOver(page, bytes, [900, 500]), said);
  const dialog = page.getByRole('dialog', { name: '核验图片' });
  // Pages take pictures once the code of everything else has come.
  await expect
    .poll(
      async () => {
        await page.evaluate((bytes) => {
          const dataTransfer = new DataTransfer();
          const file = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
          dataTransfer.items.add(new File([file], '改.png', { type: 'image/png' }));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        }, Buffer.from(forged).toString('base64'));
        return dialog.isVisible();
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  await dialog.getByText('图像有 1 处与重新绘制的不同').waitFor();
  const mark = dialog.locator('.picture-marked rect');
  expect(await mark.count()).toBe(1);
  const [x, y, width, height] = await mark.evaluate((rect) =>
    ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name))),
  );
  expect((x ?? 0) <= 900 && (x ?? 0) + (width ?? 0) >= 924 && (width ?? 0) < 80).toBe(true);
  expect((y ?? 0) <= 500 && (y ?? 0) + (height ?? 0) >= 506 && (height ?? 0) < 60).toBe(true);
  await dialog.getByRole('radio', { name: '重新绘制的图' }).check({ force: true });
  await dialog.getByRole('img', { name: '重新绘制的图' }).waitFor();
});

/** The presentation with a bar of its chart longer than it was. */
function withLongerBar(pptx: Buffer): Buffer {
  const files = unzipSync(pptx);
  const path = 'ppt/charts/chart1.xml';
  const chart = strFromU8(files[path] ?? new Uint8Array());
  expect(chart).toContain('<c:v>44435</c:v>');
  return Buffer.from(zipSync({ ...files, [path]: strToU8(chart.replace('<c:v>44435</c:v>', '<c:v>94435</c:v>')) }));
}

test('a PDF and a presentation say whether they are as they were saved', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const pdf = await take(page, 'pdf');
  const pptx = await take(page, 'pptx');
  const dialog = await give(page, pdf.name, pdf.bytes);
  await dialog.getByText(/数字未变：与现在的发布 korea-/).waitFor();
  const input = dialog.locator('input[type=file]');
  await input.setInputFiles({ name: '改.pptx', mimeType: '', buffer: withLongerBar(pptx.bytes) });
  await dialog.getByText('这一页在保存之后被改动过：图表数字或标签').waitFor();
  await input.setInputFiles({ name: pptx.name, mimeType: '', buffer: pptx.bytes });
  await dialog.getByText('改动过').waitFor({ state: 'detached' });
  await dialog.getByText(/数字未变/).waitFor();
  expect(await dialog.getByRole('alert').count()).toBe(0);
});
