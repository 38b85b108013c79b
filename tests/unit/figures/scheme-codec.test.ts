import { describe, expect, test } from 'vitest';
import { totalWeights } from '../../../src/domain/composite/total-weights.ts';
import { readScheme, writeScheme } from '../../../src/figures/scheme-codec.ts';
import { indicator, scheme } from '../../support/composite.ts';

const equal = scheme(
  { scale: ['output', 'exports'], speed: [indicator('days', { direction: 'lower' })] },
  { id: 'equal' },
);
const official = {
  ...equal,
  id: 'official',
  dimensions: equal.dimensions.map((each, index) => ({ ...each, weight: index === 0 ? 300 : 200 })),
};
const presets = [equal, official];
const moved = {
  ...official,
  dimensions: official.dimensions.map((each, index) => ({ ...each, weight: index === 0 ? 41.25 : 58.75 })),
};

describe('a scheme in a link', () => {
  test('is left out where it is the first preset, and the id alone for another', () => {
    expect(writeScheme(equal, presets)).toBeNull();
    expect(writeScheme(official, presets)).toBe('official');
    expect(readScheme('official', presets)).toEqual({ scheme: official, preset: official, isCustom: false });
  });

  test('comes back the same with other weights, and says that they are custom', () => {
    const text = writeScheme(moved, presets);
    expect(text).toMatch(/^official:/);
    expect(readScheme(text, presets)).toEqual({ scheme: moved, preset: official, isCustom: true });
  });

  test('is not custom for another method alone', () => {
    const other = { ...official, normalisation: { method: 'z_score' as const } };
    expect(readScheme(writeScheme(other, presets), presets)).toEqual({
      scheme: other,
      preset: official,
      isCustom: false,
    });
  });

  test('is not custom where weights are only said in another unit', () => {
    const percent = {
      ...official,
      dimensions: official.dimensions.map((each, index) => ({ ...each, weight: index === 0 ? 60 : 40 })),
    };
    expect(totalWeights(percent)).toEqual(totalWeights(official));
    expect(readScheme(writeScheme(percent, presets), presets)?.isCustom).toBe(false);
  });

  test.each([null, '', 'nobody', 'equal:', 'equal:1~garbage', '%E0:~~'])('falls back to a preset for %j', (text) => {
    expect(readScheme(text, presets)).toEqual({ scheme: equal, preset: equal, isCustom: false });
  });
});
