import { describe, expect, it } from 'vitest';
import { leaveOneOut } from '../../../src/domain/composite/leave-one-out.ts';
import { collinearPairs } from '../../../src/domain/composite/redundancy.ts';
import { scoreParks } from '../../../src/domain/composite/score.ts';
import { indicatorsOf } from '../../../src/domain/composite/total-weights.ts';
import type { Scheme } from '../../../src/contract/scheme.ts';
import { toIndicatorsFigure } from '../../../src/figures/indicators.ts';
import { shippedWithBands } from '../../support/bands.ts';
import { prepared, resultOf } from '../../support/composite.ts';
import { shipped } from '../../support/shipped.ts';

const demo = await shipped('demo');

function figureOf(edit?: (scheme: Scheme) => Scheme) {
  const { score, bands, catalog, calculation } = shippedWithBands(demo, '2024', { bands: {}, ...(edit && { edit }) });
  const ready = prepared(calculation.scheme, calculation.matrix);
  const [leftOut, pairs] = [leaveOneOut(ready), collinearPairs(ready)];
  const { scheme, matrix } = calculation;
  return {
    figure: toIndicatorsFigure({ score, bands, scheme, catalog, leftOut, pairs }),
    scheme,
    matrix,
    pairs,
  };
}

describe('the figure of what indicators do', () => {
  const { figure, scheme, matrix, pairs } = figureOf();
  const cellOf = (row: string, column: string) => {
    const at = figure.table.columns.findIndex(({ id }) => id === column);
    return figure.table.rows.find(({ id }) => id === row)?.cells[at];
  };

  it('prints the mean shift of ranks as the scores without the indicator have it', () => {
    const [first] = indicatorsOf(scheme);
    if (first === undefined) throw new Error('there are no indicators');
    const ranks = (of: Scheme) => new Map(resultOf(scoreParks(of, matrix)).parks.map(({ park, rank }) => [park, rank]));
    // Without it the other weights of all are scaled, its dimension's among them.
    const dimensions = scheme.dimensions.map((dimension) => {
      const share = 1 / scheme.dimensions.length / dimension.indicators.length;
      const indicators = dimension.indicators.map((each) => ({ ...each, weight: each.id === first.id ? 0 : share }));
      return { ...dimension, indicators, weight: indicators.reduce((sum, { weight }) => sum + weight, 0) };
    });
    const [before, after] = [ranks(scheme), ranks({ ...scheme, dimensions })];
    const shifts = [...before].map(([park, rank]) => Math.abs(rank - (after.get(park) ?? 0)));
    const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
    expect(cellOf(first.id, 'shift')?.text).toBe(mean.toFixed(2));
  });

  it('names every pair above 0.92 with r and the parks that have both, under a heading', () => {
    const heading = figure.table.rows.findIndex((row) => row.heading !== undefined);
    expect(heading).toBe(indicatorsOf(scheme).length);
    expect(figure.table.rows[heading]?.heading).toContain(`${String(pairs.length)}对`);
    const [strongest] = pairs;
    const row = figure.table.rows[heading + 1];
    expect(row?.id).toBe(`${strongest?.a ?? ''} ${strongest?.b ?? ''}`);
    expect(row?.cells[5]?.text).toBe(`r=${(strongest?.r ?? 0).toFixed(3)}（n=${String(strongest?.n)}）`);
    for (const { r, n } of pairs) {
      expect(Math.abs(r)).toBeGreaterThan(0.92);
      expect(n).toBeLessThanOrEqual(60);
    }
  });

  it('flags what hardly matters and what tells the same twice, as the sentence counts them', () => {
    const flags = figure.table.rows.map(({ cells }) => cells[6]?.text ?? '');
    const weak = flags.filter((flag) => flag.includes('几乎不影响名次')).length;
    expect(figure.sentence).toContain(`几乎不影响名次的有${String(weak)}项`);
    const alike = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    expect(flags.filter((flag) => flag.includes('与他项重复'))).toHaveLength(alike.size);
    expect(figure.sentence).toContain(`有${String(pairs.length)}对`);
  });

  it('leaves the notes of rank bands to their figure', () => {
    expect(figure.notes.map(({ text }) => text).join('')).not.toContain('名次区间');
  });

  it('says of an indicator without weight, and of the only one, what they are', () => {
    const only = figureOf((each) => ({
      ...each,
      missing: { ...each.missing, coverage: 0 },
      dimensions: each.dimensions.map((dimension, at) => ({
        ...dimension,
        weight: at === 0 ? 1 : 0,
        indicators: dimension.indicators.map((indicator, index) => ({ ...indicator, weight: index === 0 ? 1 : 0 })),
      })),
    })).figure;
    const flags = only.table.rows.map(({ cells }) => cells[6]?.text);
    expect(flags[0]).toBe('唯一计权指标');
    expect(new Set(flags.slice(1))).toEqual(new Set(['未计权']));
    expect(only.sentence).toContain('没有两项指标的相关系数绝对值超过0.92');
  });
});
