import { describe, expect, it } from 'vitest';
import type { ChartBox } from '../../../src/charts/chart-box.ts';
import type { ChartFigure } from '../../../src/charts/chart-kind.ts';
import { chartHeightPx } from '../../../src/charts/chart-kinds.ts';
import { chartStops } from '../../../src/charts/chart-stops.ts';
import type { SceneShape } from '../../../src/charts/scene.ts';
import { panelSentence } from '../../../src/charts/stop-words.ts';
import { chartStyle, type ChartStyle } from '../../../src/charts/style.ts';
import { tornadoLayout } from '../../../src/charts/tornado-layout.ts';
import { tornadoScene } from '../../../src/charts/tornado-option.ts';
import { waterfallLayout } from '../../../src/charts/waterfall-layout.ts';
import { waterfallScene } from '../../../src/charts/waterfall-option.ts';
import { toGapFigure } from '../../../src/figures/gap-waterfall.ts';
import { shippedExplain, tornadoOf } from '../../support/explained.ts';
import { outside, overlaps, words } from '../../support/scenes.ts';
import { shipped } from '../../support/shipped.ts';

const demo = await shipped('demo');
const korea = await shipped('korea');

/** What pictures of 1920 × 1080, A4 and 1080² leave to a chart under a long list of weights, in logical px. */
const pictures = [
  { widthPx: 880, heightPx: 240 },
  { widthPx: 657, heightPx: 200 },
  { widthPx: 536, heightPx: 300 },
] as const;

const figures = (['zh', 'en'] as const).flatMap((language) => [
  { name: `demo ${language}`, input: shippedExplain(demo, '2024', { language, against: 'best' }) },
  {
    name: `demo, 36 indicators, z-scores ${language}`,
    input: shippedExplain(demo, '2024', {
      language,
      edit: (scheme) => ({
        ...scheme,
        normalisation: { method: 'z_score' },
        dimensions: scheme.dimensions.map((each, index) => {
          const [first] = each.indicators;
          return index === 0 && first !== undefined
            ? { ...each, indicators: [...each.indicators, { ...first, id: 'again' }] }
            : each;
        }),
      }),
    }),
  },
  { name: `korea ${language}`, input: shippedExplain(korea, '2026-Q1', { language, against: 'best' }) },
]);

interface Drawn {
  readonly figure: ChartFigure;
  readonly scene: (style: ChartStyle, box: ChartBox) => readonly SceneShape[];
}

const drawn = figures.flatMap(({ name, input }): (Drawn & { readonly name: string })[] => {
  const [waterfall, tornado] = [toGapFigure(input), tornadoOf(input)];
  return [
    { name: `waterfall of ${name}`, figure: waterfall, scene: (style, box) => waterfallScene(waterfall, style, box) },
    { name: `tornado of ${name}`, figure: tornado, scene: (style, box) => tornadoScene(tornado, style, box) },
  ];
});

describe('the charts that explain a score', () => {
  it.each(drawn)('keep every word inside and apart on pages and phones: $name', ({ figure, scene }) => {
    const style = chartStyle({ theme: 'light', language: figure.language });
    const pages = [311, 343, 720, 1100].map((widthPx) => ({ widthPx, heightPx: chartHeightPx(figure, widthPx) }));
    for (const box of [...pages, ...pictures]) {
      const all = words(scene(style, box));
      expect(overlaps(all)).toEqual([]);
      expect(outside(all, box)).toEqual([]);
    }
  });

  it.each(drawn)('keep every word inside and apart on a screen in a hall: $name', ({ figure, scene }) => {
    const style = chartStyle({ theme: 'light', language: figure.language, size: 'hall' });
    const box = { widthPx: 1760, heightPx: 760 };
    const all = words(scene(style, box));
    expect(overlaps(all)).toEqual([]);
    expect(outside(all, box)).toEqual([]);
  });

  it.each(drawn)('tell every row to the cursor: $name', ({ figure }) => {
    const style = chartStyle({ theme: 'light', language: figure.language });
    const stops = chartStops(figure, style, { widthPx: 720, heightPx: chartHeightPx(figure, 720) });
    const count =
      figure.kind === 'waterfall' ? figure.steps.length + 2 : figure.kind === 'tornado' ? figure.rows.length : 0;
    expect(stops?.stops).toHaveLength(count);
    expect(stops?.walk.kind).toBe('rows');
    for (const stop of stops?.stops ?? []) expect(panelSentence(stop.tell(), figure.language)).toMatch(/\d/);
  });
});

describe('a waterfall', () => {
  const figure = toGapFigure(shippedExplain(demo, '2024', { against: 'best' }));
  const box = { widthPx: 960, heightPx: 600 };

  it('draws a bar as long as its points, each from where the one before it ended', () => {
    const style = chartStyle({ theme: 'light', language: 'zh' });
    const { bars, xOf } = waterfallLayout(figure, style, box);
    const pxOfPoint = xOf(1) - xOf(0);
    const steps = bars.flatMap((bar) => (bar.kind === 'step' ? [bar] : []));
    for (const { from, to, step } of steps) expect(to - from).toBeCloseTo(step.points * pxOfPoint, 6);
    expect(bars[0]?.kind === 'total' && bars[0].x).toBeCloseTo(steps[0]?.from ?? 0, 9);
    const wholes = steps.filter(({ step }) => step.level === 0);
    wholes.slice(1).forEach(({ from }, index) => {
      expect(from).toBeCloseTo(wholes[index]?.to ?? 0, 6);
    });
  });

  it('takes the reader’s colours of up and down', () => {
    const fills = (upDown: 'red-up' | 'green-up') => {
      const style = chartStyle({ theme: 'light', language: 'zh', upDown });
      const colours = new Set(
        waterfallScene(figure, style, box).map((shape) => (shape.kind === 'path' ? shape.fill : null)),
      );
      return { style, colours };
    };
    const [red, green] = [fills('red-up'), fills('green-up')];
    expect(red.style.up).toBe(green.style.down);
    for (const { style, colours } of [red, green])
      expect([colours.has(style.up), colours.has(style.down)]).toEqual([true, true]);
  });

  it('points the bars the way they lead, so that gain and loss read apart in grey', () => {
    const style = chartStyle({ theme: 'print', language: 'zh' });
    const whole = figure.steps.find(({ level }) => level === 0);
    const tip = waterfallScene(figure, style, box).find((shape) => shape.kind === 'path' && shape.fill === style.down);
    const xs = tip?.kind === 'path' ? [...tip.d.matchAll(/[ML]([\d.]+) /g)].map((match) => Number(match[1])) : [];
    expect(whole?.direction).toBe('down');
    expect(xs.indexOf(Math.min(...xs))).toBe(2);
  });
});

describe('a tornado', () => {
  it('puts the first rank at the left and the bar between the ranks of less and more weight', () => {
    const figure = tornadoOf(
      shippedExplain(demo, '2024', { explained: shippedExplain(demo, '2024').result.parks[8]?.park ?? '' }),
    );
    const style = chartStyle({ theme: 'light', language: 'zh' });
    const { xOf, nowX, rowsPlaced } = tornadoLayout(figure, style, { widthPx: 960, heightPx: 560 });
    expect(xOf(1)).toBeLessThan(xOf(2));
    expect(nowX).toBe(xOf(9));
    for (const { row, lower, higher, best, worst } of rowsPlaced) {
      expect([lower, higher]).toEqual([xOf(row.lower), xOf(row.higher)]);
      expect(best).toBeLessThanOrEqual(worst);
    }
  });
});
