import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../server/images/draw-picture.ts';
import { PictureRefusedError, type PictureFormat } from '../../../server/images/picture-job.ts';
import { readPictureQuery } from '../../../server/images/picture-query.ts';
import { sizeNames } from '../../../server/images/picture-size.ts';
import type { Catalog } from '../../../src/contract/catalog.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { pictureFaults } from '../../../src/exports/picture-check.ts';
import type { FactsRequest } from '../../../src/figures/linked-facts.ts';
import { pngHeader } from '../../e2e/png.ts';
import { longSource } from '../../support/hard-figures.ts';
import { shipped } from '../../support/shipped.ts';

/** 14 characters. */
const longName = (index: number): string => `第${String(index + 1).padStart(4, '〇')}国家级经济技术开发区`.slice(0, 14);

const demo = await shipped('demo');
const china = await shipped('china');
const both = (text: string) => ({ zh: text, en: text });

/** Parks and sources as long as they come. */
const long: Catalog = {
  ...demo.catalog,
  parks: demo.catalog.parks.map((park, index) => ({
    ...park,
    name: both(longName(index)),
    short: both(longName(index)),
  })),
  sources: demo.catalog.sources.map((source) => ({ ...source, title: both(longSource) })),
};
const idsOf = (count: number): string =>
  long.parks
    .slice(0, count)
    .map(({ id }) => id)
    .join(',');

const cases = [
  { name: '60 parks with names of 14 characters', of: demo, catalog: long, query: 'figure=bars&metric=gdp&group=all' },
  {
    name: 'as many lines as a link can name',
    of: demo,
    catalog: long,
    query: `figure=trend&metric=gdp&parks=${idsOf(12)}`,
  },
  { name: 'every park of China', of: china, catalog: china.catalog, query: 'figure=bars&group=all' },
  { name: 'a ranking of 50', of: demo, catalog: long, query: 'path=rankings&metric=gdp&top=50' },
] as const;

type Case = (typeof cases)[number];

/** The bytes a server answers; null where it refuses, with its reason. */
async function drawn({ of, catalog, query }: Case, size: string, format: PictureFormat): Promise<Uint8Array | null> {
  const { link, language, theme, upDown, size: asked } = readPictureQuery(new URLSearchParams(`${query}&size=${size}`));
  const ask = (request: FactsRequest) => {
    switch (request.by) {
      case 'period':
        return Promise.resolve(of.byPeriod(request.period, request.metrics));
      case 'metric':
        return Promise.resolve(of.byMetric(request.metric, request.parks ?? catalog.parks.map(({ id }) => id)));
      case 'park':
        return Promise.resolve(of.byPark(request.park));
    }
  };
  const job = { link, language, theme, upDown, size: asked, format, hasFonts: false };
  try {
    const picture = await drawPicture(job, { catalog, language, ask });
    expect(picture?.hasData).toBe(true);
    return picture?.bytes ?? new Uint8Array();
  } catch (error) {
    if (!(error instanceof PictureRefusedError)) throw error;
    expect(error.message).toMatch(/^此图未通过自检，不予保存：.*“/);
    return null;
  }
}

describe('a picture of much from the server', () => {
  test.each(cases.flatMap((each) => sizeNames.map((size) => ({ ...each, size }))))(
    'is right, or refused with the reason: $name, $size',
    async ({ size, ...each }) => {
      const bytes = await drawn(each, size, 'svg');
      if (bytes === null) return;
      const svg = new TextDecoder().decode(bytes);
      expect(pictureFaults(svg)).toEqual([]);
      const said = imageTexts(svg)
        .map(({ text }) => text)
        .join('');
      if (each.catalog === long) expect(said).toContain(longSource);
    },
  );

  test('is refused by name where a link asks for 40 lines', () => {
    const asked = new URLSearchParams(`figure=trend&metric=gdp&parks=${idsOf(40)}`);
    expect(() => readPictureQuery(asked)).toThrow(/cannot be read as parks/);
  });

  test.each(cases)('is the PNG of the drawing, or refused as it is: $name', async (each) => {
    const [png, svg] = [await drawn(each, 'hd', 'png'), await drawn(each, 'hd', 'svg')];
    expect(png === null).toBe(svg === null);
    if (png !== null) expect(pngHeader(Buffer.from(png))).toMatchObject({ width: 1920, height: 1080 });
  });
});
