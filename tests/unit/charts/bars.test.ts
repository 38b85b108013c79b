import { describe, expect, it } from 'vitest';
import { barsLayout } from '../../../src/charts/bars-layout.ts';
import { barsGrid, benchmarkScene, rowsScene } from '../../../src/charts/bars-scene.ts';
import { barsOption } from '../../../src/charts/bars-option.ts';
import { textBox } from '../../../src/charts/scene.ts';
import { chartStyle } from '../../../src/charts/style.ts';
import { barRow, exact, koreaBars, mixedBars } from '../../support/figures.ts';

const style = chartStyle({ theme: 'light', language: 'zh' });
const box = { widthPx: 880, heightPx: 400 };

describe('bars', () => {
  it('start at zero, and point the other way below it', () => {
    const { bars, xOf } = barsLayout(mixedBars(), style, box);
    for (const { bar } of bars) if (bar !== null) expect(bar.from).toBeCloseTo(xOf(0));
    const negative = bars[7]?.bar;
    expect(negative && negative.to < negative.from).toBe(true);
  });

  it('are at least a pixel long unless the value is zero or missing', () => {
    const { bars } = barsLayout(mixedBars(), style, box);
    const small = bars[5]?.bar;
    expect(small && small.to - small.from).toBeGreaterThanOrEqual(1);
    expect(bars[6]?.bar).toBeNull();
    expect(bars.slice(8).every(({ bar }) => bar === null)).toBe(true);
  });

  it('are hatched for estimates and outlined for plans, so that only facts are filled', () => {
    expect(
      barsLayout(mixedBars(), style, box)
        .bars.map(({ look }) => look)
        .slice(0, 6),
    ).toEqual(['filled', 'filled', 'hatched', 'filled', 'outlined', 'filled']);
    const series = JSON.stringify(barsOption(mixedBars(), style, box).series);
    expect(series.match(/"value":null/g)).toHaveLength(7);
  });

  it('become dots on an axis from 1 where the metric is a rank', () => {
    const figure = koreaBars('zh', {
      unit: '位',
      rows: [
        barRow({ park: 'a', name: '合肥', rank: 1, value: exact(3) }),
        barRow({ park: 'b', name: '西安', rank: 2, value: exact(11) }),
      ],
      benchmarks: [],
    });
    const layout = barsLayout(figure, style, box);
    expect(layout.bars.every(({ look, bar }) => look === 'dot' && bar === null)).toBe(true);
    expect(layout.ticks.min).toBe(1);
  });

  it.each([
    [880, 400],
    [560, 300],
    [343, 360],
  ])('keep words inside and apart at %d × %d', (widthPx, heightPx) => {
    for (const figure of [koreaBars(), koreaBars('en'), mixedBars()]) {
      const layout = barsLayout(figure, style, { widthPx, heightPx });
      const shapes = [
        ...barsGrid(figure, layout, style),
        ...benchmarkScene(figure, layout, style),
        ...rowsScene(layout, style),
      ];
      const all = shapes.flatMap((shape) => (shape.kind === 'text' ? [textBox(shape)] : []));
      all.forEach((a, index) => {
        expect(a.left, a.text).toBeGreaterThanOrEqual(-0.01);
        expect(a.right, a.text).toBeLessThanOrEqual(widthPx + 0.01);
        for (const b of all.slice(index + 1))
          expect(
            a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
            `${a.text} × ${b.text}`,
          ).toBe(false);
      });
    }
  });
});
