import { expect, test } from 'vitest';
import { pictureLimit } from '../../../server/images/picture-limit.ts';

test('an address has a minute’s pictures at once, then one at a time as they come back', () => {
  let now = 0;
  const limit = pictureLimit({ perMinute: 3, now: () => now });
  expect([limit.admit('a'), limit.admit('a'), limit.admit('a')]).toEqual([0, 0, 0]);
  expect(limit.admit('a')).toBe(20);
  now = 19_000;
  expect(limit.admit('a')).toBe(1);
  now = 20_000;
  expect(limit.admit('a')).toBe(0);
  expect(limit.admit('a')).toBe(20);
});

test('one address does not use up another’s', () => {
  const limit = pictureLimit({ perMinute: 1, now: () => 0 });
  expect([limit.admit('a'), limit.admit('b'), limit.admit('a')]).toEqual([0, 0, 60]);
});

test('nothing is limited at 0', () => {
  const limit = pictureLimit({ perMinute: 0 });
  expect(Array.from({ length: 500 }, () => limit.admit('a')).every((waitS) => waitS === 0)).toBe(true);
});
