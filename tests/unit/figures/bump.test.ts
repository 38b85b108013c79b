import { describe, expect, it } from 'vitest';
import { figureCsv } from '../../../src/exports/csv.ts';
import { shippedBump, smallBump } from '../../support/rankings.ts';
import { fact } from '../../support/slice.ts';

const world = {
  甲: [50, 40, 30, 30],
  乙: [40, 50, 30, 40],
  丙: [30, 30, null, 20],
  丁: [null, 20, 20, 50],
  戊: [20, 10, null, null],
} as const;

function ranksOf(figure: ReturnType<typeof smallBump>, park: string) {
  return figure.lines.find((line) => line.park === park)?.points.map(({ rank }) => rank);
}

describe('ranks over time', () => {
  const figure = smallBump({ rows: world, view: { pinned: ['戊'] } });

  it('ranks each period among the parks with a value in it, and says of how many', () => {
    expect(figure.counts).toEqual(['/ 4', '/ 5', '/ 3', '/ 4']);
    expect(ranksOf(figure, '乙')).toEqual([2, 1, 1, 2]);
    expect(figure.lines[0]?.park).toBe('丁');
  });

  it('gives tied parks one rank and says so', () => {
    expect(ranksOf(figure, '甲')?.[2]).toBe(1);
    const tied = figure.lines.map(({ points }) => points[2]).filter((point) => point?.tied);
    expect(tied.map((point) => point?.text)).toEqual(['1 / 3 并列', '1 / 3 并列']);
  });

  it('leaves gaps, and lets entrants begin and leavers end', () => {
    expect(ranksOf(figure, '丙')).toEqual([3, 3, null, 4]);
    expect(ranksOf(figure, '丁')).toEqual([null, 5 - 1, 3, 1]);
    expect(ranksOf(figure, '戊')).toEqual([4, 5, null, null]);
  });

  it('colours pinned parks only', () => {
    expect(figure.lines.filter(({ slot }) => slot !== null).map(({ park, slot }) => [park, slot])).toEqual([['戊', 0]]);
  });

  it('takes the change of rank in the table on the parks of both periods', () => {
    const change = figure.table.columns.findIndex(({ id }) => id === 'rank_change');
    const cell = (park: string) => figure.table.rows.find(({ id }) => id === park)?.cells[change]?.text;
    // Without 丁 and 戊: 甲 1 → 2, 乙 2 → 1, 丙 3 → 3.
    expect([cell('甲'), cell('乙'), cell('丙'), cell('丁')]).toEqual(['−1', '+1', '0', '']);
    expect(figure.table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['参与排名', '4', '5', '3', '4', '']);
  });

  it('says where the first pinned park that is still ranked stands, else who leads', () => {
    expect(figure.sentence).toContain('丁');
    const pinned = smallBump({ rows: world, view: { pinned: ['甲'] } });
    expect(pinned.sentence).toBe(
      '2022年，甲从业人数在4个园区中居第3位，按两期均有数的3个园区计，较2019年由第1位下降至第2位。',
    );
  });

  it('shows the leaders of the chosen period and the pinned ones wherever they stand', () => {
    const short = smallBump({ rows: world, view: { top: 1, pinned: ['丙'], period: '2022' } });
    expect(short.lines.map(({ park }) => park)).toEqual(['丁', '丙']);
  });

  it('keeps values of another kind out of the rank, and says why', () => {
    const planned = smallBump({
      rows: { 甲: [5, 5], 乙: [4, 4], 丙: [3, fact(9, { role: 'plan' })] },
      view: { pinned: ['丙'] },
    });
    expect(ranksOf(planned, '丙')).toEqual([3, null]);
    expect(planned.lines.find(({ park }) => park === '丙')?.points[1]?.text).toBe('口径不同');
  });

  it('draws published ranks as they are printed, without an "of"', () => {
    const printed = smallBump({
      rows: { 甲: [73, 36, 40], 乙: [2, null, 5] },
      metric: { measure: 'rank', unit: 'rank', direction: 'lower' },
      view: { pinned: ['甲'] },
    });
    expect(ranksOf(printed, '甲')).toEqual([73, 36, 40]);
    expect(ranksOf(printed, '乙')).toEqual([2, null, 5]);
    expect(printed.lines.flatMap(({ points }) => points.map(({ text }) => text)).join()).not.toContain('/ 2');
    expect(printed.notes.map(({ text }) => text).join('')).toContain('各届考核的参评园区与指标可能不同');
    expect(printed.marks).not.toContain('derived');
    expect(printed.sentence).toContain('由第73位上升至第40位');
  });

  it('holds one park, and teaches where there is none or one period only', () => {
    expect(ranksOf(smallBump({ rows: { 甲: [1, 2, 3, 4] } }), '甲')).toEqual([1, 1, 1, 1]);
    expect(smallBump({ rows: { 甲: [] } }).empty).not.toBeNull();
    expect(smallBump({ rows: { 甲: [1], 乙: [2] } }).empty?.way?.change).toEqual({ ranking: 'list' });
  });

  it('leaves out the ends at which few are ranked, unless they are asked for', () => {
    const rows = { 甲: [1, 5, 5, 5], 乙: [null, 4, 4, null], 丙: [null, 3, 3, null], 丁: [null, 2, 2, null] };
    const spans = (view: object) => smallBump({ rows, view: { period: '2021', ...view } }).periods.map(({ id }) => id);
    expect(spans({})).toEqual(['2020', '2021']);
    expect(spans({ from: '2019' })).toEqual(['2019', '2020', '2021', '2022']);
  });

  it('gives all-equal parks the first rank together', () => {
    const equal = smallBump({ rows: { 甲: [7, 7], 乙: [7, 7], 丙: [7, 7] } });
    for (const park of ['甲', '乙', '丙']) expect(ranksOf(equal, park)).toEqual([1, 1]);
  });

  it('carries ranks, of how many and the method into the CSV', () => {
    const csv = figureCsv(figure);
    expect(csv).toContain('参与排名,4,5,3,4');
    expect(csv).toContain('同值并列');
  });

  it('shows the ranks MOFCOM printed with the years nobody holds as gaps, edition by edition', async () => {
    const printed = await shippedBump('china', { metric: 'mofcom_overall_rank', pinned: ['suzhou-industrial-park'] });
    expect(printed.isOfEditions).toBe(true);
    expect(figure.isOfEditions).toBe(false);
    expect(printed.notes.map(({ text }) => text)).toContain('虚线连接不同届次，各届不是同一序列。');
    expect(printed.periods.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, (_, year) => String(2017 + year)));
    expect(printed.counts[3]).toBe('n=0');
    const suzhou = printed.lines.find(({ park }) => park === 'suzhou-industrial-park');
    expect(suzhou?.points[3]?.rank).toBeNull();
    expect(suzhou?.points.map(({ rank }) => rank).filter((rank) => rank !== null)).not.toHaveLength(0);
  });

  it.each(['korea', 'china', 'demo', 'bangladesh'])('stands on %s in both languages', async (dataset) => {
    for (const language of ['zh', 'en'] as const) {
      const made = await shippedBump(dataset, {}, language);
      expect(made.empty === null ? made.lines.length : made.empty.advice.length).toBeGreaterThan(0);
      expect(made.sentence === '' && made.empty === null).toBe(false);
    }
  });
});
