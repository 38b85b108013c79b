import { describe, expect, it } from 'vitest';
import type { ChartFigure } from '../../../src/charts/chart-kind.ts';
import { chartHeightPx } from '../../../src/charts/chart-kinds.ts';
import { chartStops } from '../../../src/charts/chart-stops.ts';
import { parkAt, stopAt } from '../../../src/charts/stop-nearest.ts';
import { panelPlace } from '../../../src/charts/stop-panel-place.ts';
import { restingStop, stopAfterKey } from '../../../src/charts/stop-walk.ts';
import { panelSentence, stopWords } from '../../../src/charts/stop-words.ts';
import { boxHit, lineHit, type Stop, type StopSet, type Walk } from '../../../src/charts/stops.ts';
import { chartStyle } from '../../../src/charts/style.ts';
import { periodAt, spanOf, timePlotAt } from '../../../src/charts/time-span.ts';
import { toGroupedFigure } from '../../../src/figures/grouped.ts';
import { toHeatFigure } from '../../../src/figures/heat.ts';
import { toMatrixFigure } from '../../../src/figures/matrix.ts';
import { toMultiplesFigure } from '../../../src/figures/multiples.ts';
import { toDumbbellFigure, toSlopeFigure } from '../../../src/figures/pair.ts';
import { defaultView } from '../../../src/figures/view.ts';
import { daeguCatalog, daeguSlice } from '../../support/daegu.ts';
import { daeguTrend, koreaBars, mixedBars, mixedTrend } from '../../support/figures.ts';
import { partsFigure } from '../../support/parts.ts';
import { radarFigure } from '../../support/radars.ts';
import { severalMetrics } from '../../support/several-metrics.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';
import { shipped } from '../../support/shipped.ts';
import { twoMetrics } from '../../support/two-metrics.ts';

const style = chartStyle({ theme: 'light', language: 'zh' });
const parks = daeguCatalog.parks.map(({ id }) => id);
const view = { ...defaultView, parks, metric: 'employment', from: '2018-Q2', to: '2025-Q2' };
const input = { view, catalog: daeguCatalog, slice: daeguSlice, language: 'zh' } as const;

const korea = await shipped('korea');
const several = severalMetrics(korea, {
  figure: 'bars',
  metrics: ['employment', 'tenants', 'operating_firms'],
  period: '2024-Q1',
});

const demo = await shippedFigure('demo', { figure: 'targets', metric: 'industrial_output' });
if (demo.kind !== 'targets') throw new Error('no targets');
const targetsFigure = demo;

const figures: Readonly<Record<string, ChartFigure>> = {
  trend: daeguTrend(),
  'mixed trend': mixedTrend(),
  bars: koreaBars(),
  'mixed bars': mixedBars(),
  dumbbell: toDumbbellFigure(input),
  slope: toSlopeFigure(input),
  heat: toHeatFigure({ ...input, view: { ...view, from: '2023-Q1' } }),
  multiples: toMultiplesFigure(input),
  scatter: twoMetrics(),
  parts: partsFigure({ a: [20, 4], b: [9, 12], c: [5, null] }),
  targets: targetsFigure,
  grouped: toGroupedFigure(several),
  matrix: toMatrixFigure(several),
};
const widths = [1030, 560, 343];

function setOf(figure: ChartFigure, widthPx: number): { readonly set: StopSet; readonly box: Box } {
  const box = { widthPx, heightPx: chartHeightPx(figure, widthPx) };
  const set = chartStops(figure, style, box);
  if (set === null) throw new Error(`${figure.kind} has no stops`);
  return { set, box };
}

interface Box {
  readonly widthPx: number;
  readonly heightPx: number;
}

const cases = Object.entries(figures).flatMap(([name, figure]) => widths.map((widthPx) => ({ name, figure, widthPx })));

