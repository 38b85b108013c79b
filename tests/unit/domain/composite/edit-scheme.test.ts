import { expect, test } from 'vitest';
import { Scheme } from '../../../../src/contract/scheme.ts';
import {
  freeId,
  moveBy,
  moveTo,
  putInto,
  removeDimension,
  removeIndicator,
  renameDimension,
  setIndicator,
} from '../../../../src/domain/composite/edit-scheme.ts';
import { totalWeights } from '../../../../src/domain/composite/total-weights.ts';
import { indicator, scheme } from '../../../support/composite.ts';

const given = scheme({ scale: ['gdp', 'output', 'exports'], speed: ['rate'] });

function shape({ dimensions }: Scheme): string {
  return dimensions.map(({ id, indicators }) => `${id}: ${indicators.map((each) => each.id).join(' ')}`).join('; ');
}

test('an indicator among equals becomes their equal', () => {
  const made = putInto(given, 'scale', indicator('jobs'));
  expect(shape(made)).toBe('scale: gdp output exports jobs; speed: rate');
  expect(totalWeights(made)).toEqual(Float64Array.of(0.125, 0.125, 0.125, 0.125, 0.5));
});

test('an indicator put where no dimension is makes one, which weighs as much as the others', () => {
  const made = putInto(given, '绿色', indicator('water'));
  expect(shape(made)).toBe('scale: gdp output exports; speed: rate; 绿色: water');
  expect(totalWeights(made)?.at(-1)).toBeCloseTo(1 / 3, 12);
  expect(Scheme.safeParse(made).success).toBe(true);
});

test('a dimension goes with its last indicator, and the last of all stays', () => {
  expect(shape(removeIndicator(given, 'rate'))).toBe('scale: gdp output exports');
  const one = scheme({ scale: ['gdp'] });
  expect(removeIndicator(one, 'gdp')).toBe(one);
  expect(removeDimension(one, 'scale')).toBe(one);
  expect(shape(removeDimension(given, 'scale'))).toBe('speed: rate');
});

test('an indicator moves within its dimension and stops at its ends', () => {
  expect(shape(moveBy(given, 'output', -1))).toBe('scale: output gdp exports; speed: rate');
  expect(shape(moveBy(given, 'output', 1))).toBe('scale: gdp exports output; speed: rate');
  expect(shape(moveBy(given, 'gdp', -1))).toBe(shape(given));
  expect(shape(moveBy(given, 'rate', 1))).toBe(shape(given));
});

test('an indicator moves to another dimension, also to one that is new, and leaves no empty one behind', () => {
  expect(shape(moveTo(given, 'output', 'speed'))).toBe('scale: gdp exports; speed: rate output');
  expect(shape(moveTo(given, 'rate', 'scale'))).toBe('scale: gdp output exports rate');
  expect(shape(moveTo(given, 'rate', 'new'))).toBe('scale: gdp output exports; new: rate');
  expect(moveTo(given, 'rate', 'speed')).toBe(given);
  expect(moveTo(given, 'nobody', 'speed')).toBe(given);
  expect(Scheme.safeParse(moveTo(given, 'rate', 'new')).success).toBe(true);
});

test('a dimension takes a new name, but not that of another', () => {
  expect(shape(renameDimension(given, 'speed', '增速'))).toBe('scale: gdp output exports; 增速: rate');
  expect(renameDimension(given, 'speed', 'scale')).toBe(given);
});

test('a metric taken again has an id of its own', () => {
  expect(freeId(given, 'jobs')).toBe('jobs');
  expect(freeId(given, 'gdp')).toBe('gdp.2');
  expect(freeId(putInto(given, 'speed', indicator('gdp.2')), 'gdp')).toBe('gdp.3');
});

test('one setting changes and the others stay', () => {
  const made = setIndicator(given, 'gdp', { transform: 'log' });
  expect(made.dimensions[0]?.indicators[0]).toEqual({ ...indicator('gdp'), transform: 'log' });
  expect(made.dimensions[1]).toEqual(given.dimensions[1]);
});
