import { expect, test } from 'vitest';
import { LineStore } from '../../../../server/import/line-store.ts';

test('lines are found by their number, replaced, and read in order with what stands at their ends', () => {
  const store = new LineStore();
  const lines = Array.from({ length: 25_003 }, (_, number) => `line ${String(number)} 园区`);
  for (const [number, line] of lines.entries()) expect(store.push(line)).toBe(number);
  for (const number of [0, 9_999, 10_000, 25_002]) expect(store.at(number)).toBe(lines[number]);
  const expected = lines.map((line) => `${line},`);
  expect([...store.pieces(new Map())].join('')).toBe(`${expected.join('\n')}\n`);

  store.replace(10_000, 'another');
  expect(store.at(10_000)).toBe('another');
  expected[10_000] = 'another,';
  expected[9_999] = 'line 9999 园区,1';
  expected[25_002] = 'line 25002 园区,0';
  const ends = new Map([
    [9_999, '1'],
    [25_002, '0'],
  ]);
  expect([...store.pieces(ends)].join('')).toBe(`${expected.join('\n')}\n`);
});
