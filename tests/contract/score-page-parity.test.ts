import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { shippedApp } from '../../mocks/shipped-app.ts';
import type { Indicator, Normalisation, Scheme } from '../../src/contract/scheme.ts';
import { Score } from '../../src/contract/score.ts';
import { seeded } from '../../src/domain/composite/random.ts';
import { shippedPresets, shippedScore } from '../support/scores.ts';
import { shipped } from '../support/shipped.ts';

const period = '2024';
const [app, demo] = await Promise.all([shippedApp('normal'), shipped('demo')]);
const { presets } = shippedPresets(demo, period);
const normalisations: readonly Normalisation[] = [
  { method: 'min_max' },
  { method: 'z_score' },
  { method: 'percentile_rank' },
  { method: 'exponential' },
];

/** A scheme as a reader might make it: other weights, zero among them, fewer indicators, logarithms, denominators, another method. */
function edited(scheme: Scheme, seed: number): Scheme {
  const random = seeded(seed);
  const among = <Item>(items: readonly Item[], fallback: Item): Item =>
    items[Math.floor(random() * items.length)] ?? fallback;
  const weight = () => Math.floor(random() * 10);
  const change = (indicator: Indicator): Indicator => ({
    ...indicator,
    weight: weight(),
    direction: among(['higher', 'lower'], 'higher'),
    transform: random() < 0.15 ? 'log' : 'none',
    denominator: random() < 0.2 ? 'industrial_land' : null,
  });
  return {
    ...scheme,
    dimensions: scheme.dimensions.map(({ id, indicators }) => ({
      id,
      weight: weight(),
      indicators: indicators.filter((_, at) => at === 0 || random() < 0.6).map(change),
    })),
    normalisation: among(normalisations, { method: 'min_max' }),
    outliers: among([{ method: 'none' }, { method: 'points', most: 5 }, { method: 'quantile', share: 0.025 }], {
      method: 'none',
    }),
    missing: { coverage: among([0, 0.5, 0.8], 0), method: among(['reweight', 'peer_median'], 'reweight') },
    aggregation: among(
      [
        { method: 'mean', within: 'arithmetic', across: 'arithmetic' },
        { method: 'mean', within: 'arithmetic', across: 'geometric' },
        { method: 'topsis' },
      ],
      { method: 'topsis' },
    ),
  };
}

const [equal] = presets;
if (equal === undefined) throw new Error('there is no preset');

test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'the page and the API score alike, or both refuse, scheme %i',
  async (seed) => {
    const scheme = edited(equal, seed);
    const response = await app.request(`/api/v1/datasets/demo/score?period=${period}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(scheme),
    });
    const figure = shippedScore(demo, period, { edit: () => scheme, top: 60 });
    if (!response.ok) {
      expect(response.status).toBe(422);
      expect(figure.empty).not.toBeNull();
      return;
    }
    const answer = z.parse(Score, await response.json());
    expect(figure.rows.map(({ park }) => park)).toEqual(answer.parks.map(({ park }) => park));
    answer.parks.forEach(({ score, rank, isTied }, at) => {
      expect(figure.rows[at]?.score).toBeCloseTo(score, 9);
      expect(figure.rows[at]?.rankText).toBe(`${isTied ? '并列' : ''}${String(rank)} / ${String(answer.of)}`);
    });
  },
);
