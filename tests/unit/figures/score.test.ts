import { describe, expect, test } from 'vitest';
import type { Scheme } from '../../../src/contract/scheme.ts';
import { shippedPresets, shippedScore } from '../../support/scores.ts';
import { shipped } from '../../support/shipped.ts';

const demo = await shipped('demo');

function weighted(scheme: Scheme, dimension: string, weight: number): Scheme {
  const dimensions = scheme.dimensions.map((each) => (each.id === dimension ? { ...each, weight } : each));
  return { ...scheme, dimensions };
}

describe('a figure of composite scores', () => {
  test('offers the presets the dataset’s dimensions allow', () => {
    expect(shippedPresets(demo, '2024').presets.map(({ id }) => id)).toEqual([
      'equal',
      'entropy',
      'critic',
      'zhejiang_2010',
    ]);
  });

  test('stacks parts that sum to the score, best first, with the rank of how many', () => {
    const { rows, table } = shippedScore(demo, '2024');
    expect(rows).toHaveLength(20);
    expect(rows[0]?.rankText).toBe(`1 / ${String(table.rows.length)}`);
    for (const { parts, score } of rows)
      expect(parts?.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 9);
    expect(rows.map(({ score }) => score)).toEqual(rows.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  test('notes the scheme with its source and every weight', () => {
    const { notes, dimensions } = shippedScore(demo, '2024', { preset: 'zhejiang_2010' });
    const text = notes.map((note) => note.text).join('\n');
    expect(dimensions.map(({ weightText }) => weightText)).toEqual(['30.0%', '25.0%', '25.0%', '20.0%']);
    expect(text).toContain('浙江省开发区综合考核评价');
    expect(text).toContain('经济规模 30.0%（9项各3.3%：地区生产总值、');
  });

  test('says custom weights in subtitle, notes and sentence where they were changed', () => {
    const figure = shippedScore(demo, '2024', { language: 'en', edit: (scheme) => weighted(scheme, 'scale', 3) });
    expect(figure.subtitle).toContain('custom weights');
    expect(figure.notes.map(({ text }) => text).join()).toContain(
      'Scheme: custom weights (changed from “Equal weights”).',
    );
    expect(figure.sentence).toContain('custom weights');
  });

  test('names the parks left out with their coverage, and carries all others into the table', () => {
    const figure = shippedScore(demo, '2024', {
      edit: (scheme) => ({ ...scheme, missing: { coverage: 1, method: 'reweight' } }),
    });
    const note = figure.notes.find(({ text }) => text.startsWith('未参评'))?.text ?? '';
    const count = Number(/未参评(\d+)个/.exec(note)?.[1]);
    expect(count).toBeGreaterThan(0);
    expect(note).toMatch(/覆盖率\d+\.\d%|无数据/);
    expect(figure.table.rows).toHaveLength(60 - count);
    expect(figure.table.rows.every(({ cells }) => cells.at(-2)?.text === '100.0')).toBe(true);
  });

  test('says why a scheme gives no score', () => {
    const { empty } = shippedScore(demo, '2024', {
      edit: (scheme) => ({ ...scheme, dimensions: scheme.dimensions.map((each) => ({ ...each, weight: 0 })) }),
    });
    expect(empty?.advice).toContain('所有权重都是零');
  });

  test('has no parts under TOPSIS, whose score is no sum', () => {
    const figure = shippedScore(demo, '2024', {
      edit: (scheme) => ({ ...scheme, aggregation: { method: 'topsis' } }),
    });
    expect(figure.rows.every(({ parts }) => parts === null)).toBe(true);
    expect(figure.notes.map(({ text }) => text).join()).toContain('TOPSIS');
  });
});
