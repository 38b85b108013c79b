import { describe, expect, it } from 'vitest';
import { chartHeightPx } from '../../../src/charts/chart-kinds.ts';
import { chartStops } from '../../../src/charts/chart-stops.ts';
import { scoreLayout } from '../../../src/charts/score-layout.ts';
import { scoreGrid, scoreKey, scoreRows } from '../../../src/charts/score-scene.ts';
import { panelSentence } from '../../../src/charts/stop-words.ts';
import { rankX } from '../../../src/charts/score-bands.ts';
import { chartStyle } from '../../../src/charts/style.ts';
import { withPastBands } from '../../../src/figures/past-bands.ts';
import { scoreCalculation } from '../../../src/figures/score-calculation.ts';
import type { ScoreFigure } from '../../../src/figures/score-figure.ts';
import { outside, overlaps, words } from '../../support/scenes.ts';
import { drawnBands } from '../../support/bands.ts';
import { shippedPresets, shippedScore } from '../../support/scores.ts';
import { shipped } from '../../support/shipped.ts';

const demo = await shipped('demo');
const korea = await shipped('korea');
const { slice, parks, presets } = shippedPresets(demo, '2024');
const [equal] = presets;
if (equal === undefined) throw new Error('there is no scheme');
const demoBands = drawnBands(equal, scoreCalculation(equal, slice, parks).matrix);
const figures = (['zh', 'en'] as const).flatMap((language) => [
  { name: `demo ${language}`, figure: shippedScore(demo, '2024', { language }) },
  {
    name: `z-scores ${language}`,
    figure: shippedScore(demo, '2024', {
      language,
      top: 50,
      edit: (scheme) => ({ ...scheme, normalisation: { method: 'z_score' } }),
    }),
  },
  { name: `korea ${language}`, figure: shippedScore(korea, '2026-Q1', { language }) },
  { name: `bands ${language}`, figure: shippedScore(demo, '2024', { language, top: 50, bands: {} }) },
  { name: `bands of korea ${language}`, figure: shippedScore(korea, '2026-Q1', { language, bands: {} }) },
  {
    name: `bands before a change ${language}`,
    figure: withPastBands(shippedScore(demo, '2024', { language }), demoBands),
  },
]);
const cases = figures.flatMap((each) => [343, 720, 1100].map((widthPx) => ({ ...each, widthPx })));
const scene = (figure: ScoreFigure, widthPx: number) => {
  const style = chartStyle({ theme: 'light', language: figure.language });
  const box = { widthPx, heightPx: chartHeightPx(figure, widthPx) };
  const layout = scoreLayout(figure, style, box);
  const shapes = [...scoreGrid(layout, style), ...scoreKey(layout, style), ...scoreRows(layout, style)];
  return { layout, box, shapes, style };
};

describe('the chart of scores', () => {
  it.each(cases)('keeps every word of $name inside and apart at $widthPx px', ({ figure, widthPx }) => {
    const { shapes, box } = scene(figure, widthPx);
    expect(overlaps(words(shapes))).toEqual([]);
    expect(outside(words(shapes), box)).toEqual([]);
  });

  it('ends each stack at the score', () => {
    for (const { parts, x } of scene(shippedScore(demo, '2024'), 1100).layout.rows)
      expect(Math.max(...parts.map((part) => part.x + part.width))).toBeCloseTo(x, 6);
  });

  it('marks the score where parts stand below zero', () => {
    const zScores = figures.find(({ name }) => name === 'z-scores zh')?.figure ?? shippedScore(demo, '2024');
    const { layout } = scene(zScores, 1100);
    expect(layout.hasNegative).toBe(true);
    expect(layout.ticks.min).toBeLessThan(0);
  });

  it.each([343, 1100])('puts bands of all rows on one axis of ranks beside the scores at %i px', (widthPx) => {
    const { layout, box } = scene(shippedScore(demo, '2024', { bands: {} }), widthPx);
    const { strip, plot } = layout;
    if (strip === null) throw new Error('there is no strip');
    expect([rankX(strip, 1), rankX(strip, strip.last)]).toEqual([strip.left, strip.left + strip.width]);
    expect(strip.left).toBeGreaterThan(plot.left + plot.width);
    expect(strip.left + strip.width).toBeLessThanOrEqual(box.widthPx);
  });

  it('says of bands before a change that they are, in words, with no number beside a row', () => {
    const figure = withPastBands(shippedScore(demo, '2024'), demoBands);
    const said = words(scene(figure, 1100).shapes).map(({ text }) => text);
    expect(said).toContain('旧区间，重算中');
    expect(said.filter((text) => /^\d+—\d+$/.test(text))).toEqual([]);
    const [first] = chartStops(figure, scene(figure, 1100).style, { widthPx: 1100, heightPx: 600 })?.stops ?? [];
    expect(first === undefined ? '' : panelSentence(first.tell(), 'zh')).not.toContain('区间');
  });

  it('tells each park to the cursor: rank, score and the part of each dimension', () => {
    const figure = shippedScore(demo, '2024');
    const { style, box } = scene(figure, 1100);
    const [first] = chartStops(figure, style, box)?.stops ?? [];
    const said = first === undefined ? '' : panelSentence(first.tell(), 'zh');
    expect(said).toContain('1 / ');
    for (const { label } of figure.dimensions) expect(said).toContain(label);
  });
});
