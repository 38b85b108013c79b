import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/contract/observation.ts';
import { rankParks } from '../../../src/domain/ranking.ts';
import { fact } from '../../support/slice.ts';

function column(facts: Readonly<Record<string, number | null | Fact>>): { park: string; fact: Fact }[] {
  return Object.entries(facts).map(([park, cell]) => ({
    park,
    fact: typeof cell === 'object' && cell !== null ? cell : fact(cell),
  }));
}

describe('rankParks', () => {
  it('gives tied parks the same rank and skips the next (1, 2, 2, 4)', () => {
    const { rows, of } = rankParks({ current: column({ a: 5, b: 9, c: 5, d: 1 }), direction: 'higher' });
    expect(of).toBe(4);
    expect(rows.map(({ park, rank, tied }) => [park, rank, tied])).toEqual([
      ['b', 1, false],
      ['a', 2, true],
      ['c', 2, true],
      ['d', 4, false],
    ]);
  });

  it('puts the lowest first where lower is better', () => {
    const { rows } = rankParks({ current: column({ a: 5, b: 9 }), direction: 'lower' });
    expect(rows.map(({ park }) => park)).toEqual(['a', 'b']);
  });

  it('compares the stored value, not the printed one', () => {
    const { rows } = rankParks({
      current: column({ a: fact(1.004, { decimals: 2 }), b: fact(1.001, { decimals: 2 }) }),
      direction: 'higher',
    });
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('takes change on the parks present in both periods, so that nobody gains from a park that left', () => {
    const { rows, common } = rankParks({
      current: column({ a: 10, b: 30, c: 20, d: null }),
      previous: column({ a: 20, b: null, c: 10, d: 99 }),
      direction: 'higher',
    });
    expect(common).toBe(2);
    expect(
      rows.map(({ park, rank, commonRank, previousRank, change }) => [park, rank, commonRank, previousRank, change]),
    ).toEqual([
      ['b', 1, null, null, null],
      ['c', 2, 1, 2, 1],
      ['a', 3, 2, 1, -1],
    ]);
  });

  it('excludes missing and other-caliber parks, each with its reason', () => {
    const { excluded, of } = rankParks({
      current: column({
        a: 1,
        b: 2,
        c: fact(null, { status: 'Q' }),
        d: fact(9, { cumulative: 'since_start' }),
        e: fact(9, { role: 'plan' }),
      }),
      direction: 'higher',
    });
    expect(of).toBe(2);
    expect(excluded.map(({ park, reason, status }) => [park, reason, status])).toEqual([
      ['c', 'missing', 'Q'],
      ['d', 'not_comparable', 'A'],
      ['e', 'not_comparable', 'A'],
    ]);
  });

  it('compares no ranks with a period of another caliber', () => {
    const previous = column({ a: fact(1, { cumulative: 'ytd' }), b: fact(2, { cumulative: 'ytd' }) });
    expect(rankParks({ current: column({ a: 1, b: 2 }), previous, direction: 'higher' }).common).toBe(0);
  });

  it('says which ranks the qualifiers leave possible', () => {
    const { rows } = rankParks({
      current: column({
        a: fact(350, { qualifier: 'more_than' }),
        b: 350,
        c: fact(100, { qualifier: 'about' }),
        d: 103,
        e: fact(3, { qualifier: 'less_than' }),
        f: 400,
      }),
      direction: 'higher',
    });
    expect(rows.map(({ park, rank, best, worst }) => [park, rank, best, worst])).toEqual([
      ['f', 1, 1, 2],
      ['a', 2, 1, 2],
      ['b', 3, 3, 3],
      ['d', 4, 4, 5],
      ['c', 5, 4, 5],
      ['e', 6, 6, 6],
    ]);
  });

  it('keeps the rank inside its band for any mix of qualifiers, both ways', () => {
    const qualifiers = ['exact', 'about', 'at_least', 'more_than', 'at_most', 'less_than'] as const;
    const cells = qualifiers.flatMap((qualifier) => [1, 2, 2, 3].map((value) => fact(value, { qualifier })));
    for (const direction of ['higher', 'lower'] as const) {
      const { rows } = rankParks({
        current: cells.map((each, index) => ({ park: String(index), fact: each })),
        direction,
      });
      for (const row of rows) {
        expect(row.best).toBeLessThanOrEqual(row.rank);
        expect(row.worst).toBeGreaterThanOrEqual(row.rank);
      }
    }
  });

  it('leaves no band where every value is exact', () => {
    const { rows } = rankParks({ current: column({ a: 2, b: 2, c: 1 }), direction: 'lower' });
    expect(rows.every(({ rank, best, worst }) => rank === best && rank === worst)).toBe(true);
  });
});
