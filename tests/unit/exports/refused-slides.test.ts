import { expect, test } from 'vitest';
import type { DrawnSlide, SlideLook, WordsSlide } from '../../../src/exports/deck/drawn-slide.ts';
import { shownPicture, slidePicture } from '../../../src/exports/deck/slide-picture.ts';
import { eachSlide, SlidesRefused } from '../../../src/exports/each-slide.ts';
import { figuresPptx } from '../../../src/exports/pptx/figures-pptx.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';

const look: SlideLook = { theme: 'light', upDown: 'red-up' };
/** A character that no shipped font has. */
const rare = '𠮷';
const bars = await shippedFigure('korea', { figure: 'bars' });
const heat = await shippedFigure('korea', { figure: 'heat' });
if (heat.kind !== 'heat') throw new Error('A heat table was asked for.');
const oddHeat: Figure = { ...heat, rows: heat.rows.map((row) => ({ ...row, name: rare, short: rare })) };

function words(title: string): WordsSlide {
  return { kind: 'text', title, text: '', notes: '', language: 'zh' };
}

async function refusedOf(work: Promise<unknown>) {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (!(error instanceof SlidesRefused)) throw new Error('No slide was refused.');
  return error.slides;
}

test('every slide that would be wrong is told with its reason, not the first alone', async () => {
  const slides: DrawnSlide[] = [
    words('三点结论'),
    words(`${rare}市`),
    { kind: 'figure', figure: bars, focus: [], notes: '' },
    words(`又是${rare}`),
  ];
  const steps: number[] = [];
  const work = eachSlide(slides, { onSlide: (done) => steps.push(done) }, (slide) =>
    slidePicture(slide, look, imageSizes.hd),
  );
  const refused = await refusedOf(work);
  expect(refused.map(({ slide }) => slide)).toEqual([2, 4]);
  for (const { reason } of refused) expect(reason).toContain(`没有“${rare}”字`);
  expect(steps).toEqual([1, 2, 3, 4]);
});

test('the stage shows what there is of such a slide', async () => {
  expect((await shownPicture(words(rare), look, 'wide')).svg).toContain(rare);
});

test('a picture inside a presentation is checked too, and its slide refused', async () => {
  const rasterise = () => Promise.resolve(new Uint8Array());
  const work = figuresPptx([{ figure: bars }, { figure: oddHeat }], { theme: 'light', rasterise });
  const refused = await refusedOf(work);
  expect(refused.map(({ slide }) => slide)).toEqual([2]);
  expect(refused[0]?.reason).toContain(rare);
});
