import { describe, expect, it } from 'vitest';
import { chartHeightPx } from '../../../src/charts/chart-kinds.ts';
import { multiplesColumns, multiplesLayout } from '../../../src/charts/multiples-layout.ts';
import { multiplesOption, multiplesScene } from '../../../src/charts/multiples-option.ts';
import { chartStyle } from '../../../src/charts/style.ts';
import { figureImage } from '../../../src/exports/image-svg.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import { daeguHeat, daeguMultiples, mixedHeat, mixedMultiples, rankedFigures, twelve } from '../../support/grids.ts';
import { outside, overlaps, words } from '../../support/scenes.ts';

const style = chartStyle({ theme: 'light', language: 'zh' });
const card = { widthPx: 1030, heightPx: 352 };

const figures = {
  shared: daeguMultiples(),
  free: daeguMultiples({ shared: false }),
  english: daeguMultiples({ language: 'en', shared: false }),
  log: daeguMultiples({ scale: 'log' }),
  mixed: mixedMultiples(),
  ranks: rankedFigures().multiples,
  twelve: twelve().multiples,
  'two years': daeguMultiples({ from: '2024-Q3' }),
  single: daeguMultiples({ from: '2025-Q2' }),
} as const;

describe('small multiples', () => {
  const rooms = Object.entries(figures).flatMap(([name, figure]) => [
    ...[343, 520, 640, 1030].map((widthPx) => ({
      name,
      figure,
      box: { widthPx, heightPx: chartHeightPx(figure, widthPx) },
    })),
    { name, figure, box: { widthPx: 880, heightPx: 280 } },
    { name, figure, box: { widthPx: 536, heightPx: 330 } },
  ]);

  it.each(rooms)('keep all words inside and apart: $name in $box.widthPx × $box.heightPx', ({ figure, box }) => {
    const { under, over } = multiplesScene(figure, style, box);
    const all = words([...under, ...over]);
    expect(overlaps(all)).toEqual([]);
    expect(outside(all, box)).toEqual([]);
  });

  it('have one domain when shared, and each its own when free', () => {
    const domains = (figure: typeof figures.shared): string[] =>
      multiplesLayout(figure, style, card).panels.map(({ model }) => `${model.ticks.min}–${model.ticks.max}`);
    expect(new Set(domains(figures.shared))).toEqual(new Set(['0–50000']));
    const free = domains(figures.free);
    expect(free[0]).toBe('42000–50000');
    expect(free[4]).toBe('7700–7950');
    expect(new Set(free).size).toBe(7);
  });

  it('place equal values at equal heights only on a shared scale', () => {
    const heights = (figure: typeof figures.shared): number[] => {
      const { panels } = multiplesLayout(figure, style, { widthPx: 1030, heightPx: 352 });
      return panels.slice(0, 4).map(({ frame }) => Math.round(frame.yOf(13000)));
    };
    expect(new Set(heights(figures.shared)).size).toBe(1);
    expect(new Set(heights(figures.free)).size).toBeGreaterThan(1);
  });

  it('show the other parks behind only on a shared scale', () => {
    const greys = (figure: typeof figures.shared): number =>
      multiplesScene(figure, style, card).under.filter(
        (shape) => shape.kind === 'path' && shape.stroke === style.colours.rule2 && shape.d.split('L').length > 20,
      ).length;
    expect(greys(figures.shared)).toBe(7);
    expect(greys(figures.free)).toBe(0);
  });

  it('cut lines at breaks as the trend does, with ids that stay', () => {
    const { series } = multiplesOption(figures.shared, style, card);
    const ids = (Array.isArray(series) ? series : []).map(({ id }) => id);
    expect(ids.filter((id) => String(id).startsWith('dalseong-2:'))).toEqual([
      'dalseong-2:0',
      'dalseong-2:1',
      'dalseong-2:2',
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('put name and last value in the head, and the period with a value that is not the last', () => {
    const texts = (figure: typeof figures.shared): string[] => {
      const { under, over } = multiplesScene(figure, style, card);
      return words([...under, ...over]).map(({ text }) => text);
    };
    expect(texts(figures.shared)).toEqual(expect.arrayContaining(['城西', '44,435 人', '2018', '2025', '0', '50,000']));
    expect(texts(figures.mixed)).toContain('2023年 8,555 人');
  });

  it('take as many columns as the width has room for, filled evenly', () => {
    expect([343, 640, 1030, 1376].map((width) => multiplesColumns(7, width))).toEqual([2, 3, 4, 4]);
    expect(multiplesColumns(5, 1030)).toBe(3);
    expect(multiplesColumns(1, 1030)).toBe(1);
    expect(multiplesLayout(figures.twelve, style, { widthPx: 880, heightPx: 260 }).columns).toBe(6);
  });
});

describe('pictures of heat tables and small multiples', () => {
  const kinds = { ...figures, heat: daeguHeat(), 'heat mixed': mixedHeat(), 'heat twelve': twelve().heat };
  const cases = Object.entries(kinds).flatMap(([name, figure]) =>
    [imageSizes.hd, imageSizes.square].map((size) => ({ name, figure, size })),
  );

  it.each(cases)('are whole and the same each time: $name, $size.id', ({ figure, size }) => {
    const { svg } = figureImage(figure, { size, theme: 'light' });
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toBe(figureImage(figure, { size, theme: 'light' }).svg);
  });
});
