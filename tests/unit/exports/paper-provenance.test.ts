import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFontFile } from '../../../server/images/font-files.ts';
import { checkedImage } from '../../../src/exports/checked-image.ts';
import { picturesPdf } from '../../../src/exports/pdf/pictures-pdf.ts';
import { objectText, pdfParts } from '../../../src/exports/pdf/pdf-file.ts';
import { pdfFile } from '../../../src/exports/pdf/pdf-objects.ts';
import { figuresPptx } from '../../../src/exports/pptx/figures-pptx.ts';
import { provenanceOf } from '../../../src/exports/provenance/provenance.ts';
import { readProvenance } from '../../../src/exports/provenance/read-provenance.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import { titleText } from '../../../src/figures/title-text.ts';
import { all, parseXml } from '../../support/xml-tree.ts';
import { OfficeFile } from '../../support/office-file.ts';
import { hasPoppler, pdfFacts, pdfWords } from '../../support/pdf-opened.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';

const bars = await shippedFigure('korea', { figure: 'bars' });
const table = await shippedFigure('demo', { figure: 'table', metric: 'gdp' });
const heat = await shippedFigure('korea', { figure: 'heat' });
const links = ['/compare?dataset=korea&figure=bars', '/compare?dataset=demo&figure=table&metric=gdp'] as const;

const words = { kind: 'title', title: '大邱', text: '', notes: '', language: 'zh' } as const;

async function pdfOf(): Promise<Uint8Array> {
  const pages = [bars, table].map((figure, index) => ({
    image: checkedImage(figure, { size: imageSizes.hd, theme: 'light' }),
    size: imageSizes.hd,
    title: titleText(figure),
    said: provenanceOf(figure, links[index] ?? ''),
  }));
  return picturesPdf(pages, { title: '大邱', subject: '从业人数', language: 'zh' }, readFontFile);
}

const pixels = new Uint8Array([137, 80, 78, 71]);

async function pptxOf(): Promise<Uint8Array> {
  return figuresPptx(
    [
      words,
      { figure: bars, link: links[0] },
      { figure: table, link: links[1] },
      { figure: heat, link: '/compare?dataset=korea&figure=heat' },
    ],
    { theme: 'light', rasterise: () => Promise.resolve(pixels) },
  );
}

const [pdf, pptx] = await Promise.all([pdfOf(), pptxOf()]);

/** Which pages say something, and whether they are as they were saved. */
function found(bytes: Uint8Array) {
  return readProvenance(bytes).map(({ page, read }) => [
    page,
    read === null ? null : read.isSealed && read.isPicture,
    ...(read?.altered ?? []),
  ]);
}

