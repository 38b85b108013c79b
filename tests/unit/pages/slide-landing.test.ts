import { expect, test } from 'vitest';
import { landingOf, placeAfter } from '../../../src/pages/present/slide-landing.ts';

const column = [0, 100, 200].map((top) => ({ left: 0, top, width: 80, height: 90 }));
const strip = [0, 100, 200].map((left) => ({ left, top: 0, width: 90, height: 80 }));

test.each([
  [{ x: 40, y: -20 }, 0],
  [{ x: 40, y: 44 }, 0],
  [{ x: 40, y: 46 }, 1],
  [{ x: 400, y: 244 }, 2],
  [{ x: 40, y: 246 }, 3],
])('let go at %j in a column it lands before place %i, wherever it is sideways', (at, place) => {
  expect(landingOf(column, at, false)).toBe(place);
});

test.each([
  [{ x: 44, y: 300 }, 0],
  [{ x: 146, y: 10 }, 2],
  [{ x: 900, y: 10 }, 3],
])('let go at %j in a strip it lands before place %i', (at, place) => {
  expect(landingOf(strip, at, true)).toBe(place);
});

test('an empty list has one place', () => {
  expect(landingOf([], { x: 0, y: 0 }, false)).toBe(0);
});

test('taken out before where it lands, a slide stands one place earlier; dropped on itself it stays', () => {
  expect([placeAfter(0, 3), placeAfter(2, 0), placeAfter(1, 1), placeAfter(1, 2)]).toEqual([2, 0, 1, 1]);
});
