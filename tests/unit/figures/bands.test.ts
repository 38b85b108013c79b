import { describe, expect, it } from 'vitest';
import { duellists, toBandsFigure } from '../../../src/figures/bands.ts';
import type { BandsFigure } from '../../../src/figures/bands-figure.ts';
import { withPastBands } from '../../../src/figures/past-bands.ts';
import { shippedBands, shippedWithBands } from '../../support/bands.ts';
import { shippedScore } from '../../support/scores.ts';
import { shipped } from '../../support/shipped.ts';

const demo = await shipped('demo');
const draws = 200;
const wide = { draws, spread: 'dirichlet', varied: ['normalisation', 'aggregation'] } as const;
const { score, bands, catalog } = shippedWithBands(demo, '2024', { bands: wide });
const figure = toBandsFigure({ score, bands, catalog, places: 5, pair: [] });

/** The ranks of a park in every draw, ascending. */
function ranksOf(park: string): number[] {
  const row = bands.drawn.parks.indexOf(park);
  return [...bands.drawn.ranks.subarray(row * draws, (row + 1) * draws)].sort((a, b) => a - b);
}

function texts({ table }: BandsFigure, column: string): (string | undefined)[] {
  const at = table.columns.findIndex(({ id }) => id === column);
  return table.rows.map(({ cells }) => cells[at]?.text);
}

function noteTexts({ notes }: Pick<BandsFigure, 'notes'>): string {
  return notes.map(({ text }) => text).join('');
}

describe('the figure of rank bands', () => {
  it('has everybody in the table, to the digit as drawn: the 10th, 100th and 190th of 200 ranks, and the share of the first five', () => {
    const parks = figure.table.rows.map(({ id }) => id);
    expect(parks).toEqual(score.ranked.map(({ park }) => park));
    const drawn = parks.map(ranksOf);
    expect(texts(figure, 'p5')).toEqual(drawn.map((ranks) => String(ranks[9])));
    expect(texts(figure, 'median')).toEqual(drawn.map((ranks) => String(ranks[99])));
    expect(texts(figure, 'p95')).toEqual(drawn.map((ranks) => String(ranks[189])));
    const shares = drawn.map((ranks) => (ranks.filter((rank) => rank <= 5).length / draws) * 100);
    expect(texts(figure, 'top')).toEqual(shares.map((share) => (share === 0 ? '0' : share.toFixed(1))));
  });

  it('says in chart, table and scores the same of a row', () => {
    figure.rows.forEach(({ bandText, topText, rankText }, row) => {
      const band = score.rows[row]?.band;
      expect(bandText).toBe(band?.text);
      expect(topText).toBe(`${texts(figure, 'top')[row] ?? ''}%`);
      expect(rankText).toBe(score.rows[row]?.rankText);
    });
  });

  it('says how likely one park ranks above the other, with the draws counted', () => {
    const [a = '', b = ''] = [score.ranked[7]?.park, score.ranked[3]?.park];
    const own = bands.drawn.parks.indexOf(a) * draws;
    const other = bands.drawn.parks.indexOf(b) * draws;
    const above = Array.from({ length: draws }, (_, draw) => draw).filter(
      (draw) => (bands.drawn.ranks[own + draw] ?? 0) < (bands.drawn.ranks[other + draw] ?? 0),
    ).length;
    const { sentence } = toBandsFigure({ score, bands, catalog, places: 5, pair: [a, b] });
    expect(sentence).toContain(
      `${score.ranked[7]?.short ?? ''}排在${score.ranked[3]?.short ?? ''}之前的概率为${((above / draws) * 100).toFixed(1)}%（200次中${String(above)}次`,
    );
  });

  it('sets the two that lead against each other where the link names nobody ranked', () => {
    const ranked = ['p', 'q', 'r'];
    expect(duellists(ranked, [])).toEqual(['p', 'q']);
    expect(duellists(ranked, ['r', 'q'])).toEqual(['r', 'q']);
    expect(duellists(ranked, ['gone', 'p'])).toEqual(['q', 'p']);
    expect(duellists(ranked, ['q', 'q'])).toEqual(['q', 'p']);
    expect(duellists(['p'], [])).toBeNull();
  });

  it('tells what was drawn from, what was refused, and keeps the notes of the scores', () => {
    const said = noteTexts(figure);
    expect(said).toContain('各权重按狄利克雷分布抽取');
    expect(said).toContain('模拟200次（随机种子1）');
    expect(said).toContain('从8种算法组合中等机会抽取一种');
    expect(said).toContain('有1种组合与本期数据不合，未采用：z分数标准化＋维度间几何平均');
    expect(said).toContain('权重：经济规模 25.0%');
    expect(said.match(/虚构/g)?.length).toBe(noteTexts(score).match(/虚构/g)?.length);
    expect(figure.sources).toEqual(score.sources);
  });

  it('says the same in English', () => {
    const english = shippedBands(demo, '2024', { language: 'en', bands: wide });
    expect(english.sentence).toMatch(/by Equal weights, in 200 draws, .+ nine tenths .+ ranks above .+%/);
    expect(noteTexts(english)).toContain('one of 8 combinations of methods');
  });

  it('has no duel for one park', () => {
    const one = { ...score, ranked: score.ranked.slice(0, 1) };
    const { sentence, rows } = toBandsFigure({ score: one, bands, catalog, places: 5, pair: [] });
    expect(rows).toHaveLength(1);
    expect(sentence).not.toContain('之前的概率');
  });
});

describe('scores while bands are drawn anew', () => {
  const bare = shippedScore(demo, '2024');
  const shown = withPastBands(bare, bands);

  it('stand with the bands before, without a number, and say in the table that they are being drawn', () => {
    expect(shown.bands).toMatchObject({ header: '旧区间，重算中', isPast: true });
    expect(shown.rows.map(({ band }) => band?.text)).toEqual(shown.rows.map(() => null));
    const at = shown.table.columns.findIndex(({ id }) => id === 'band');
    expect(new Set(shown.table.rows.map(({ cells }) => cells[at]?.text))).toEqual(new Set(['重算中']));
  });

  it('leave what is taken away without bands', () => {
    expect(bare.bands).toBeNull();
    expect(bare.table.columns.map(({ id }) => id)).not.toContain('band');
    expect(noteTexts(bare)).not.toContain('名次区间');
  });
});
