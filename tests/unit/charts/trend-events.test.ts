import { expect, it } from 'vitest';
import { chartHeightPx } from '../../../src/charts/chart-kinds.ts';
import { chartStyle } from '../../../src/charts/style.ts';
import { trendLayout } from '../../../src/charts/trend-option.ts';
import type { TrendEvent } from '../../../src/figures/trend-figure.ts';
import { letterOf } from '../../../src/figures/trend-event-marks.ts';
import { daeguTrend } from '../../support/figures.ts';
import { outside, overlaps, words } from '../../support/scenes.ts';

function crowd(count: number, at: (index: number) => number): TrendEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    letter: letterOf(index),
    at: at(index),
    slots: index % 3 === 0 ? [0, 1] : [index % 7],
    text: `event ${String(index)}`,
  }));
}

const cases = [
  { name: 'a few', events: crowd(4, (index) => index * 6.3) },
  { name: 'at one moment', events: crowd(9, () => 28.5) },
  { name: 'more than one row holds', events: crowd(40, (index) => index * 0.7) },
].flatMap((each) => [343, 720, 1100].map((widthPx) => ({ ...each, widthPx })));

it.each(cases)('marks $name without collisions under the axis at $widthPx px', ({ events, widthPx }) => {
  const figure = daeguTrend('zh', { events });
  const box = { widthPx, heightPx: chartHeightPx(figure, widthPx) };
  const { under, over, frame } = trendLayout(figure, chartStyle({ theme: 'light', language: 'zh' }), box);
  const all = words([...under, ...over]);
  expect(overlaps(all)).toEqual([]);
  expect(outside(all, box)).toEqual([]);
  const letters = words(over).filter(({ text }) => events.some(({ letter }) => letter === text));
  expect(letters).toHaveLength(events.length);
  for (const { top } of letters) expect(top).toBeGreaterThan(frame.plot.top + frame.plot.height);
});

it('leaves the frame of a trend without events as it was', () => {
  const style = chartStyle({ theme: 'light', language: 'zh' });
  const box = { widthPx: 720, heightPx: 320 };
  const [without, never] = [daeguTrend('zh', { events: [] }), daeguTrend()].map((figure) =>
    trendLayout(figure, style, box),
  );
  expect([without?.under, without?.over]).toEqual([never?.under, never?.over]);
});