describe('stops', () => {
  it.each(cases)('of $name at $widthPx px stand inside the figure and answer where they stand', (each) => {
    const { set, box } = setOf(each.figure, each.widthPx);
    expect(set.stops.length).toBeGreaterThan(1);
    expect(new Set(set.stops.map(({ id }) => id)).size).toBe(set.stops.length);
    for (const { anchor } of set.stops) {
      expect(anchor.x).toBeGreaterThanOrEqual(0);
      expect(anchor.x).toBeLessThanOrEqual(box.widthPx);
      expect(anchor.y).toBeGreaterThanOrEqual(0);
      expect(anchor.y).toBeLessThanOrEqual(box.heightPx);
    }
    const first = set.stops[0];
    const middle = first?.hits.at(-1);
    if (middle?.kind !== 'box') return;
    const { left, top, width, height } = middle.area;
    expect(set.stops[stopAt(set, { x: left + width / 2, y: top + height / 2 }) ?? -1]?.id).toBe(first?.id);
  });

  it.each(cases)('of $name at $widthPx px are all reached by the arrow keys', (each) => {
    const { set } = setOf(each.figure, each.widthPx);
    const seen = new Set<number>();
    const open = ['Home', 'ArrowRight'].map((key) => stopAfterKey(set, key, null));
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === null || seen.has(at)) continue;
      seen.add(at);
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) open.push(stopAfterKey(set, key, at));
    }
    expect(seen.size).toBe(set.stops.length);
  });

  it('tell a row of bars with unit, rank, change and source', () => {
    const { set } = setOf(koreaBars(), 1030);
    const said = panelSentence(set.stops[0]?.tell() ?? { title: '', remark: '', rows: [], foot: [] }, 'zh');
    expect(said).toMatch(/^蔚山·尾浦.*488,288 亿韩元.*名次 1.*▲9\.1%.*来源：/);
  });

  it('tell a missing value as what it is, never as nothing', () => {
    const { set } = setOf(mixedBars(), 1030);
    const said = set.stops.map((stop) => panelSentence(stop.tell(), 'zh')).join('\n');
    expect(said).toMatch(/未取得/);
    expect(said).toMatch(/不公开/);
  });

  it('tell the note of a break that is no change', () => {
    const { set } = setOf(toDumbbellFigure(input), 1030);
    const said = set.stops.map((stop) => panelSentence(stop.tell(), 'zh'));
    expect(said.find((each) => each.startsWith('西大邱'))).toContain('跨断点');
  });

  it('tell a park in a panel of grouped bars with every metric of the panel', () => {
    const figure = toGroupedFigure(several);
    const panels = setOf(figure, 1030).set.stops.map((stop) => stop.tell());
    expect(figure.panels.length).toBeGreaterThan(1);
    expect(panels.slice(0, figure.panels.length).map(({ rows }) => rows.map(({ name }) => name))).toEqual(
      figure.panels.map(({ metrics }) => metrics.map(({ label }) => label)),
    );
    for (const { title, remark, foot } of panels) {
      expect(title).not.toBe('');
      expect(remark).toBe('2024年1季度');
      expect(foot.at(-1)).toMatch(/^来源：/);
    }
  });

  it('tell a cell of several metrics with its unit, percentile and source', () => {
    const { set } = setOf(toMatrixFigure(several), 1030);
    const said = set.stops.map((stop) => panelSentence(stop.tell(), 'zh'));
    expect(said[0]).toMatch(/2024年1季度.*[\d,]+ 人.*百分位 \d+.*来源：/);
    expect(set.targets.map(({ park }) => park)).toEqual(toMatrixFigure(several).rows.map(({ park }) => park));
  });

  it('of a radar walk like points and are called by its own name', () => {
    const { set } = setOf(radarFigure({ parks: ['a', 'd'] }), 720);
    expect(stopWords.zh.help[set.walk.kind]).toContain('雷达游标');
    expect(stopWords.en.help[set.walk.kind]).toMatch(/^Radar cursor/);
    const [leftmost, rightmost] = ['Home', 'End'].map((key) => set.stops[stopAfterKey(set, key, null) ?? -1]);
    expect(leftmost?.anchor.x).toBeLessThan(rightmost?.anchor.x ?? 0);
  });

  it('of small multiples name every park at the period the pointer is at in any panel', () => {
    const { set } = setOf(toMultiplesFigure(input), 1030);
    const [first, second] = set.times;
    const at = (time: typeof first) => stopAt(set, { x: time?.xs[5] ?? 0, y: (time?.plot.top ?? 0) + 20 });
    expect(at(first)).toBe(5);
    expect(at(second)).toBe(5);
    expect(set.stops[5]?.tell().rows).toHaveLength(7);
    expect(set.stops[5]?.marks.filter(({ kind }) => kind === 'hairline')).toHaveLength(7);
  });

  it('of a trend leave its lines and their names to the click', () => {
    const { set, box } = setOf(daeguTrend(), 1030);
    const top = set.targets[0];
    const line = top?.hits.find(({ kind }) => kind === 'line');
    expect(line?.kind === 'line' && parkAt(set, line.from, 6)).toBe(top?.park);
    expect(parkAt(set, { x: box.widthPx - 80, y: set.times[0]?.plot.top ?? 0 }, 6)).toBeNull();
    const names = set.targets.map(({ hits }) => hits.at(-1));
    expect(names.every((hit) => hit?.kind === 'box' && hit.area.left > 600)).toBe(true);
  });
});

function stop(id: string, x: number, y: number): Stop {
  const tell = () => ({ title: id, remark: '', rows: [], foot: [] });
  return { id, park: id, hits: [boxHit(x - 2, y - 2, 4, 4)], anchor: { x, y }, marks: [], tell };
}

