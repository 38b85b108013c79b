import { describe, expect, it } from 'vitest';
import { toDumbbellFigure, toSlopeFigure } from '../../../src/figures/pair.ts';
import { defaultView } from '../../../src/figures/view.ts';
import { figureImage } from '../../../src/exports/image-svg.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import { daeguCatalog, daeguSlice } from '../../support/daegu.ts';

const parks = daeguCatalog.parks.map(({ id }) => id);
const view = { ...defaultView, parks, metric: 'employment', from: '2018-Q2', to: '2025-Q2' };
const kinds = { dumbbell: toDumbbellFigure, slope: toSlopeFigure };

describe('pictures of two periods', () => {
  const cases = Object.entries(kinds).flatMap(([name, build]) =>
    (['zh', 'en'] as const).flatMap((language) =>
      [imageSizes.hd, imageSizes.square].map((size) => ({ name, build, language, size })),
    ),
  );

  it.each(cases)('keep every word of a $name inside a $size.id, in $language', ({ build, language, size }) => {
    const figure = build({ catalog: daeguCatalog, slice: daeguSlice, language, view });
    const { svg } = figureImage(figure, { size, theme: 'light' });
    const texts = imageTexts(svg);
    const [width, height] = [size.widthPx / size.scale, size.heightPx / size.scale];
    const outside = texts.filter(
      ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    expect(texts.map(({ text }) => text)).toContain('44,435');
  });
});
