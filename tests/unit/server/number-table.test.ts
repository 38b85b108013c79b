import { expect, test } from 'vitest';
import { CellNumbers } from '../../../server/load/cell-numbers.ts';
import { noValue, NumberTable } from '../../../server/load/number-table.ts';

test('numbers are kept by keys of up to 53 bits, however many', () => {
  const table = new NumberTable();
  const keyOf = (index: number) => index * 1_000_003 * 877_001;
  for (let index = 0; index < 5_000; index += 1) table.set(keyOf(index), index);
  table.set(keyOf(7), 70);
  const wrong = Array.from({ length: 5_000 }, (_, index) => index).filter(
    (index) => table.get(keyOf(index)) !== (index === 7 ? 70 : index),
  );
  expect(wrong).toEqual([]);
  expect(table.get(2 ** 52 + 1)).toBe(noValue);
});

test('cells have one number each', () => {
  const cells = new CellNumbers();
  const seen = new Set<number>();
  for (const park of ['a', 'b', 'c'])
    for (const metric of ['x', 'y'])
      for (const period of ['2023', '2024', '2024-H1'])
        for (const role of ['actual', 'target', 'plan']) seen.add(cells.of({ park, metric, period, role }));
  expect(seen.size).toBe(54);
  expect(seen.has(cells.of({ park: 'b', metric: 'y', period: '2024', role: 'plan' }))).toBe(true);
});
