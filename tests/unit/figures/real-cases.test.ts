import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/figures/figure.ts';
import type { BarsFigure } from '../../../src/figures/bars-figure.ts';
import type { TrendFigure } from '../../../src/figures/trend-figure.ts';
import type { MultiplesFigure } from '../../../src/figures/multiples-figure.ts';
import type { PairFigure } from '../../../src/figures/pair-figure.ts';
import type { ScatterFigure } from '../../../src/figures/scatter-figure.ts';
import type { View } from '../../../src/figures/view.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';

function isTrend(figure: Figure): figure is TrendFigure {
  return figure.kind === 'trend';
}

function isScatter(figure: Figure): figure is ScatterFigure {
  return figure.kind === 'scatter';
}

async function trendOf(dataset: string, view: Partial<View>): Promise<TrendFigure> {
  const figure = await shippedFigure(dataset, { figure: 'trend', ...view });
  if (!isTrend(figure)) throw new Error(`${figure.kind} is no trend`);
  return figure;
}

function rules(figure: Figure): string[] {
  return figure.guard.map(({ rule, verdict }) => `${rule} ${verdict}`);
}

/** What the product was made for, on the figures it ships with: see data/ for their sources. */
describe('real cases', () => {
  it('production against employment of the 34 Korean complexes that have both', async () => {
    const figure = await shippedFigure('korea', {
      figure: 'scatter',
      metric: 'production',
      x: 'employment',
      period: '2026-Q1',
    });
    if (!isScatter(figure)) throw new Error(`${figure.kind} is no scatter`);
    expect(figure.points).toHaveLength(34);
    expect(figure.correlation).toMatchObject({ n: 34 });
    expect(figure.correlation.r).toBeCloseTo(0.5341, 4);
  });

  it('Daegu’s seven clusters over 29 quarters, as an index of 2018 Q2', async () => {
    const level = await trendOf('korea', {});
    expect(level.periods).toHaveLength(29);
    expect(level.series).toHaveLength(7);
    const index = await trendOf('korea', { transform: 'index', base: '2018-Q2' });
    expect(index.series.map(({ points }) => points[0]?.text)).toEqual(Array.from({ length: 7 }, () => '100.0'));
    const panels = await shippedFigure('korea', { figure: 'multiples' });
    expect(panels).toMatchObject<Partial<MultiplesFigure>>({ kind: 'multiples', isShared: true });
  });

  it('Daegu’s production since January, which begins anew each year', async () => {
    const figure = await trendOf('korea', { metric: 'production_cum_ytd' });
    expect(figure.subtitle).toContain('各季末累计值（自1月起）');
    expect(figure.subtitle).not.toContain('季度值');
    const restarts = figure.series[0]?.restarts?.map((index) => figure.periods[index]?.id);
    expect(restarts).toEqual(['2019-Q1', '2020-Q1', '2021-Q1', '2022-Q1', '2023-Q1', '2024-Q1', '2025-Q1']);
    expect(rules(figure)).toContain('span note');
    const step = await trendOf('korea', { metric: 'production_cum_ytd', transform: 'pop' });
    expect(step.series.flatMap(({ points }) => points).every(({ value }) => value === null)).toBe(true);
  });

  it('MOFCOM ranks of different editions', async () => {
    const figure = await trendOf('china', { metric: 'mofcom_overall_rank' });
    expect(figure.inverted).toBe(true);
    expect(rules(figure)).toEqual(['edition note']);
  });

  it('cumulative output of the Jinhua town never shares an axis with a year’s', async () => {
    const figure = await shippedFigure('china', {
      figure: 'bars',
      metric: 'industrial_output',
      parks: ['jinhua-nev-town'],
    });
    expect(figure).toMatchObject<Partial<BarsFigure>>({ kind: 'bars' });
    expect(figure.notes.map(({ text }) => text).join()).toContain('设立以来累计');
    expect(figure.sentence).toContain('121.32亿元');
  });

  it('Bangladesh’s zones at two fiscal years, missing years as missing', async () => {
    const figure = await shippedFigure('bangladesh', { figure: 'dumbbell', from: 'FY2017-18', to: 'FY2018-19' });
    expect(figure).toMatchObject<Partial<PairFigure>>({ kind: 'dumbbell' });
    expect(figure.title.time).toBe('2017—18财年与2018—19财年');
    const late = await shippedFigure('bangladesh', { figure: 'dumbbell', from: 'FY2017-18', to: 'FY2021-22' });
    expect(late.notes.map(({ text }) => text)).toContain('所选园区在2021—22财年均无数值，图中不列。');
    expect(late.title.time).toBe('2017—18财年与2018—19财年');
  });

  it('a transform a metric cannot take is refused in words, also where a link asks for it', async () => {
    const figure = await trendOf('china', { metric: 'mofcom_overall_rank', transform: 'index' });
    expect(figure.transform).toBe('level');
    expect(figure.notes.map(({ text }) => text)).toContain('该指标不宜作此变换，按水平值显示。');
  });
});
