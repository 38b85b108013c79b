import { describe, expect, it } from 'vitest';
import { breakEven } from '../../../src/domain/composite/break-even.ts';
import { gapBetween } from '../../../src/domain/composite/gap.ts';
import { rankAtValue } from '../../../src/domain/composite/what-it-takes.ts';
import { toBreakEvenFigure } from '../../../src/figures/break-even-table.ts';
import { explainedOf } from '../../../src/figures/explain-frame.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { toGapFigure } from '../../../src/figures/gap-waterfall.ts';
import { readScheme } from '../../../src/figures/scheme-codec.ts';
import { shippedExplain, takesOf, tornadoOf, type Asked } from '../../support/explained.ts';
import { shipped } from '../../support/shipped.ts';

const demo = await shipped('demo');
const korea = await shipped('korea');
const at = (asked: Asked = {}) => shippedExplain(demo, '2024', asked);
const inKorea = (asked: Asked = {}) => shippedExplain(korea, '2026-Q1', asked);
/** The park at a place of the ranking of a calculation. */
function placed(place: number, input = at()): string {
  return input.result.parks[place - 1]?.park ?? '';
}

const geometric = (scheme: Parameters<NonNullable<Asked['edit']>>[0]) => ({
  ...scheme,
  normalisation: { method: 'exponential' } as const,
  aggregation: { method: 'mean', within: 'geometric', across: 'geometric' } as const,
});

function textsOf({ table }: Figure, column: string): string[] {
  const index = table.columns.findIndex(({ id }) => id === column);
  return table.rows.map(({ cells }) => cells[index]?.text ?? '');
}

/** A number as it was printed. */
function read(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-').replace('+', ''));
}

describe('the gap of two scores', () => {
  const cases = [
    ['another park', { against: 'best' }],
    ['the median', {}],
    ['another park, in English', { against: 'best', language: 'en' }],
    ['the median under geometric means', { edit: geometric }],
  ] as const satisfies readonly (readonly [string, Asked])[];

  it.each(cases)('against %s leads from one score to the other, level by level', (_, asked) => {
    const { from, to, steps } = toGapFigure(at(asked));
    const wholes = steps.filter(({ level }) => level === 0);
    expect(wholes[0]?.start).toBe(from.value);
    expect(Math.abs((wholes.at(-1)?.end ?? 0) - to.value)).toBeLessThan(1e-9);
    for (const whole of wholes) {
      const parts = steps.slice(steps.indexOf(whole) + 1);
      const own = parts.slice(
        0,
        [...parts, whole].findIndex(({ level }) => level === 0),
      );
      expect(own[0]?.start).toBe(whole.start);
      expect(Math.abs((own.at(-1)?.end ?? 0) - whole.end)).toBeLessThan(1e-9);
    }
    expect(steps.filter(({ level, weightText }) => level === 1 && weightText !== '')).toHaveLength(12);
  });

  it.each(cases)('against %s says the same number in chart, table and sentence', (_, asked) => {
    const input = at(asked);
    const figure = toGapFigure(input);
    const { table, steps, sentence, from, to } = figure;
    const points = new Map(table.rows.map(({ id, cells }) => [id, cells.at(-1)?.text]));
    expect([points.get('from'), points.get('to')]).toEqual([from.text, to.text]);
    for (const { id, level, text } of steps.filter(({ weightText }) => weightText !== '')) {
      const row = table.rows.find((each) => (level === 0 ? each.id === id : each.id.endsWith(` ${id}`)));
      expect(row?.cells.at(-1)?.text).toBe(text);
    }
    for (const { text } of steps.filter(({ level }) => level === 0)) expect(sentence).toContain(text);
    expect(sentence).toContain(Math.abs(to.value - from.value).toFixed(2));
  });

  it('carries every indicator with its values into the table', () => {
    const input = at({ against: 'best' });
    const { table } = toGapFigure(input);
    expect(table.rows.filter(({ indent }) => indent === 1)).toHaveLength(input.prepared.indicators.length);
    expect(table.rows.find(({ id }) => id === 'scale gdp')?.cells.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['地区生产总值（亿元）', '2,216.86', '2,629.08']),
    );
  });

  it('tells how the parts are told, whom the median is, and which parts hold moved weights', () => {
    const notes = (asked: Asked) =>
      toGapFigure(at(asked))
        .notes.map(({ text }) => text)
        .join('\n');
    expect(notes({ against: 'best' })).toContain('贡献差＝本园区该指标对得分的贡献');
    expect(notes({ edit: geometric })).toMatch(/LMDI|不能取对数/);
    expect(notes({})).toContain('中位水平是各指标均取参评园区中位数的假想园区');
    expect(notes({ against: 'best' })).toContain('一方或双方缺测：每万人有效发明专利');
    expect(notes({})).toContain('权重：经济规模 25.0%');
    expect(toGapFigure(at({ isCustom: true })).subtitle).toContain('自定义权重');
  });

  it('shows every indicator of a short scheme', () => {
    const input = inKorea({ against: 'best' });
    const { steps, subtitle } = toGapFigure(input);
    expect(steps.filter(({ level }) => level === 1)).toHaveLength(input.prepared.indicators.length);
    expect(subtitle).not.toContain('12');
    const gap = gapBetween(input.prepared, input.prepared.parks.indexOf(input.park), {
      kind: 'park',
      row: input.prepared.parks.indexOf(input.against),
    });
    expect(gap.ok && gap.steps.map(({ points }) => points).reduce((sum, each) => sum + each, 0)).toBeCloseTo(
      gap.ok ? gap.to - gap.from : 0,
      9,
    );
  });
});

