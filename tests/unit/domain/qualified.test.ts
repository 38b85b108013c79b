import { describe, expect, it } from 'vitest';
import { add, compare, ratio, subtract } from '../../../src/domain/qualified.ts';
import type { Qualified } from '../../../src/domain/qualified.ts';

const exact = (value: number): Qualified => ({ value, qualifier: 'exact' });
const about = (value: number): Qualified => ({ value, qualifier: 'about' });
const over = (value: number): Qualified => ({ value, qualifier: 'more_than' });
const least = (value: number): Qualified => ({ value, qualifier: 'at_least' });
const under = (value: number): Qualified => ({ value, qualifier: 'less_than' });
const most = (value: number): Qualified => ({ value, qualifier: 'at_most' });

describe('arithmetic of qualified values', () => {
  it.each([
    ['exact + exact', add(exact(2), exact(3)), exact(5)],
    ['more than + exact', add(over(350), exact(9)), over(359)],
    ['more than + at least', add(over(1), least(2)), over(3)],
    ['about + about', add(about(1), about(2)), about(3)],
    ['about + more than', add(about(1), over(2)), null],
    ['more than + less than', add(over(1), under(2)), null],
    ['about − exact', subtract(about(5), exact(3)), about(2)],
    ['exact − more than', subtract(exact(5), over(3)), under(2)],
    ['more than − less than', subtract(over(5), under(3)), over(2)],
    ['more than − more than', subtract(over(5), over(3)), null],
    ['exact ÷ at most', ratio(exact(6), most(3)), least(2)],
    ['at least ÷ exact', ratio(least(6), exact(3)), least(2)],
    ['more than ÷ more than', ratio(over(6), over(3)), null],
    ['anything ÷ zero', ratio(exact(6), exact(0)), null],
    ['negative ÷ bound', ratio(exact(-6), over(3)), null],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(expected);
  });
});

describe('compare', () => {
  it.each([
    [exact(1), exact(1), 'equal'],
    [exact(1), exact(2), 'less'],
    [over(350), exact(350), 'greater'],
    [least(350), exact(350), 'open'],
    [over(350), exact(351), 'open'],
    [under(3), exact(3), 'less'],
    [most(3), over(3), 'less'],
    [about(100), exact(106), 'less'],
    [about(100), exact(104), 'open'],
    [over(1), over(9), 'open'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });
});