function walker(walk: Walk, places: readonly (readonly [string, number, number])[]) {
  const stops = places.map(([id, x, y]) => stop(id, x, y));
  const at = (id: string | null) => (id === null ? null : stops.findIndex((each) => each.id === id));
  return (key: string, id: string | null) => stops[stopAfterKey({ stops, walk }, key, at(id)) ?? -1]?.id ?? null;
}

describe('the walk', () => {
  const line = [1, 2, 3, 4, 5].map((n) => [`p${String(n)}`, n * 10, 0] as const);

  it('starts along time at the last period, down a list at the first row', () => {
    const time = walker({ kind: 'time' }, line);
    expect([time('ArrowLeft', null), time('ArrowRight', null)]).toEqual(['p5', 'p5']);
    const list = walker({ kind: 'list' }, line);
    expect([list('ArrowDown', null), list('ArrowUp', null)]).toEqual(['p1', 'p5']);
    expect(restingStop({ stops: line.map(([id]) => stop(id, 0, 0)), walk: { kind: 'time' } })).toBe(4);
  });

  it('stops at the ends, and knows which keys are not its own', () => {
    const list = walker({ kind: 'list' }, line);
    expect([list('ArrowUp', 'p1'), list('ArrowDown', 'p5'), list('Home', 'p3'), list('End', 'p3')]).toEqual([
      'p1',
      'p5',
      'p1',
      'p5',
    ]);
    expect(list('a', 'p2')).toBeNull();
    expect(list('Tab', 'p2')).toBeNull();
  });

  it('goes four ways in a grid and never around its edge', () => {
    const cells = ['a', 'b'].flatMap((row, y) => [0, 1, 2].map((x) => [`${row}${String(x)}`, x * 10, y * 10] as const));
    const grid = walker({ kind: 'grid', columns: 3 }, cells);
    expect([grid('ArrowRight', 'a2'), grid('ArrowDown', 'a2'), grid('ArrowUp', 'a1'), grid('ArrowLeft', 'b0')]).toEqual(
      ['a2', 'b2', 'a1', 'b0'],
    );
    expect([grid('End', 'b0'), grid('Home', 'b2'), grid('PageDown', 'a1'), grid('PageUp', 'b1')]).toEqual([
      'b2',
      'b0',
      'b1',
      'a1',
    ]);
  });

  it('goes to the nearest point in the direction of the arrow', () => {
    const plane = walker({ kind: 'plane' }, [
      ['middle', 50, 50],
      ['right', 70, 52],
      ['far right', 90, 50],
      ['above', 52, 30],
      ['corner', 62, 20],
    ]);
    expect(plane('ArrowRight', 'middle')).toBe('right');
    expect(plane('ArrowUp', 'middle')).toBe('above');
    expect(plane('ArrowLeft', 'middle')).toBe('middle');
    expect([plane('Home', 'right'), plane('End', 'right')]).toEqual(['middle', 'far right']);
  });
});

describe('the panel', () => {
  const box = { widthPx: 343, heightPx: 300 };
  const size = { width: 180, height: 110 };
  const inside = ({ left, top }: { left: number; top: number }) =>
    left >= 0 && top >= 0 && left + size.width <= box.widthPx && top + size.height <= box.heightPx;

  it('stays inside the figure and off a row it speaks of', () => {
    for (let top = 24; top <= 270; top += 30) {
      const keep = [boxHit(0, top, box.widthPx, 30)];
      const place = panelPlace({ box, size, anchor: { x: 340, y: top + 15 }, keep });
      expect(inside(place)).toBe(true);
      expect(place.top + size.height <= top || place.top >= top + 30).toBe(true);
    }
  });

  it('stands beside a hairline on the side with more room', () => {
    const at = (x: number) => panelPlace({ box, size, anchor: { x, y: 20 }, keep: [lineHit(x, 20, x, 260)] });
    expect(at(40).left).toBeGreaterThan(40);
    expect(at(300).left + size.width).toBeLessThan(300);
  });
});

describe('a span', () => {
  const xs = [10, 20, 30, 40];

  it('is dragged either way, and takes two periods at least', () => {
    expect(periodAt(xs, 26)).toBe(2);
    expect(periodAt([], 3)).toBeNull();
    expect(spanOf(xs, 11, 32)).toEqual({ from: 0, to: 2 });
    expect(spanOf(xs, 38, 18)).toEqual({ from: 1, to: 3 });
    expect(spanOf(xs, 19, 22)).toBeNull();
  });

  it('begins in the plot under the hand', () => {
    const plot = { left: 0, top: 0, width: 50, height: 50 };
    const times = [
      { plot, xs },
      { plot: { ...plot, left: 60 }, xs: [70, 80] },
    ];
    expect(timePlotAt(times, { x: 75, y: 10 })?.xs).toEqual([70, 80]);
    expect(timePlotAt(times, { x: 55, y: 10 })).toBeNull();
  });
});