describe('what it takes', () => {
  const input = at({ explained: placed(9) });
  const figure = takesOf(input, 2);
  const row = input.prepared.parks.indexOf(input.park);

  it('prints values that reach the rank, and a last digit less that does not', () => {
    const needed = figure.table.rows.flatMap(({ id, cells }) => {
      const [, , to] = cells;
      return typeof to?.value === 'number' ? [{ id, value: to.value, text: to.text, rank: cells[5]?.value }] : [];
    });
    expect(needed.length).toBeGreaterThan(5);
    for (const { id, value, text, rank } of needed) {
      const index = input.prepared.indicators.findIndex((each) => each.id === id);
      const rankAt = rankAtValue(input.prepared, row, index);
      // The units of these metrics are those of the figure: Chinese counts by 亿元 as the dataset does.
      expect(read(text)).toBe(value);
      expect(rankAt(value)).toBe(rank);
      expect(rank).toBeLessThanOrEqual(7);
      const step = 10 ** -(text.split('.')[1]?.length ?? 0);
      const less = value - (input.prepared.indicators[index]?.direction === 'lower' ? -step : step);
      expect(rankAt(less)).toBeGreaterThan(7);
    }
  });

  it('stands in order of the relative change, those that cannot last with their reason', () => {
    const relative = textsOf(figure, 'relative');
    const count = relative.indexOf('—');
    const sizes = relative.slice(0, count).map((text) => Math.abs(read(text)));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(relative.slice(count).every((text) => text === '—')).toBe(true);
    for (const text of textsOf(figure, 'remark').slice(count)) expect(text).toMatch(/^不能：/);
  });

  it('adds up in every row, and says the least change in the sentence', () => {
    for (const { cells } of figure.table.rows) {
      const [now, needed, change] = [cells[1], cells[2], cells[3]].map((cell) => cell?.text ?? '');
      if (needed === '—' || !/^[\d.,−]+$/.test(now ?? '')) continue;
      expect(read(needed ?? '') - read(now ?? '')).toBeCloseTo(read(change ?? ''), 9);
    }
    const [first] = figure.table.rows;
    expect(figure.sentence).toContain(`${String(first?.cells[0]?.value)}由${first?.cells[1]?.text ?? ''}`);
    expect(figure.sentence).toContain(`变为${first?.cells[2]?.text ?? ''}`);
    expect(figure.sentence).toContain('前进至第7位');
  });

  it('flags what is beyond the best park', () => {
    expect(textsOf(takesOf(inKorea(), 1), 'remark')).toContain('超过现有最好水平');
  });

  it('asks for no more places than there are', () => {
    expect(takesOf(at({ explained: placed(3) }), 10).title.subject).toContain('前进2位');
  });

  it('says that the first has no places to gain, with a park that has', () => {
    const { empty } = takesOf(at({ explained: placed(1) }), 1);
    expect(empty?.title).toContain('已居首位');
    expect(empty?.way?.change).toEqual({ explained: placed(2) });
  });
});

