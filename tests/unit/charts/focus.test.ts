import { describe, expect, it } from 'vitest';
import type { ChartFigure } from '../../../src/charts/chart-kind.ts';
import { receded, recededOpacity, standing } from '../../../src/charts/focus-look.ts';
import { heatColours } from '../../../src/charts/heat-colours.ts';
import { palettes, themes } from '../../../src/charts/palette.ts';
import { sceneText } from '../../../src/charts/scene.ts';
import { chartStyle } from '../../../src/charts/style.ts';
import { figureImage } from '../../../src/exports/image-svg.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import { toDumbbellFigure, toSlopeFigure } from '../../../src/figures/pair.ts';
import { focusIn, toggledFocus } from '../../../src/figures/focus.ts';
import { defaultView } from '../../../src/figures/view.ts';
import { daeguCatalog, daeguSlice } from '../../support/daegu.ts';
import { daeguTrend, koreaBars } from '../../support/figures.ts';
import { daeguHeat, daeguMultiples } from '../../support/grids.ts';
import { contrast } from '../../support/scenes.ts';
import { partsFigure } from '../../support/parts.ts';
import { twoMetrics } from '../../support/two-metrics.ts';

const parks = daeguCatalog.parks.map(({ id }) => id);
const input = {
  view: { ...defaultView, parks, metric: 'employment', from: '2018-Q2', to: '2025-Q2' },
  catalog: daeguCatalog,
  slice: daeguSlice,
  language: 'zh',
} as const;
const trend = daeguTrend();
const figures: Readonly<Record<string, readonly [ChartFigure, string]>> = {
  trend: [trend, trend.series[1]?.park ?? ''],
  bars: [koreaBars(), koreaBars().rows[1]?.park ?? ''],
  dumbbell: [toDumbbellFigure(input), 'third'],
  slope: [toSlopeFigure(input), 'third'],
  heat: [daeguHeat({ from: '2023-Q3' }), daeguHeat().rows[1]?.park ?? ''],
  multiples: [daeguMultiples(), daeguMultiples().panels[1]?.park ?? ''],
  scatter: [twoMetrics(), 'a'],
  parts: [partsFigure({ a: [20, 4], b: [9, 7] }), 'a'],
};

function hexOver(fill: string, ground: string, opacity: number): string {
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => channel(fill, at) * opacity + channel(ground, at) * (1 - opacity));
  return `#${mixed.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;
}

describe('focus', () => {
  it.each(Object.entries(figures))('fades the others of a %s in its picture, and only then', (_, [figure, park]) => {
    const choice = { size: imageSizes.hd, theme: 'light' } as const;
    const plain = figureImage(figure, choice).svg;
    const focused = figureImage(figure, { ...choice, focus: [park] }).svg;
    const count = (svg: string, what: string): number => svg.split(what).length - 1;
    expect(count(focused, `opacity="${String(recededOpacity)}"`)).toBeGreaterThan(0);
    expect(count(plain, `opacity="${String(recededOpacity)}"`)).toBe(0);
    expect(figureImage(figure, { ...choice, focus: ['nobody'] }).svg).toBe(plain);
  });

  it.each(themes)('keeps what steps back at 3:1 or better, %s', (theme) => {
    const style = chartStyle({ theme, language: 'zh' });
    const { surface, ink3, ink2 } = palettes[theme];
    expect(contrast(ink3, surface)).toBeGreaterThanOrEqual(3);
    for (const shade of [1, 2, 3, 4, 5]) {
      const ground = hexOver(heatColours(style, shade).fill, surface, recededOpacity);
      expect(contrast(ink2, ground), `shade ${String(shade)}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('makes words grey and light, and singles out nobody who is not there', () => {
    const style = chartStyle({ theme: 'light', language: 'zh', focus: ['a'] });
    const [word] = receded([sceneText('城西', 0, 0, { sizePx: 12, bold: true, colour: style.colours.ink })], style);
    expect(word).toMatchObject({ bold: false, colour: style.colours.ink3 });
    expect(['a', 'b'].map(standing(style, [{ park: 'a' }, { park: 'b' }]))).toEqual(['focused', 'receded']);
    expect(standing(style, [{ park: 'b' }])('b')).toBe('equal');
  });

  it('is dropped for a park that has left the figure', () => {
    expect(focusIn(['a', 'z'], null, ['a', 'b'])).toEqual(['a']);
    expect(focusIn(['h', 'z'], twoMetrics(), ['a'])).toEqual(['h']);
    expect(toggledFocus(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggledFocus(['a', 'b'], 'a')).toEqual(['b']);
  });
});
