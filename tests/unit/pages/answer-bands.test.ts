import { expect, it } from 'vitest';
import { answerBands } from '../../../src/pages/score/answer-bands.ts';
import { randomMatrix, scheme } from '../../support/composite.ts';

const two = scheme({ a: ['a1', 'a2'], b: ['b1', 'b2'] });
const matrix = randomMatrix(two, { parks: 20, seed: 3 });
const ask = { scheme: two, matrix, draws: 1000, seed: 7 };

it('reports how far it is, growing, and ends with a band for every park', () => {
  const replies = [...answerBands(ask)];
  const shares = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.share] : []));
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  const last = replies.at(-1);
  expect(last).toMatchObject({ kind: 'bands', draws: 1000, seed: 7 });
  const bands = last?.kind === 'bands' ? last.bands : [];
  expect(bands.map(({ park }) => park)).toEqual(matrix.parks);
  for (const { p5, median, p95 } of bands) {
    expect(p5).toBeLessThanOrEqual(median);
    expect(median).toBeLessThanOrEqual(p95);
  }
});

it('gives the same bands for the same seed, and others for another', () => {
  const few = (seed: number) => [...answerBands({ ...ask, draws: 10, seed })].at(-1);
  const bandsOf = (reply: ReturnType<typeof few>) => (reply?.kind === 'bands' ? reply.bands : null);
  expect(bandsOf(few(7))).toEqual(bandsOf(few(7)));
  expect(bandsOf(few(7))).not.toEqual(bandsOf(few(8)));
});

it('refuses a scheme without weights', () => {
  const dimensions = two.dimensions.map((each) => ({ ...each, weight: 0 }));
  expect([...answerBands({ ...ask, scheme: { ...two, dimensions } })]).toEqual([{ kind: 'refused' }]);
});

it('throws at what is no request', () => {
  expect(() => [...answerBands({ ...ask, draws: 0 })]).toThrow();
  expect(() => [...answerBands('bands')]).toThrow();
});
