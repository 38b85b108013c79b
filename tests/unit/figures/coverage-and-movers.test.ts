import { describe, expect, it } from 'vitest';
import { readView, writeView } from '../../../src/figures/view-query.ts';
import { smallBump, smallDistribution, smallMovers, smallRanking } from '../../support/rankings.ts';

const rows = { 甲: [4, 4, 4, 4], 乙: [null, 3, 3, 5], 丙: [null, null, null, 9], 丁: [1, 1, 1, null] } as const;

describe('a least share of periods with values', () => {
  it('leaves out whoever has too few, with the count; whoever lacks a value now keeps that reason', () => {
    const figure = smallRanking({ rows, view: { coverage: 50 } });
    expect(figure.rows.map(({ park, rank }) => [park, rank])).toEqual([
      ['乙', 1],
      ['甲', 2],
    ]);
    expect(figure.excluded.map(({ park, reason, detail }) => [park, reason, detail])).toEqual([
      ['丙', '有数时期不足50%', '1 / 4'],
      ['丁', '未取得', undefined],
    ]);
    expect(figure.subtitle).toContain('只含有数时期不少于50%的园区');
    expect(figure.notes.map(({ text }) => text).join()).toContain('有数时期不足50%：丙');
  });

  it('counts a share that is just met as met, and asks nothing by default', () => {
    expect(smallRanking({ rows, view: { coverage: 80 } }).of).toBe(1);
    expect(smallRanking({ rows: { 甲: [1, 1, 1, 1], 乙: [2, null, 2, 2] }, view: { coverage: 80 } }).of).toBe(1);
    expect(smallRanking({ rows: { 甲: [1, 1, 1, 1], 乙: [2, null, null, 2] }, view: { coverage: 50 } }).of).toBe(2);
    expect(smallRanking({ rows }).of).toBe(3);
  });

  it('does not count a period that nobody has', () => {
    const figure = smallRanking({ rows: { 甲: [1, null, 1, 1], 乙: [2, null, 2, 2] }, view: { coverage: 100 } });
    expect(figure.of).toBe(2);
  });

  it('holds for ranks over time and for the distribution', () => {
    expect(smallBump({ rows, view: { coverage: 80 } }).lines.map(({ park }) => park)).toEqual(['甲']);
    const spread = smallDistribution({ rows, view: { coverage: 50, period: '2022' } });
    expect(spread.parks.map(({ park }) => park)).toEqual(['乙', '甲']);
    expect(spread.notes.map(({ text }) => text).join()).toContain('有数时期不足50%');
  });

  it('stands in the link', () => {
    const view = readView(new URLSearchParams('coverage=80'));
    expect(view.coverage).toBe(80);
    expect(writeView(view)).toBe('coverage=80');
    expect(readView(new URLSearchParams('coverage=81')).coverage).toBe(0);
  });
});

describe('who moved within a ranking', () => {
  const world = { 甲: [9, 9, 1, 3], 乙: [9, 9, 2, 2], 丙: [9, 9, 3, 1], 丁: [9, 9, 9, null] } as const;

  it('is told on the parks of both periods, largest move first', () => {
    const figure = smallMovers({ rows: world });
    expect(figure.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['甲', '2021→2022', '3', '1', '2'],
      ['丙', '2021→2022', '1', '3', '2'],
    ]);
    expect(figure.sentence).toBe('变动最大的是甲，由第3位上升至第1位。');
  });

  it('stays within the peer group, and names it', () => {
    const figure = smallMovers({ rows: world, view: { among: ['甲', '乙'] } });
    expect(figure.table.rows.map(({ id }) => id)).toEqual(['甲', '乙']);
    expect(figure.title.subject).toContain('同组');
  });

  it('compares published ranks as printed, between the two editions', () => {
    const printed = smallMovers({
      rows: { 甲: [70, 73, 36, 40], 乙: [1, 2, null, 5] },
      metric: { measure: 'rank', unit: 'rank', direction: 'lower' },
    });
    expect(printed.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['甲', '2021→2022', '36', '40', '4'],
    ]);
  });
});
