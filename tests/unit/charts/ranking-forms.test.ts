import { describe, expect, it } from 'vitest';
import { bumpLayout } from '../../../src/charts/bump-layout.ts';
import { bumpScene } from '../../../src/charts/bump-option.ts';
import { chartHeightPx } from '../../../src/charts/chart-kinds.ts';
import { chartStops } from '../../../src/charts/chart-stops.ts';
import { distributionLayout } from '../../../src/charts/distribution-layout.ts';
import { distributionScene } from '../../../src/charts/distribution-option.ts';
import { chartStyle } from '../../../src/charts/style.ts';
import { shippedBump, shippedDistribution, smallBump, smallDistribution } from '../../support/rankings.ts';
import { outside, overlaps, words } from '../../support/scenes.ts';

const widths = [343, 720, 1100];
const pins = { korea: ['onsan', 'ulsan-mipo', 'namdong'], china: [], demo: [] } as const;
const cases = (['korea', 'china', 'demo'] as const).flatMap((dataset) =>
  (['zh', 'en'] as const).flatMap((language) => widths.map((widthPx) => ({ dataset, language, widthPx }))),
);

describe('ranks over time', () => {
  it.each(cases)(
    'keeps words inside and apart: $dataset $language $widthPx',
    async ({ dataset, language, widthPx }) => {
      const style = chartStyle({ theme: 'light', language });
      for (const view of [{ pinned: pins[dataset] }, { top: 20 }]) {
        const figure = await shippedBump(dataset, view, language);
        const box = { widthPx, heightPx: chartHeightPx(figure, widthPx) };
        const layout = bumpLayout(figure, style, box);
        // Ranks inside circles of parks that stand abreast may touch.
        const all = words(bumpScene(figure, style, box)).filter(
          ({ left, right }) =>
            layout.badgePx === null ||
            right < layout.plot.left - 10 ||
            left > layout.plot.left + layout.plot.width + 10,
        );
        expect(overlaps(all)).toEqual([]);
        expect(outside(all, box)).toEqual([]);
      }
    },
  );

  it('places a tie at one height, a stroke apart, and cuts a line at a gap', () => {
    const figure = smallBump({ rows: { 甲: [2, 2, null, 2], 乙: [2, 1, 1, 1] } });
    const style = chartStyle({ theme: 'light', language: 'zh' });
    const { runs } = bumpLayout(figure, style, { widthPx: 720, heightPx: 320 });
    const first = runs.flat().filter(({ index }) => index === 0);
    expect(Math.abs((first[0]?.y ?? 0) - (first[1]?.y ?? 0))).toBeCloseTo(style.sizes.linePx, 6);
    expect(runs.filter(([point]) => point?.line.park === '甲').map((run) => run.length)).toEqual([2, 1]);
  });

  it('joins editions of an evaluation by dashes, and periods of one series by a line', () => {
    const style = chartStyle({ theme: 'light', language: 'zh' });
    const joined = (metric: object) => {
      const figure = smallBump({ rows: { 甲: [2, 1, 1], 乙: [1, 2, 2] }, metric });
      const lines = bumpScene(figure, style, { widthPx: 720, heightPx: 320 }).filter(
        (shape) => shape.kind === 'path' && shape.d.includes('C') && shape.fill === null,
      );
      return lines.map((shape) => shape.kind === 'path' && shape.widthPx > style.sizes.hairPx && shape.dash !== null);
    };
    expect(joined({ measure: 'rank', unit: 'rank', direction: 'lower' })).toContain(true);
    expect(joined({})).not.toContain(true);
  });

  it('tells rank and value of every point to hands', () => {
    const figure = smallBump({ rows: { 甲: [2, 2], 乙: [1, 3] } });
    const stops = chartStops(figure, chartStyle({ theme: 'light', language: 'zh' }), { widthPx: 720, heightPx: 320 });
    expect(stops?.stops).toHaveLength(4);
    const panel = stops?.stops.find(({ id }) => id === '乙 2020')?.tell();
    expect(panel?.rows.map(({ text }) => text)).toEqual(['1 / 2', '3 人']);
  });
});

describe('distribution', () => {
  it.each(cases)(
    'keeps words inside and apart: $dataset $language $widthPx',
    async ({ dataset, language, widthPx }) => {
      const style = chartStyle({ theme: 'light', language });
      const figure = await shippedDistribution(dataset, { pinned: pins[dataset] }, language);
      const box = { widthPx, heightPx: chartHeightPx(figure, widthPx) };
      if (figure.empty !== null) return;
      const all = words(distributionScene(figure, style, box));
      expect(overlaps(all)).toEqual([]);
      expect(outside(all, box)).toEqual([]);
    },
  );

  it('begins bars at zero, in proportion to their counts', () => {
    const rows = Object.fromEntries([1, 1, 1, 1, 2, 2, 3, 9].map((value, index) => [`园${String(index)}`, [value]]));
    const figure = smallDistribution({ rows, view: { period: '2019' } });
    const layout = distributionLayout(figure, chartStyle({ theme: 'light', language: 'zh' }), {
      widthPx: 720,
      heightPx: 360,
    });
    const perPark = layout.bars.flatMap(({ height }, index) => {
      const count = figure.bins[index]?.count ?? 0;
      return count === 0 ? [] : [height / count];
    });
    for (const each of perPark) expect(each).toBeCloseTo(perPark[0] ?? 0, 6);
    expect(layout.bars[0]?.height).toBeGreaterThan(0);
  });
});
