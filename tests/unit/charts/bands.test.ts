import { describe, expect, it } from 'vitest';
import { bandsLayout } from '../../../src/charts/bands-layout.ts';
import { bandsGrid, bandsKey, bandsRows } from '../../../src/charts/bands-scene.ts';
import { chartHeightPx } from '../../../src/charts/chart-kinds.ts';
import { chartStops } from '../../../src/charts/chart-stops.ts';
import { panelSentence } from '../../../src/charts/stop-words.ts';
import { chartStyle } from '../../../src/charts/style.ts';
import type { BandsFigure } from '../../../src/figures/bands-figure.ts';
import { shippedBands } from '../../support/bands.ts';
import { outside, overlaps, words } from '../../support/scenes.ts';
import { shipped } from '../../support/shipped.ts';

const demo = await shipped('demo');
const korea = await shipped('korea');
const wide = { spread: 'dirichlet', varied: ['normalisation'] } as const;
const figures = (['zh', 'en'] as const).flatMap((language) => [
  { name: `demo ${language}`, figure: shippedBands(demo, '2024', { language, bands: wide }) },
  { name: `fifty of demo ${language}`, figure: shippedBands(demo, '2024', { language, top: 50, bands: wide }) },
  { name: `korea ${language}`, figure: shippedBands(korea, '2026-Q1', { language, bands: wide }) },
]);
/** A phone, a card, a wide one; then a slide and an A4 picture, whose height is given. */
const cases = figures.flatMap((each) => [
  ...[343, 720, 1100].map((widthPx) => ({ ...each, widthPx, heightPx: null })),
  { ...each, widthPx: 912, heightPx: 400 },
  { ...each, widthPx: 689, heightPx: 330 },
]);

function scene(figure: BandsFigure, widthPx: number, heightPx: number | null = null) {
  const style = chartStyle({ theme: 'light', language: figure.language });
  const box = { widthPx, heightPx: heightPx ?? chartHeightPx(figure, widthPx) };
  const layout = bandsLayout(figure, style, box);
  const shapes = [...bandsGrid(figure, layout, style), ...bandsKey(layout, style), ...bandsRows(layout, style)];
  return { layout, box, shapes, style };
}

describe('the chart of rank bands', () => {
  it.each(cases)('keeps every word of $name inside and apart at $widthPx px', ({ figure, widthPx, heightPx }) => {
    const { shapes, box } = scene(figure, widthPx, heightPx);
    expect(overlaps(words(shapes))).toEqual([]);
    expect(outside(words(shapes), box)).toEqual([]);
  });

  it('places 5 %, median and 95 % in order on an axis from 1, and the rank by the scheme on it', () => {
    const { layout } = scene(shippedBands(demo, '2024', { bands: wide }), 1100);
    expect(layout.xOf(1)).toBe(layout.plot.left);
    for (const { from, middle, to, actual, row } of layout.rows) {
      expect(from).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(layout.plot.left + layout.plot.width + 1e-9);
      expect(actual).toBeCloseTo(layout.xOf(row.rank), 9);
    }
  });

  it('tells the cursor of each row what is drawn', () => {
    const figure = shippedBands(demo, '2024', { bands: wide });
    const { style, box } = scene(figure, 1100);
    const said = chartStops(figure, style, box)?.stops.map((stop) => panelSentence(stop.tell(), 'zh')) ?? [];
    figure.rows.forEach(({ rankText, bandText, topText }, row) => {
      for (const text of [rankText, bandText, topText]) expect(said[row]).toContain(text);
    });
  });
});
