import { describe, expect, test } from 'vitest';
import { CsvError, CsvReader, type CsvRecord } from '../../../server/load/csv-records.ts';
import type { Mistake } from '../../../server/load/mistake.ts';
import { readTable } from '../../../server/load/table.ts';

function recordsOf(text: string): CsvRecord[] {
  const reader = new CsvReader(text);
  const records: CsvRecord[] = [];
  for (let record = reader.next(); record !== null; record = reader.next()) records.push(record);
  return records;
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly cells: readonly (readonly string[])[];
  /** Where not one line a record. */
  readonly lines?: readonly number[];
}

const cases: readonly Case[] = [
  {
    name: 'records ended by CRLF (RFC 4180, 2.1)',
    text: 'a,b\r\nc,d\r\n',
    cells: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'a last record without a line end (2.2)',
    text: 'a,b\r\nc,d',
    cells: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  { name: 'quoted cells (2.5)', text: '"aaa","b",c', cells: [['aaa', 'b', 'c']] },
  {
    name: 'a line break within quotes (2.6)',
    text: '"a\r\na",b\r\nc,d',
    cells: [
      ['a\r\na', 'b'],
      ['c', 'd'],
    ],
    lines: [1, 3],
  },
  { name: 'doubled quotes (2.7)', text: '"b""bb","""",""""""', cells: [['b"bb', '"', '""']] },
  { name: 'a comma within quotes', text: '"产值80.40亿元,增长",b', cells: [['产值80.40亿元,增长', 'b']] },
  {
    name: 'LF, CR and CRLF line breaks within quotes',
    text: '"1\n2\r3\r\n4"\nx',
    cells: [['1\n2\r3\r\n4'], ['x']],
    lines: [1, 5],
  },
  {
    name: 'CR alone as line end',
    text: 'a,b\rc,d\r',
    cells: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'an empty last cell, at a line end and at the end',
    text: 'a,\nb,',
    cells: [
      ['a', ''],
      ['b', ''],
    ],
  },
  { name: 'nothing but empty cells', text: ',,\n', cells: [['', '', '']] },
  { name: 'quoted empty cells', text: '"",""\n', cells: [['', '']] },
  { name: 'a byte order mark, before a quote too', text: '\uFEFF"a",b', cells: [['a', 'b']] },
  {
    name: 'empty and blank lines, which are skipped',
    text: '\na\n\r\n \t\nb\n\n',
    cells: [['a'], ['b']],
    lines: [2, 5],
  },
  { name: 'blanks around cells, kept where quoted', text: ' a ,\t"  b " , c d \n', cells: [['a', '  b ', 'c d']] },
  {
    name: 'cells that only begin like those above',
    text: 'ab,a,\na,ab,x\na,ab,x',
    cells: [
      ['ab', 'a', ''],
      ['a', 'ab', 'x'],
      ['a', 'ab', 'x'],
    ],
  },
  { name: 'nothing', text: '', cells: [] },
];

describe('records are read:', () => {
  test.each(cases)('$name', ({ text, cells, lines }) => {
    const read = recordsOf(text);
    expect(read.map((record) => record.cells)).toEqual(cells);
    expect(read.map(({ line }) => line)).toEqual(lines ?? cells.map((_, index) => index + 1));
  });
});

describe('a quote out of place is told with the line its cell begins on:', () => {
  test.each([
    { name: 'never closed', text: 'a,b\nc,"d\ne,f\n', line: 2, found: 'never closed' },
    { name: 'never closed, ending in a doubled one', text: 'a\n"b""', line: 2, found: 'never closed' },
    { name: 'behind a cell of several lines', text: '"a\nb","c', line: 2, found: 'never closed' },
    { name: 'text behind a closing quote', text: 'a\n"b\nb"c,d\n', line: 2, found: 'behind a closing quote' },
    { name: 'within an unquoted cell', text: 'a\rb"c\r', line: 2, found: 'within a cell' },
  ])('$name', ({ text, line, found }) => {
    const error: unknown = (() => {
      try {
        return recordsOf(text);
      } catch (thrown) {
        return thrown;
      }
    })();
    if (!(error instanceof CsvError)) throw new Error('The text was read.');
    expect(error.line).toBe(line);
    expect(error.message).toContain(found);
  });
});

describe('a table', () => {
  const columns = { required: ['id'], optional: ['name'] };

  function read(text: string): { ids: string[]; mistakes: Mistake[] } {
    const mistakes: Mistake[] = [];
    const ids = [...readTable('some.csv', text, columns, mistakes)].map((row) => row.text('id'));
    return { ids, mistakes };
  }

  const place = { file: 'some.csv', column: '', rule: 'bad_csv' };

  test('goes on below a row of too few or too many cells', () => {
    expect(read('id,name\na,"x\ny"\nb\nc,z\nd,,\n')).toEqual({
      ids: ['a', 'c'],
      mistakes: [
        { ...place, line: 4, value: '1 cells under a header of 2' },
        { ...place, line: 6, value: '3 cells under a header of 2' },
      ],
    });
  });

  test('keeps what stands above a quote that is never closed', () => {
    const { ids, mistakes } = read('id,name\na,x\nb,"y\nc,z\n');
    expect(ids).toEqual(['a']);
    expect(mistakes).toEqual([{ ...place, line: 3, value: 'a quote that is never closed' }]);
  });

  test('without a header row is a mistake', () => {
    expect(read('\uFEFF\n').mistakes).toEqual([{ ...place, line: 1, value: 'no header row' }]);
  });

  test('tells lines rightly far down, below cells of several lines', () => {
    const text = `id,name\n${'a,"x\n""y"", z"\r\n'.repeat(5_000)}b\n`;
    expect(read(text).mistakes).toMatchObject([{ line: 10_002, rule: 'bad_csv' }]);
  });
});
