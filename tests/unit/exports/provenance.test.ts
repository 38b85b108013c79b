import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../server/images/draw-picture.ts';
import { namedSizes } from '../../../server/images/picture-size.ts';
import { changedNumbers } from '../../../src/exports/provenance/changed-numbers.ts';
import { numbersOf } from '../../../src/exports/provenance/provenance.ts';
import { readProvenance, type ReadProvenance } from '../../../src/exports/provenance/read-provenance.ts';
import { sha256 } from '../../../src/exports/provenance/sha256.ts';
import { readFigureLink } from '../../../src/figures/figure-link.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';
import { shipped } from '../../support/shipped.ts';

const address = '/compare?dataset=korea&figure=bars';
const korea = await shipped('korea');

async function drawn(format: 'svg' | 'png'): Promise<Uint8Array> {
  const link = readFigureLink(address);
  if (link === null) throw new Error('The address names no figure.');
  const job = {
    link,
    language: 'zh',
    format,
    size: namedSizes.a4,
    theme: 'light',
    upDown: null,
    hasFonts: true,
  } as const;
  const picture = await drawPicture(job, {
    catalog: korea.catalog,
    language: 'zh',
    ask: (request) => {
      if (request.by !== 'metric') throw new Error('Bars are made of a metric.');
      const parks = request.parks ?? korea.catalog.parks.map(({ id }) => id);
      return Promise.resolve(korea.byMetric(request.metric, parks));
    },
  });
  return picture?.bytes ?? new Uint8Array();
}

const [svg, png] = [await drawn('svg'), await drawn('png')];
const text = new TextDecoder().decode(svg);
/** What the one picture of a file says. */
const readPicture = (bytes: Uint8Array): ReadProvenance | null => readProvenance(bytes)[0]?.read ?? null;
const bytesOf = (content: string) => new TextEncoder().encode(content);

describe.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('SHA-256 of %i bytes', (length) => {
  test('is that of Node', () => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + 7) & 255);
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

test.each([
  ['SVG', svg],
  ['PNG', png],
])('a saved %s says its link, release and numbers, and is as it was saved', async (_, bytes) => {
  const figure = await shippedFigure('korea', { figure: 'bars' });
  const read = readPicture(bytes);
  expect(read).toMatchObject({ isSealed: true, isPicture: true });
  expect(read?.said).toMatchObject({
    link: address,
    release: korea.catalog.dataset.release.id,
    check: figure.check,
    numbers: numbersOf(figure),
  });
});

test('a number rewritten in the drawing of an SVG is found out', () => {
  const [seongseo] = /44,435/.exec(text.slice(text.indexOf('</metadata>'))) ?? [];
  expect(seongseo).toBe('44,435');
  const painted = text.replace(/44,435(?=<\/text>)/, '54,435');
  expect(painted).not.toBe(text);
  expect(readPicture(bytesOf(painted))).toMatchObject({ isSealed: true, isPicture: false });
});

test('a number rewritten in what an SVG says of itself is found out', () => {
  const altered = text.replace(/<metadata[^>]*>[^<]*/, (said) => said.replace('44,435', '54,435'));
  expect(altered).not.toBe(text);
  expect(readPicture(bytesOf(altered))).toMatchObject({ isSealed: false, isPicture: true });
});

test('a PNG whose pixels were painted over is found out', () => {
  const at = Buffer.from(png).indexOf('IDAT');
  const length = new DataView(png.buffer, png.byteOffset).getUint32(at - 4);
  const body = deflateSync(Buffer.alloc(length));
  const painted = new Uint8Array(png);
  painted.set(body.subarray(0, length), at + 4);
  expect(readPicture(painted)).toMatchObject({ isSealed: true, isPicture: false });
});

test.each([
  ['another PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['a PNG that is cut off', png.slice(0, 200)],
  ['another SVG', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['what is said in another form', bytesOf('<svg><metadata id="parkscope">{"parkscope":2}</metadata></svg>')],
  ['what is no JSON', bytesOf('<svg><metadata id="parkscope">{</metadata></svg>')],
  ['no text at all', new Uint8Array([0, 255, 254])],
])('%s says nothing', (_, bytes) => {
  expect(readProvenance(bytes)).toEqual([]);
});

describe('numbers that changed', () => {
  const columns = ['名次', '园区', '从业人数（人）'];

  test('are told by row and column, whatever order the rows are in now', () => {
    const before = {
      columns,
      rows: [
        ['1', '城西', '44,435'],
        ['2', '西大邱', '16,870'],
        ['3', '检丹', '7,877'],
      ],
    };
    const after = {
      columns,
      rows: [
        ['1', '西大邱', '17,000'],
        ['2', '城西', '44,435'],
        ['3', '染色', '4,295'],
      ],
    };
    expect(changedNumbers(before, after)).toEqual([
      { row: '城西', column: '名次', before: '1', after: '2' },
      { row: '西大邱', column: '名次', before: '2', after: '1' },
      { row: '西大邱', column: '从业人数（人）', before: '16,870', after: '17,000' },
      { row: '检丹', column: '名次', before: '3', after: null },
      { row: '检丹', column: '园区', before: '检丹', after: null },
      { row: '检丹', column: '从业人数（人）', before: '7,877', after: null },
      { row: '染色', column: '名次', before: null, after: '3' },
      { row: '染色', column: '园区', before: null, after: '染色' },
      { row: '染色', column: '从业人数（人）', before: null, after: '4,295' },
    ]);
  });

  test('are none where nothing changed', () => {
    const same = { columns, rows: [['1', '城西', '44,435']] };
    expect(changedNumbers(same, structuredClone(same))).toEqual([]);
  });
});
