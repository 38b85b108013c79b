import { describe, expect, it } from 'vitest';
import { figureCsv } from '../../../src/exports/csv.ts';
import { shippedDistribution, smallDistribution } from '../../support/rankings.ts';

const at = { period: '2019' };
const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`园${String(index)}`, [index + 1]]));

describe('distribution', () => {
  const figure = smallDistribution({ rows: { ...many, 缺: [null] }, view: { ...at, pinned: ['园0'] } });

  it('counts every park with a value once, and says who is left out', () => {
    expect(figure.bins.reduce((sum, { count }) => sum + count, 0)).toBe(20);
    expect(figure.subtitle).toBe('20个园区有可比数值；1个未计入');
    expect(figure.notes.map(({ text }) => text).join('')).toContain('未计入1个。未取得：缺');
  });

  it('states rule, width and quartiles', () => {
    expect(figure.notes[0]?.text).toContain('Freedman–Diaconis');
    expect(figure.quartiles.map(({ value }) => value)).toEqual([5.75, 10.5, 15.25]);
  });

  it('names the park pinned, in its slot, and where it stands', () => {
    expect(figure.parks.filter(({ slot }) => slot !== null).map(({ park }) => park)).toEqual(['园0']);
    expect(figure.sentence).toContain('园0为1人，居20个园区中的第20位');
  });

  it('has one class where all are equal, one park too, and teaches where there is none', () => {
    expect(smallDistribution({ rows: { 甲: [3], 乙: [3] }, view: at }).bins).toMatchObject([{ count: 2, text: '3' }]);
    expect(smallDistribution({ rows: { 甲: [3] }, view: at }).bins).toHaveLength(1);
    expect(smallDistribution({ rows: { 甲: [null, 2] }, view: at }).empty).not.toBeNull();
  });

  it('offers no distribution of ranks, and says why', () => {
    const ranks = smallDistribution({
      rows: { 甲: [1], 乙: [2] },
      view: at,
      metric: { measure: 'rank', unit: 'rank' },
    });
    expect(ranks.empty?.title).toContain('名次');
    expect(ranks.bins).toEqual([]);
    expect(ranks.empty?.way?.change).toEqual({ ranking: 'bump' });
  });

  it('carries classes with their parks into the CSV', () => {
    expect(figureCsv(figure)).toContain('园0');
  });

  it.each(['korea', 'china', 'demo', 'bangladesh'])('stands on %s in both languages', async (dataset) => {
    for (const language of ['zh', 'en'] as const) {
      const made = await shippedDistribution(dataset, {}, language);
      expect(made.bins.length).toBeLessThanOrEqual(30);
      expect(made.sentence === '' && made.empty === null).toBe(false);
    }
  });
});
