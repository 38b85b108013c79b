import { describe, expect, test } from 'vitest';
import { totalWeights } from '../../../src/domain/composite/total-weights.ts';
import type { Scheme } from '../../../src/contract/scheme.ts';
import { moveBy, moveTo, removeIndicator, setIndicator } from '../../../src/domain/composite/edit-scheme.ts';
import { readScheme, schemeName, writeScheme } from '../../../src/figures/scheme-codec.ts';
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
const untouched = {
  name: null,
  edits: { weights: false, indicators: false, method: false, isAssigned: false },
  isCustom: false,
};
const named = ({ id, label }: Scheme) => ({ id, label });
const moved = {
  ...official,
  dimensions: official.dimensions.map((each, index) => ({ ...each, weight: index === 0 ? 41.25 : 58.75 })),
};

describe('a scheme in a link', () => {
  test('is left out where it is the first preset, and the id alone for another', () => {
    expect(writeScheme(equal, presets)).toBeNull();
    expect(writeScheme(official, presets)).toBe('official');
    expect(readScheme('official', presets)).toEqual({ ...untouched, scheme: official, preset: official });
  });

  test('comes back the same with other weights, and says that they are custom', () => {
    const text = writeScheme(moved, presets);
    expect(text).toMatch(/^official:/);
    expect(readScheme(text, presets)).toEqual({
      ...untouched,
      scheme: moved,
      preset: named(official),
      edits: { ...untouched.edits, weights: true },
      isCustom: true,
    });
  });

  test('says another method alone, which is no other weight', () => {
    const other = { ...official, normalisation: { method: 'z_score' as const } };
    expect(readScheme(writeScheme(other, presets), presets)).toEqual({
      ...untouched,
      scheme: other,
      preset: named(official),
      edits: { ...untouched.edits, method: true },
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
    expect(readScheme(text, presets)).toEqual({ ...untouched, scheme: equal, preset: equal });
  });

  test('carries the name a reader gave it, whatever is in it, and loses it with nothing else', () => {
    const text = writeScheme(moved, presets, '开放: 优先 “A”');
    expect(readScheme(text, presets)).toMatchObject({ scheme: moved, name: '开放: 优先 “A”' });
    expect(readScheme(writeScheme(equal, presets, '我的'), presets)).toMatchObject({
      ...untouched,
      name: '我的',
      scheme: equal,
    });
    expect(schemeName('  a \u0000\n b  ')).toBe('a b');
    expect(schemeName('x'.repeat(200))).toHaveLength(60);
    expect(schemeName(' ')).toBeNull();
  });

  test('says other indicators, their settings and their dimensions, but not their order', () => {
    const changed = (edit: (scheme: Scheme) => Scheme) => readScheme(writeScheme(edit(equal), presets), presets)?.edits;
    expect(changed((each) => moveBy(each, 'output', 1))).toEqual(untouched.edits);
    expect(changed((each) => setIndicator(each, 'output', { transform: 'log' }))).toMatchObject({
      indicators: true,
      weights: false,
    });
    expect(changed((each) => removeIndicator(each, 'output'))).toMatchObject({ indicators: true, weights: true });
    expect(changed((each) => moveTo(each, 'output', 'speed'))).toMatchObject({ indicators: true });
  });

  test('keeps official weights whose dimensions the dataset does not have, and says who put the indicators there', () => {
    const assigned = {
      ...scheme({ opening: ['exports'], quality: ['output'], innovation: ['a'], green: ['b'], coordination: ['c'] }),
      id: 'mofcom_2021',
    };
    const weights = [30, 30, 15, 15, 10];
    const published = {
      ...assigned,
      dimensions: assigned.dimensions.map((each, index) => ({ ...each, weight: weights[index] ?? 0 })),
    };
    const read = readScheme(writeScheme(published, presets), presets);
    expect(read).toMatchObject({ preset: { id: 'mofcom_2021' }, isCustom: true, scheme: { id: 'mofcom_2021' } });
    expect(read?.edits).toMatchObject({ isAssigned: true, weights: false });
    expect(readScheme(writeScheme(assigned, presets), presets)?.edits).toMatchObject({ weights: true });
  });
});
