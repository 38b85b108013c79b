import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { prepareImport } from '../../../../server/import/prepare-import.ts';
import { loadDataset } from '../../../../server/load/load-dataset.ts';
import { encodeGbk } from '../../../support/imports/gbk.ts';
import { type BookCell, workbookOf } from '../../../support/imports/workbook.ts';
import { smallDataset } from '../../../support/small-dataset.ts';

const small = await loadDataset(smallDataset, '2026-01-01T00:00:00.000Z');

/** Numbers from 0 to below `below`, the same in every run (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

async function survives(name: string, bytes: Uint8Array) {
  const result = await prepareImport({ ...small, files: [{ name, bytes }] });
  if (result.log.errors > 0) expect(result.dataset).toBeNull();
  else
    expect(result.dataset?.observations.length ?? small.observations.length).toBeGreaterThanOrEqual(
      small.observations.length,
    );
  return result;
}

const odd: readonly BookCell[] = [
  ...[
    '=1+1',
    '#REF!',
    '-',
    '…',
    '9'.repeat(400),
    '1e308',
    '1e-400',
    '-0',
    '0x1F',
    'NaN',
    'Infinity',
    '1,2,3',
    '\u0000',
    '"',
    "'",
  ],
  ...[
    '../../etc/passwd',
    '<script>',
    '&lt;',
    '２０２４年',
    '2024年13月',
    '金华开发区①',
    '合计',
    '注：',
    '%',
    '亿元',
    ' '.repeat(50),
  ],
  ...[
    '*'.repeat(5000),
    '('.repeat(5000),
    '['.repeat(5000),
    '2024-'.repeat(900),
    '一'.repeat(3000),
    '__proto__',
    'constructor',
  ],
  ...[{ formula: 'A1', value: null }, { formula: 'A1', value: 5 }, null, 0, -1.5, 1e300, 44_408],
];

const csv =
  '园区,指标,期别,数值,单位\n金华开发区,产值,2024年,"1,234.5",亿元\n贝塔园区,产值,2024年,350余,亿元\n伽马园区,出口,2024-H1,…,万元\n';
const book = workbookOf([
  {
    name: '表',
    rows: [
      ['园区', '产值(亿元)', '出口(万元)'],
      ['金华开发区', 1, 2],
      ['贝塔园区', 3, 4],
    ],
    merged: ['A1:A1'],
    dimension: 'A1:XFD1048576',
  },
]);

function mutated(bytes: Uint8Array, roll: (below: number) => number): Uint8Array {
  const copy = bytes.slice();
  for (let count = roll(8) + 1; count > 0; count -= 1) copy[roll(copy.length)] = roll(256);
  const [from, to] = [roll(copy.length), roll(copy.length)];
  return roll(4) === 0 ? copy.slice(Math.min(from, to)) : roll(4) === 0 ? copy.slice(0, from) : copy;
}

test('texts and workbooks with bytes changed, cut off or doubled never crash and never half go in', async () => {
  const roll = dice(20260731);
  const seeds = [new TextEncoder().encode(csv), encodeGbk(csv.replaceAll('…', '-')), book];
  for (let run = 0; run < 900; run += 1) await survives('x.csv', mutated(seeds[run % 3] ?? book, roll));
});

test('cells of every odd kind are read or told, wherever they stand', async () => {
  const roll = dice(7);
  for (let run = 0; run < 150; run += 1) {
    const width = roll(6) + 1;
    const cell = (): BookCell =>
      (roll(3) === 0 ? ['园区', '金华开发区', '产值', '2024', 12][roll(5)] : odd[roll(odd.length)]) ?? null;
    const rows = Array.from({ length: roll(9) + 1 }, () => Array.from({ length: width }, cell));
    await survives(
      '../../x.xlsx',
      workbookOf([{ name: '表', rows, merged: ['A1:XFD1048576', 'B2:B1', 'A0:A3', 'x'] }]),
    );
  }
});

test('an archive that unpacks to more than is taken is refused before it is unpacked', async () => {
  const bomb = workbookOf([], { 'xl/worksheets/sheet1.xml': [new Uint8Array(64 * 1024 * 1024), { level: 9 }] });
  expect(bomb.length).toBeLessThan(200_000);
  const { log } = await survives('bomb.xlsx', bomb);
  expect(log.groups()[0]).toMatchObject({
    rule: 'unreadable_file',
    examples: [{ suggestion: expect.stringContaining('64 MB unpacked') }],
  });
});

test('declared entities are never undone, and rows and columns out of all bounds are left out', async () => {
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  const sheet = `${entities}<worksheet><sheetData><row r="99999999999"><c r="ZZZZZZ9" t="inlineStr"><is><t>&b;</t></is></c><c r="A1"><v>&b;</v></c></row></sheetData></worksheet>`;
  const bytes = workbookOf([{ name: '表', rows: [] }], { 'xl/worksheets/sheet1.xml': strToU8(sheet) });
  const { previews } = await survives('x.xlsx', bytes);
  expect(previews[0]?.rows).toEqual([{ line: 99_999_999_999, cells: ['&b;'] }]);
});

test('an archive that is no workbook is told apart', async () => {
  const { log } = await survives('x.xlsx', zipSync({ 'a.txt': strToU8('hello') }));
  expect(log.groups()[0]).toMatchObject({ examples: [{ suggestion: expect.stringContaining('no Excel workbook') }] });
});
