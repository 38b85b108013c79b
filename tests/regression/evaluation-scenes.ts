import { toBreakEvenFigure } from '../../src/figures/break-even-table.ts';
import type { ExplainInput } from '../../src/figures/explain-frame.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { toGapFigure } from '../../src/figures/gap-waterfall.ts';
import type { View } from '../../src/figures/view.ts';
import { shippedBands, shippedWithBands } from '../support/bands.ts';
import { shippedExplain, takesOf, tornadoOf, type Asked } from '../support/explained.ts';
import { shippedBump, shippedDistribution } from '../support/rankings.ts';
import { shippedScore } from '../support/scores.ts';
import { shipped } from '../support/shipped.ts';
import type { Scene } from './cases.ts';

function bump(name: string, dataset: string, view: Partial<View>): Scene {
  return { name, kind: 'bump', figure: (language) => shippedBump(dataset, view, language) };
}

function distribution(name: string, dataset: string, view: Partial<View>): Scene {
  return { name, kind: 'distribution', figure: (language) => shippedDistribution(dataset, view, language) };
}

type ScoreChange = Parameters<typeof shippedScore>[2];

function score(name: string, dataset: string, period: string, more: ScoreChange = {}): Scene {
  return {
    name,
    kind: 'score',
    figure: async (language) => shippedScore(await shipped(dataset), period, { ...more, language }),
  };
}

function explained(name: string, kind: string, toFigure: (input: ExplainInput) => Figure, asked: Asked): Scene {
  return {
    name,
    kind,
    figure: async (language) => toFigure(shippedExplain(await shipped('demo'), '2024', { ...asked, language })),
  };
}

const langshu = 'langshu-bonded';

const koreanPins = ['onsan', 'ulsan-mipo', 'namdong'];

/** Rankings over time, distributions and composite scores. */
export const evaluationScenes: readonly Scene[] = [
  bump('bump', 'korea', { pinned: koreanPins }),
  bump('bump of printed ranks', 'china', { metric: 'mofcom_overall_rank', pinned: ['suzhou-industrial-park'] }),
  distribution('distribution', 'korea', { pinned: koreanPins }),
  distribution('distribution of many', 'demo', {}),
  score('score', 'demo', '2024'),
  score('score of changed weights', 'demo', '2024', {
    edit: (scheme) => ({
      ...scheme,
      dimensions: scheme.dimensions.map((each, at) => ({ ...each, weight: at === 0 ? 4 : 1 })),
    }),
  }),
  score('score below zero', 'demo', '2024', {
    edit: (scheme) => ({ ...scheme, normalisation: { method: 'z_score' } }),
  }),
  score('score without parts', 'demo', '2024', {
    edit: (scheme) => ({ ...scheme, aggregation: { method: 'topsis' } }),
  }),
  {
    name: 'score with rank bands',
    kind: 'banded score',
    figure: async (language) => shippedWithBands(await shipped('demo'), '2024', { bands: {}, language }).score,
  },
  {
    name: 'rank bands',
    kind: 'bands',
    figure: async (language) => shippedBands(await shipped('demo'), '2024', { bands: {}, language }),
  },
  explained('gap to the best', 'waterfall', toGapFigure, { against: 'best' }),
  explained('gap to the median', 'waterfall', toGapFigure, { explained: langshu }),
  explained('rank by weight', 'tornado', tornadoOf, { explained: langshu }),
  explained('what it takes', 'takes', (input) => takesOf(input, 2), { explained: langshu }),
  explained('break-even weights', 'even', toBreakEvenFigure, { explained: langshu, against: 'best' }),
];
