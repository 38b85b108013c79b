import { expect, test } from 'vitest';
import { factAt } from '../../../src/domain/slice.ts';
import { withMetrics } from '../../../src/domain/with-metrics.ts';
import { fact, slice } from '../../support/slice.ts';

const whole = slice({
  by: 'period',
  of: '2024',
  columns: ['output', 'exports', 'jobs'],
  rows: {
    a: [1, fact(350, { qualifier: 'more_than', printed: '350余', source: 's2' }), null],
    b: [fact(null, { status: 'Q' }), fact(4.25, { source: 's2' }), 7],
  },
});

test('every fact of a kept metric is what it was, whatever the order', () => {
  const kept = withMetrics(whole, ['jobs', 'exports']);
  expect(kept.columns).toEqual(['jobs', 'exports']);
  for (const park of ['a', 'b'])
    for (const metric of ['jobs', 'exports']) expect(factAt(kept, park, metric)).toEqual(factAt(whole, park, metric));
});

test('a source of none of the kept metrics is not said any more', () => {
  const { source } = withMetrics(whole, ['exports']);
  expect(new Set([source.common, ...source.values])).toEqual(new Set(['s2']));
});

test('a metric the slice does not have is left out, and all of them are the slice itself', () => {
  expect(withMetrics(whole, ['output', 'nobody']).columns).toEqual(['output']);
  expect(withMetrics(whole, ['output', 'exports', 'jobs'])).toBe(whole);
});