describe('a PDF', () => {
  /** With one object rewritten, laid out as a whole file again. */
  function rewritten(change: (text: string, number: number) => string): Uint8Array {
    const parts = pdfParts(pdf);
    if (parts === null) throw new Error('The PDF is not laid out as ours are.');
    const objects = parts.objects.map((object, index) => strToU8(change(objectText(object), index + 1), true));
    return pdfFile(objects, parts.root, parts.info);
  }

  test('says of each page its link, release and numbers, and is as it was saved', () => {
    expect(found(pdf)).toEqual([
      [1, true],
      [2, true],
    ]);
    const [first] = readProvenance(pdf);
    expect(first?.read?.said).toMatchObject({ link: links[0], release: bars.release.id, check: bars.check });
  });

  test.skipIf(!hasPoppler)('is one that other readers open without complaint', async () => {
    expect((await pdfFacts(pdf)).get('Metadata Stream')).toBe('yes');
    expect(await pdfWords(pdf)).toContain('44,435');
  });

  test('has a packet of well-formed XML', () => {
    const text = new TextDecoder().decode(pdf);
    const packet = text.slice(text.indexOf('<x:xmpmeta'), text.indexOf('</x:xmpmeta>') + '</x:xmpmeta>'.length);
    expect(all(parseXml(packet), 'parkscope:link')).toHaveLength(2);
  });

  test('whose content stream was altered is found out, on its page', () => {
    let streams = 0;
    const altered = rewritten((text) => {
      const isContent = text.includes('/FlateDecode') && !text.includes('/Length1') && !text.includes('/Type');
      streams += Number(isContent);
      return isContent && streams === 1 ? text.replace(/.(?=.\nendstream)/s, 'x') : text;
    });
    expect(found(altered)).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test('whose page got a note over its numbers is found out', () => {
    let pages = 0;
    const altered = rewritten((text) => {
      pages += Number(text.includes('/Type/Page/'));
      return text.includes('/Type/Page/') && pages === 2 ? text.replace('/Type/Page/', '/Type/Page/Annots[]/') : text;
    });
    expect(found(altered)).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  test('whose glyphs were changed is found out on all pages', () => {
    const altered = rewritten((text) => text.replace('/Type/FontDescriptor', '/Type/FontDescriptor/Flags 0'));
    expect(altered.length).not.toBe(pdf.length);
    expect(found(altered)).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  test('that another program added to its end is found out', () => {
    const more = strToU8('1 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n');
    expect(found(new Uint8Array([...pdf, ...more]))).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  test('whose numbers were rewritten in what it says is found out', () => {
    const altered = rewritten((text) => (text.includes('/Type/Metadata') ? text.replaceAll('44,435', '94,435') : text));
    expect(readProvenance(altered)[0]?.read).toMatchObject({ isSealed: false, isPicture: true });
  });

  test('of another program says nothing', () => {
    expect(readProvenance(strToU8('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'))).toEqual([]);
  });
});

describe('a presentation', () => {
  type Change = (path: string, text: string) => string;

  function rezipped(change: Change, level: 0 | 9 = 9): Uint8Array {
    const files = Object.entries(unzipSync(pptx)).map(([path, bytes]) => {
      if (!/\.(?:xml|rels|svg)$/.test(path)) return [path, bytes] as const;
      return [path, strToU8(change(path, strFromU8(bytes)))] as const;
    });
    return zipSync(Object.fromEntries(files), { level });
  }

  const whole = [
    [1, null],
    [2, true],
    [3, true],
    [4, true],
  ];

  test('says of each slide of a figure its link, release and numbers, and is as it was saved', () => {
    expect(found(pptx)).toEqual(whole);
    expect(readProvenance(pptx)[1]?.read?.said).toMatchObject({ link: links[0], check: bars.check });
  });

  test('tells the file manager release, check code and hash of every figure', () => {
    const properties = new OfficeFile(pptx).xml('docProps/custom.xml');
    const told = all(properties, 'vt:lpwstr').map(({ text }) => text);
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(new RegExp(`^${bars.release.id} ${bars.check} sha256:[0-9a-f]{64}$`));
  });

  test('is the same where a program packs it anew, and writes its relationships in another order', () => {
    const turned = rezipped((path, text) =>
      path === 'ppt/_rels/presentation.xml.rels'
        ? text.replace(/(<Relationship [^>]*\/>)(<Relationship [^>]*\/>)/, '$2$1')
        : text,
    );
    expect(found(turned)).toEqual(whole);
  });

  test('whose chart draws another number is found out', () => {
    const altered = rezipped((path, text) =>
      path.startsWith('ppt/charts/') ? text.replace('<c:v>44435</c:v>', '<c:v>94435</c:v>') : text,
    );
    expect(found(altered)[1]).toEqual([2, false, 'charts']);
  });

  test('whose axis begins elsewhere is found out', () => {
    const altered = rezipped((path, text) =>
      path.startsWith('ppt/charts/') ? text.replace(/<c:min val="[^"]*"/, '<c:min val="30000"') : text,
    );
    expect(found(altered)[1]).toEqual([2, false, 'charts']);
  });

  test('whose workbook was edited is found out, however the cells are written', () => {
    const edit = (from: string, to: string) => {
      const files = unzipSync(pptx);
      const path = 'ppt/embeddings/workbook1.xlsx';
      const book = unzipSync(files[path] ?? new Uint8Array());
      const sheet = 'xl/worksheets/sheet1.xml';
      const text = strFromU8(book[sheet] ?? new Uint8Array());
      expect(text).toContain(from);
      const edited = zipSync({ ...book, [sheet]: strToU8(text.replace(from, to)) });
      return found(zipSync({ ...files, [path]: edited }))[1];
    };
    expect(edit('<v>44435</v>', '<v>94435</v>')).toEqual([2, false, 'books']);
    expect(edit('<v>44435</v>', '<v>4.4435E4</v>')).toEqual([2, true]);
  });

  test('whose table was edited is found out', () => {
    const altered = rezipped((path, text) =>
      path === 'ppt/slides/slide3.xml' ? text.replace(/<a:t>[\d,.]+<\/a:t>/, '<a:t>0</a:t>') : text,
    );
    expect(found(altered)[2]).toEqual([3, false, 'words']);
  });

  test('whose picture was redrawn is found out', () => {
    const altered = rezipped((path, text) => (path.endsWith('.svg') ? text.replace('fill="#', 'fill=" #') : text));
    expect(found(altered)[3]).toEqual([4, false, 'pictures']);
  });

  test('whose slides were put in another order, or taken out, still knows them', () => {
    const turned = rezipped((path, text) =>
      path === 'ppt/presentation.xml'
        ? text.replace(/(<p:sldId [^>]*\/>)(<p:sldId [^>]*\/>)(<p:sldId [^>]*\/>)/, '$3$1')
        : text,
    );
    expect(found(turned)).toEqual([
      [1, true],
      [2, null],
      [3, true],
      [null, false],
    ]);
    expect(readProvenance(turned)[0]?.read?.said.link).toBe(links[1]);
  });

  test('of another program says nothing', () => {
    expect(readProvenance(zipSync({ 'ppt/presentation.xml': strToU8('<p:presentation/>') }))).toEqual([]);
    expect(readProvenance(strToU8('PK nothing'))).toEqual([]);
  });
});
