import { buffer } from 'node:stream/consumers';
import { expect } from 'vitest';
import { OfficeFile } from '../support/office-file.ts';
import { sheetsOf } from '../support/workbook-cells.ts';
import { violations } from './axe.ts';
import { phone } from './pages.ts';
import { decodePng, pngHeader } from './png.ts';
import { hasPoppler, pdfWords } from '../support/pdf-opened.ts';
import { openPanel, take, takeFrom } from './take.ts';
import { readyFigure, test } from './visit.ts';

const compare = '/compare?dataset=korea&figure=bars';

test('a size in millimetres is the pixels it prints as, under the name that was typed', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: /^自定义/ }).check();
  await panel.getByRole('radio', { name: '毫米' }).check();
  await panel.getByRole('textbox', { name: '宽' }).fill('2');
  await panel.getByRole('alert').getByText(/太小/).waitFor();
  expect(await panel.getByRole('button', { name: '下载 PNG' }).isDisabled()).toBe(true);
  await panel.getByRole('textbox', { name: '宽' }).fill('156');
  await panel.getByRole('textbox', { name: '高' }).fill('100');
  await panel.getByRole('textbox', { name: 'dpi' }).fill('150');
  await panel.getByRole('textbox', { name: /^文件名/ }).fill('年报 图3：从业人数');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: '下载 PNG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('年报_图3：从业人数.png');
  expect(pngHeader(await buffer(await download.createReadStream()))).toMatchObject({ width: 921, height: 591 });
});

test('the last choice is there again on the next visit', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: /^方形/ }).check();
  await panel.getByRole('radio', { name: 'SVG' }).check();
  await panel.getByRole('checkbox', { name: '官方句式' }).check();
  await page.reload();
  await readyFigure(page, 'bars');
  const again = await openPanel(page);
  expect(await again.getByRole('radio', { name: /^方形/ }).isChecked()).toBe(true);
  expect(await again.getByRole('radio', { name: 'SVG' }).isChecked()).toBe(true);
  expect(await again.getByRole('checkbox', { name: '官方句式' }).isChecked()).toBe(true);
});

test('the workbook holds the numbers of the figure, with notes and sources', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const { name, bytes } = await take(page, 'xlsx');
  expect(name).toMatch(/\p{Script=Han}.*\.xlsx$/u);
  const [data, notes] = sheetsOf(new OfficeFile(bytes)).values();
  expect([...(data?.values() ?? [])].map(({ value }) => value)).toContain(44_435);
  expect([...(notes?.values() ?? [])].map(({ value }) => String(value)).join('\n')).toMatch(/来源[\s\S]*发布/);
});

test('the PDF is a page as wide as the text block, and its words can be found', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const { name, bytes } = await take(page, 'pdf');
  expect(name).toMatch(/\p{Script=Han}.*\.pdf$/u);
  expect(bytes.toString('latin1')).toMatch(/^%PDF-1\.7[\s\S]*\/MediaBox\[0 0 442\.32 291\.84\]/);
  if (hasPoppler) expect(await pdfWords(bytes)).toMatch(/城西[\s\S]*来源/);
});

test('a figure is taken away in the other language than the page has', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const panel = await openPanel(page);
  await panel.getByRole('radiogroup', { name: '图的语言' }).getByRole('radio', { name: 'English' }).check();
  const { name, bytes } = await takeFrom(panel, 'svg');
  expect(name).toMatch(/^Employment.*\.svg$/);
  expect(bytes.toString('utf8')).toMatch(/>Seongseo<[\s\S]*>Source</);
});

test('a picture that would be wrong is refused with the reason, and can be mended', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const panel = await openPanel(page);
  await panel.getByText('更多选项').click();
  await panel.getByRole('textbox', { name: /^水印文字/ }).fill('𠮷林');
  await panel
    .getByRole('alert')
    .getByText(/随附字体中没有“𠮷”字/)
    .waitFor();
  expect(await panel.getByRole('button', { name: '下载 PNG' }).isDisabled()).toBe(true);
  await panel.getByRole('textbox', { name: /^水印文字/ }).fill('吉林');
  await panel.getByText('自检通过').waitFor();
  expect(pngHeader((await takeFrom(panel, 'hd')).bytes)).toMatchObject({ width: 1920, height: 1080 });
});

test('a logo of the reader stands beside the sources, kept on this device', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const panel = await openPanel(page);
  await panel.getByText('更多选项').click();
  const mark = panel.getByRole('group', { name: '单位标识' });
  const drawing = (inner: string): { name: string; mimeType: string; buffer: Buffer } => ({
    name: 'mark.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30">${inner}</svg>`),
  });
  const picker = mark.locator('input[type="file"]');
  await picker.setInputFiles(drawing('<image href="https://example.org/a.png" width="9" height="9"/>'));
  await mark
    .getByRole('alert')
    .getByText(/外部文件/)
    .waitFor();
  await picker.setInputFiles(drawing('<script>alert(1)</script><rect width="90" height="30" fill="#c81e1e"/>'));
  await mark.getByRole('img', { name: '单位标识' }).waitFor();
  await panel.getByText('自检通过').waitFor();
  const svg = (await takeFrom(panel, 'svg')).bytes.toString('utf8');
  const [, x, y, width, height] = /<image x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const { at } = decodePng((await takeFrom(panel, 'hd')).bytes);
  // An HD picture has two px to each of its logical ones.
  const middle = at(Number(x) * 2 + Number(width), Number(y) * 2 + Number(height));
  expect(middle).toBe(0xc81e1e);
  expect(svg).not.toContain('<script');
  await page.reload();
  await readyFigure(page, 'bars');
  const again = await openPanel(page);
  await again.getByText('更多选项').click();
  await again.getByRole('button', { name: '移除' }).click();
  await again.getByRole('img', { name: '单位标识' }).waitFor({ state: 'detached' });
  await again.getByText('自检通过').waitFor();
  expect((await takeFrom(again, 'svg')).bytes.toString('utf8')).not.toContain('<image');
});

test('the table is copied as cells, and the link as a code', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'bars');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: '表格' }).click();
  await panel.getByText(/表格已复制/).waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
  expect(lines.some((line) => /\t城西产业集群\t44,435\t/.test(line))).toBe(true);
  expect(lines.at(-1)).toMatch(/^发布：/);
  await panel.getByRole('button', { name: '二维码' }).click();
  await panel.getByRole('img', { name: '扫码打开此图' }).waitFor();
});

for (const theme of ['light', 'dark'] as const)
  for (const language of ['zh', 'en'] as const)
    test(`the panel has no barrier and fits a phone, ${theme}, ${language}`, async ({ visit }) => {
      const page = await visit(compare, { theme, language, viewport: phone });
      await readyFigure(page, 'bars');
      const panel = await openPanel(page);
      await panel.locator('summary').click();
      await panel.getByRole('button', { name: /^(二维码|QR code)$/ }).click();
      await panel.getByRole('img', { name: /^(扫码|Scan)/ }).waitFor();
      await panel.locator('[data-preview="ready"]').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await panel.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(phone.width);
    });
