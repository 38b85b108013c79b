import { expect, test } from 'vitest';
import { movedBy } from '../../../src/pages/projects/board-keys.ts';

const size = { rows: 100, columns: 25, pageRows: 10 };
const from = { row: 50, column: 5 };

test.each([
  ['ArrowUp', false, { row: 49, column: 5 }],
  ['ArrowDown', false, { row: 51, column: 5 }],
  ['ArrowLeft', false, { row: 50, column: 4 }],
  ['ArrowRight', false, { row: 50, column: 6 }],
  ['PageUp', false, { row: 40, column: 5 }],
  ['PageDown', false, { row: 60, column: 5 }],
  ['Home', false, { row: 50, column: 0 }],
  ['End', false, { row: 50, column: 24 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 99, column: 24 }],
] as const)('%s (with Control: %s) leads to %j', (key, hasControl, to) => {
  expect(movedBy({ key, hasControl }, from, size)).toEqual(to);
});

test('no key leaves the grid, and one that does not move is left to the browser', () => {
  const last = { row: 99, column: 24 };
  expect(movedBy({ key: 'ArrowRight', hasControl: false }, last, size)).toEqual(last);
  expect(movedBy({ key: 'PageDown', hasControl: false }, last, size)).toEqual(last);
  expect(movedBy({ key: 'ArrowUp', hasControl: false }, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
  expect(movedBy({ key: 'a', hasControl: false }, last, size)).toBeNull();
});
