import { describe, expect, it } from 'vitest';
import { weightSensitivity } from '../../../src/domain/composite/weight-sensitivity.ts';
import { whatItTakes } from '../../../src/domain/composite/what-it-takes.ts';
import { answerExplain } from '../../../src/pages/score/answer-explain.ts';
import { ExplainReply } from '../../../src/pages/score/explain-reply.ts';
import { prepared, randomMatrix, scheme } from '../../support/composite.ts';

const of = scheme({ a: ['x', 'y'], b: ['z'] });
const figures = randomMatrix(of, { parks: 20, seed: 3 });
const world = prepared(of, figures);
const request = {
  scheme: of,
  matrix: { ...figures, parks: [...figures.parks], indicators: [...figures.indicators] },
  park: 'p4',
};

describe('the worker that explains', () => {
  it('answers what the domain finds, in a form the page understands', () => {
    const takes = answerExplain({ ...request, of: { kind: 'takes', places: 2 } });
    expect(takes).toEqual({ kind: 'takes', takes: whatItTakes(world, 4, 2) });
    const weights = answerExplain({ ...request, of: { kind: 'weights' } });
    expect(weights).toEqual({ kind: 'weights', weights: weightSensitivity(world, 4) });
    for (const reply of [takes, weights]) expect(ExplainReply.parse(structuredClone(reply))).toEqual(reply);
  });

  it('refuses a park without a score, places there are not, and a scheme that gives none', () => {
    const weights = { kind: 'weights' };
    expect(answerExplain({ ...request, park: 'nobody', of: weights })).toEqual({ kind: 'refused' });
    expect(answerExplain({ ...request, of: { kind: 'takes', places: 20 } })).toEqual({ kind: 'refused' });
    const idle = { ...of, dimensions: of.dimensions.map((each) => ({ ...each, weight: 0 })) };
    expect(answerExplain({ ...request, scheme: idle, of: weights })).toEqual({ kind: 'refused' });
  });

  it('takes no message of another form', () => {
    expect(() => answerExplain({ ...request, of: { kind: 'gap' } })).toThrow();
  });
});
