import { expect, it } from 'vitest';
import { placeLabels } from '../../../src/charts/label-places.ts';

const within = { left: 0, right: 340, top: 0, bottom: 300 };

it('names crowded points without collisions, with leaders where need be', () => {
  const wishes = Array.from({ length: 12 }, (_, index) => ({
    id: String(index),
    x: 160 + (index % 4) * 9,
    y: 140 + Math.floor(index / 4) * 9,
    radiusPx: 5,
    widthPx: 60,
    heightPx: 13,
  }));
  const places = placeLabels(wishes, { within, taken: [], shy: [], hasLeaders: true }, 4);
  expect(places).toHaveLength(12);
  expect(places.some(({ leader }) => leader !== null)).toBe(true);
  places.forEach(({ box: a }, index) => {
    expect(a.left >= 0 && a.right <= 340 && a.top >= 0 && a.bottom <= 300).toBe(true);
    for (const { box: b } of places.slice(index + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });
});
