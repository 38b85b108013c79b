import { describe, expect, it } from 'vitest';
import { isDrawn } from '../../../src/figures/drawn-kinds.ts';
import { toDumbbellFigure, toSlopeFigure } from '../../../src/figures/pair.ts';
import { defaultView } from '../../../src/figures/view.ts';
import { daeguCatalog, daeguSlice } from '../../support/daegu.ts';

const input = { catalog: daeguCatalog, slice: daeguSlice, language: 'zh' } as const;
const parks = daeguCatalog.parks.map(({ id }) => id);
const pair = (from: string, to: string, language: 'zh' | 'en' = 'zh') =>
  toDumbbellFigure({ ...input, language, view: { ...defaultView, parks, metric: 'employment', from, to } });

describe('two periods of the Daegu clusters', () => {
  it('stand side by side with the change the figures give', () => {
    const row = pair('2024-Q2', '2025-Q2').rows.find(({ short }) => short === '城西');
    expect([row?.before.text, row?.after.text]).toEqual(['42,239', '44,435']);
    expect(row?.change).toEqual({ direction: 'up', text: '5.2%' });
  });

  it('have no change across a suspected break, which is numbered and explained', () => {
    const figure = pair('2024-Q2', '2025-Q2');
    const row = figure.rows.find(({ short }) => short.startsWith('达城2期'));
    expect(row?.change).toBeNull();
    expect(row?.changeNote).toContain('跨断点');
    expect(figure.marks).toContain('break');
    expect(figure.notes.some(({ text }) => text.includes('4,991 → 6,406'))).toBe(true);
  });

  it('come best first at the later period, in both forms', () => {
    const view = { ...defaultView, parks, metric: 'employment', from: '2018-Q2', to: '2025-Q2' };
    const slope = toSlopeFigure({ ...input, view });
    expect(slope.kind).toBe('slope');
    expect(isDrawn(slope)).toBe(true);
    expect(slope.rows.map(({ after }) => after.value)).toEqual([44435, 16870, 12999, 8546, 7877, 5995, 4295]);
    expect(slope.table.rows).toHaveLength(7);
  });

  it('are said in both languages', () => {
    expect(pair('2018-Q2', '2025-Q2').sentence).toContain('由5,511人降至4,295人，下降22.1%（推算）');
    expect(pair('2018-Q2', '2025-Q2', 'en').sentence).toContain('22.1%');
  });

  it('teach when both ends are one period', () => {
    expect(pair('2025-Q2', '2025-Q2').empty).not.toBeNull();
  });
});
