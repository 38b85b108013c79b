import { expect } from 'vitest';
import { cellsOf, OfficeFile, targetsOf } from '../support/office-file.ts';
import { hasOffice, openedInOffice, pagesOf } from '../support/office-opened.ts';
import { all, content } from '../support/xml-tree.ts';
import { pngHeader } from './png.ts';
import { take } from './take.ts';
import { readyFigure, test } from './visit.ts';

test('a trend is taken away as a slide whose chart PowerPoint can edit, with its numbers', async ({ visit }) => {
  const page = await visit('/compare?dataset=korea');
  const figure = await readyFigure(page, 'trend');
  const subject = (await figure.locator('h2 span').nth(1).innerText()).trim();
  const { name, bytes } = await take(page, 'pptx');
  expect(name).toMatch(/\p{Script=Han}.*\.pptx$/u);
  const file = new OfficeFile(bytes);
  expect(content(file.xml('ppt/slides/slide1.xml'))).toContain(subject);
  expect(all(file.xml('ppt/charts/chart1.xml'), 'c:lineChart')).toHaveLength(1);
  const [book = ''] = targetsOf(file, 'ppt/charts/chart1.xml').values();
  expect([...cellsOf(new OfficeFile(file.bytes(book))).values()]).toContain('44435');
  if (hasOffice) expect(pagesOf(await openedInOffice(bytes, 'pptx', 'pdf'))).toBe(1);
});

test('a heat table is taken away as a vector picture, with sharp pixels beside it', async ({ visit }) => {
  const page = await visit('/compare?dataset=korea&figure=heat');
  await readyFigure(page, 'heat');
  const { bytes } = await take(page, 'pptx');
  const file = new OfficeFile(bytes);
  const png = pngHeader(Buffer.from(file.bytes('ppt/media/figure1.png')));
  expect(png.width).toBeGreaterThan(3000);
  expect(file.text('ppt/media/figure1.svg')).toMatch(/^<svg/);
});
