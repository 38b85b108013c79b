import { describe, expect, it } from 'vitest';
import { toTrendFigure } from '../../../src/figures/trend.ts';
import { defaultView } from '../../../src/figures/view.ts';
import { readView, writeView } from '../../../src/figures/view-query.ts';
import { daeguCatalog, daeguSlice } from '../../support/daegu.ts';
import { daeguMultiples, mixedMultiples, rankedFigures } from '../../support/grids.ts';

const parks = daeguCatalog.parks.map(({ id }) => id);

describe('small multiples of seven Daegu clusters', () => {
  it('are the series of the trend, one a panel, with its notes and its table', () => {
    const trend = toTrendFigure({
      view: { ...defaultView, parks },
      catalog: daeguCatalog,
      language: 'zh',
      slice: daeguSlice,
    });
    const figure = daeguMultiples();
    expect(figure.panels).toEqual(trend.series);
    expect(figure.notes).toEqual(trend.notes);
    expect(figure.table).toEqual(trend.table);
    expect(figure.sentence).toBe(trend.sentence);
  });

  it('say whether heights compare between panels', () => {
    expect(daeguMultiples().subtitle).toMatch(/；各图同一刻度$/);
    expect(daeguMultiples({ shared: false }).subtitle).toMatch(/；各图自有刻度，不可直接比高低$/);
    expect(daeguMultiples({ language: 'en', shared: false }).subtitle).toContain('heights do not compare');
  });

  it('share one scale unless the link says shared=0', () => {
    const view = readView(new URLSearchParams('figure=multiples&shared=0'));
    expect(daeguMultiples(view.parks === null ? { ...view, parks } : view).isShared).toBe(false);
    expect(writeView(view)).toBe('figure=multiples&shared=0');
    expect(writeView({ ...view, shared: true })).toBe('figure=multiples');
    expect(daeguMultiples().isShared).toBe(true);
  });

  it('have no benchmark: it belongs to all parks together', () => {
    const figure = daeguMultiples({ benchmarks: ['median'] });
    expect(figure.notes).toEqual(daeguMultiples().notes);
  });

  it('keep slots, breaks, bridge, logarithm and the direction of ranks', () => {
    expect(daeguMultiples().panels.map(({ slot }) => slot)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(
      daeguMultiples()
        .panels.flatMap(({ breaks }) => breaks.map(({ ref }) => ref))
        .sort(),
    ).toEqual([1, 2, 3, 4]);
    expect(daeguMultiples({ scale: 'log' }).scale).toBe('log');
    expect(mixedMultiples({ bridge: true }).bridge).toBe(true);
    expect(rankedFigures().multiples.inverted).toBe(true);
  });
});