describe('break-even weights', () => {
  const input = at({ explained: placed(9), against: placed(8) });
  const figure = toBreakEvenFigure(input);
  const rows = { a: input.prepared.parks.indexOf(placed(9)), b: input.prepared.parks.indexOf(placed(8)) };

  it('has a row for every dimension and indicator, the nearest first', () => {
    const { table } = figure;
    const headings = table.rows.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
    expect(headings).toEqual(['维度', '指标']);
    expect(table.rows).toHaveLength(2 + 4 + input.prepared.indicators.length);
    const changes = textsOf(figure, 'change').slice(6);
    const sizes = changes.slice(0, changes.indexOf('—')).map((text) => Math.abs(read(text)));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  it('says what the domain found, to the digit', () => {
    input.prepared.indicators.forEach(({ id }, index) => {
      const found = breakEven(input.prepared, [index], rows);
      const cells = figure.table.rows.find((row) => row.id === id)?.cells.map(({ text }) => text) ?? [];
      expect(cells[2]).toBe(found.kind === 'at' ? (found.share * 100).toFixed(2) : '—');
      expect(cells[4]).toMatch(found.kind === 'at' ? /^高于临界权重/ : /^无论权重多少/);
    });
  });

  it('says the nearest change in the sentence', () => {
    const first = figure.table.rows.filter(({ id, heading }) => heading === undefined && id !== '');
    const shares = first.flatMap(({ cells }) => (cells[2]?.value === null ? [] : [cells]));
    const [nearest] = shares.toSorted((a, b) => Number(a[3]?.value) - Number(b[3]?.value));
    expect(figure.sentence).toContain(
      `${nearest?.[0]?.text ?? ''}权重由${nearest?.[1]?.text ?? ''}%调到${nearest?.[2]?.text ?? ''}%`,
    );
  });
});

describe('the sensitivity of a rank', () => {
  const figure = tornadoOf(at({ explained: placed(9) }));

  it('stands in order of what a quarter of weight moves, the first fifteen in the chart and all in the table', () => {
    expect(figure.rows).toHaveLength(15);
    expect(figure.table.rows).toHaveLength(35);
    const now = figure.now.rank;
    const spreads = figure.rows.map(({ lower, higher }) => Math.max(lower, higher, now) - Math.min(lower, higher, now));
    expect(spreads).toEqual(spreads.toSorted((a, b) => b - a));
    expect(spreads[0]).toBeGreaterThan(0);
  });

  it('says the same ranks in chart, table and sentence', () => {
    const [row] = figure.rows;
    const cells = figure.table.rows[0]?.cells.map(({ text }) => text);
    expect(cells).toEqual([
      row?.label,
      row?.weightText,
      String(row?.lower),
      String(figure.now.rank),
      String(row?.higher),
      row?.rangeText,
    ]);
    expect(figure.sentence).toContain(`权重减少为第${String(row?.lower)}位，增加为第${String(row?.higher)}位`);
    expect(row?.moveText).toBe(`${String(row?.lower)} → ${String(row?.higher)}`);
    for (const { best, worst } of figure.rows) {
      expect(best).toBeLessThanOrEqual(figure.now.rank);
      expect(worst).toBeGreaterThanOrEqual(figure.now.rank);
    }
  });
});

describe('what cannot be explained', () => {
  const pairs = [toGapFigure, toBreakEvenFigure] as const;
  const all = [...pairs, (input: ReturnType<typeof at>) => takesOf(input, 1), tornadoOf] as const;

  it.each(all)('a park that is not scored, with one that is', (figure) => {
    const { empty, table, sentence } = figure(at({ explained: 'nobody' }));
    expect(empty?.title).toContain('未参评');
    expect(empty?.way?.change).toEqual({ explained: placed(2) });
    expect([table.rows, sentence]).toEqual([[], '']);
  });

  it.each(pairs)('a park against itself, or against one that is not scored, with the median', (figure) => {
    const same = figure(at({ explained: placed(1), against: 'best' })).empty;
    expect(same?.title).toContain('不能与自身比较');
    expect(figure(at({ against: 'nobody' })).empty?.title).toContain('未参评');
    expect(same?.way?.change).toEqual({ against: 'median' });
  });

  it.each(all)('one park alone', (figure) => {
    const only = ['canyue-hydrogen-town'];
    expect(figure(at({ only })).empty?.title).toBe('只有一个园区参评');
  });

  it('a gap under TOPSIS, with the arithmetic mean', () => {
    const input = at({ edit: (scheme) => ({ ...scheme, aggregation: { method: 'topsis' } }) });
    const { empty } = toGapFigure(input);
    expect(empty?.title).toContain('TOPSIS');
    const back = readScheme(empty?.way?.change.scheme ?? null, input.presets);
    expect(back?.scheme.aggregation).toEqual({ method: 'mean', within: 'arithmetic', across: 'arithmetic' });
    expect(toBreakEvenFigure(input).empty).toBeNull();
  });
});

describe('whom a View explains', () => {
  it('is the park of the link, else the first pinned that is scored, else the second-ranked', () => {
    const { result } = at();
    const view = { explained: null, pinned: ['nobody', placed(5)], against: 'best' };
    expect(explainedOf(view, result)).toEqual({ park: placed(5), against: placed(1) });
    expect(explainedOf({ ...view, explained: 'x' }, result).park).toBe('x');
    expect(explainedOf({ ...view, pinned: [] }, result).park).toBe(placed(2));
  });
});
