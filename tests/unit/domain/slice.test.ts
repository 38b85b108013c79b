import { describe, expect, it } from 'vitest';
import { factAt, hasCell, missingFact, sparseAt } from '../../../src/domain/slice.ts';
import { fact, slice } from '../../support/slice.ts';

const example = slice({
  by: 'metric',
  of: 'm',
  columns: ['2020', '2021'],
  rows: { a: [1, fact(350, { qualifier: 'more_than', printed: '350余' })], b: [fact(null, { status: 'Q' }), 4.25] },
});

describe('factAt', () => {
  it('finds a cell by ids and by positions', () => {
    expect(factAt(example, 'a', '2021')).toMatchObject({ value: 350, qualifier: 'more_than', printed: '350余' });
    expect(factAt(example, 1, 1)).toMatchObject({ value: 4.25, decimals: 2, status: 'A' });
    expect(factAt(example, 'b', '2020')).toMatchObject({ value: null, status: 'Q' });
  });

  it('calls a place outside the slice not available', () => {
    expect(factAt(example, 'c', '2021')).toEqual(missingFact('O'));
    expect(factAt(example, 0, 2)).toEqual(missingFact('O'));
    expect(hasCell(example, 'a', '2019')).toBe(false);
  });
});

describe('sparseAt', () => {
  it('says the common item except where told otherwise, null included', () => {
    const column = { common: 'x', at: [1, 4, 9], values: ['a', null, 'c'] };
    expect([0, 1, 2, 4, 9, 10].map((index) => sparseAt<string | null>(column, index))).toEqual([
      'x',
      'a',
      'x',
      null,
      'c',
      'x',
    ]);
  });
});
