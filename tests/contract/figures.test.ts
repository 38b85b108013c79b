import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createApp } from '../../server/app.ts';
import { readFontFile } from '../../server/images/font-files.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import type { MetricsStore } from '../../server/store.ts';
import { embedFonts } from '../../src/exports/fonts.ts';
import { figureImage } from '../../src/exports/image-svg.ts';
import { lookOf } from '../../src/exports/provenance/picture-look.ts';
import { provenanceOf } from '../../src/exports/provenance/provenance.ts';
import { withSvgProvenance } from '../../src/exports/provenance/svg-provenance.ts';
import { imageSizes } from '../../src/exports/sizes.ts';
import { Problem } from '../../src/contract/problem.ts';
import { pngHeader } from '../e2e/png.ts';
import { stores } from '../support/api-stores.ts';
import { type Transport, transports } from '../support/api-transports.ts';
import { drawnHere } from '../support/drawn-here.ts';
import { shippedFigure } from '../support/shipped-figure.ts';
import { readDataset } from '../support/read-dataset.ts';

describe.each(stores)('pictures over $name', ({ open }) => {
  let store: MetricsStore;
  let api: Transport;

  beforeAll(async () => {
    store = await open();
    await store.publish([await loadDataset(readDataset('korea'))]);
    api = await transports[0].open(createApp(store, { pictures: drawnHere }));
  });

  afterAll(async () => {
    await api.close();
    await store.close();
  });

  async function problem(query: string): Promise<Problem> {
    const response = await api.get(`/api/v1/figures.svg?${query}`);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    return z.parse(Problem, await response.json());
  }

  test('the SVG is the picture that the application draws of the same View, byte for byte', async () => {
    const response = await api.get('/api/v1/figures.svg?dataset=korea&figure=bars&benchmarks=median');
    expect(response.headers.get('Content-Type')).toMatch(/^image\/svg\+xml/);
    const figure = await shippedFigure('korea', { figure: 'bars', benchmarks: ['median'] });
    const choice = { size: imageSizes.hd, theme: 'light', focus: [] } as const;
    const { svg } = figureImage(figure, choice);
    const look = lookOf(choice, figure.language, null);
    const said = provenanceOf(figure, '/compare?dataset=korea&figure=bars&benchmarks=median', look);
    expect((await response.text()) === (await embedFonts(withSvgProvenance(svg, said), readFontFile))).toBe(true);
  });

  test('the PNG has the pixels of the size it was asked in', async () => {
    const response = await api.get('/api/v1/figures.png?dataset=korea&path=rankings&metric=production&size=square');
    expect(response.headers.get('Content-Type')).toBe('image/png');
    expect(pngHeader(Buffer.from(await response.arrayBuffer()))).toMatchObject({ width: 1080, height: 1080 });
  });

  test('whoever has the picture of this release is not sent it again, however the address is written', async () => {
    const first = await api.get('/api/v1/figures.svg?dataset=korea&figure=table&theme=dark');
    const etag = first.headers.get('ETag') ?? '';
    const again = await api.get('/api/v1/figures.svg?theme=dark&path=compare&figure=table&dataset=korea', {
      headers: { 'If-None-Match': etag },
    });
    expect([first.status, again.status]).toEqual([200, 304]);
  });

  test('what cannot be drawn is a problem that names the field', async () => {
    expect(await problem('dataset=korae')).toMatchObject({ status: 404, field: 'dataset', nearest: 'korea' });
    expect(await problem('dataset=korea&metric=employmen')).toMatchObject({ status: 400, nearest: 'employment' });
    expect(await problem('dataset=korea&figure=pie')).toMatchObject({ status: 400, field: 'figure' });
    expect(await problem('dataset=korea&path=data')).toMatchObject({ status: 400, field: 'path' });
  });
});

describe('limits', () => {
  test('who had many pictures drawn is told when to come back, and still gets those that are kept', async () => {
    const store = await stores[0]?.open();
    if (store === undefined) throw new Error('There is no store.');
    await store.publish([await loadDataset(readDataset('korea'))]);
    let waitS = 0;
    const app = createApp(store, { pictures: drawnHere, pictureWaitS: () => waitS });
    const ask = (figure: string) => app.request(`/api/v1/figures.svg?dataset=korea&figure=${figure}`);
    expect((await ask('bars')).status).toBe(200);
    waitS = 7;
    const refused = await ask('heat');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '7']);
    expect((await ask('bars')).status).toBe(200);
  });

  test('a server without threads that draw says so', async () => {
    const store = await stores[0]?.open();
    if (store === undefined) throw new Error('There is no store.');
    expect((await createApp(store).request('/api/v1/figures.png')).status).toBe(501);
  });
});
