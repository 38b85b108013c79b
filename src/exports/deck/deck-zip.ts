import { zipSync, type Zippable } from 'fflate';
import { eachSlide } from '../each-slide.ts';
import { safeStem } from '../file-name.ts';
import { imageSizes } from '../sizes.ts';
import { svgToPng } from '../svg-to-png.ts';
import { slideSvg } from './browser-slide.ts';
import type { MakeDeckFile } from './deck-files.ts';
import { withPngProvenance } from '../provenance/png-provenance.ts';
import { slideName } from './drawn-slide.ts';
import { slideProvenance } from './slide-provenance.ts';

/** 03_大邱七个产业集群.png: in the order of the deck, wherever the files are listed. */
export function pictureName(place: number, of: number, name: string): string {
  const number = String(place + 1).padStart(Math.max(2, String(of).length), '0');
  return `${number}_${safeStem(name)}.png`;
}

/** The slides as PNG pictures of 1920 × 1080 in one ZIP file. */
export const deckZip: MakeDeckFile = async ({ slides }, { look, onSlide, signal }) => {
  const files: Zippable = {};
  await eachSlide(slides, { onSlide, signal }, async (slide, place) => {
    const png = await svgToPng(await slideSvg(slide, look, imageSizes.hd));
    const plain = new Uint8Array(await png.arrayBuffer());
    const said = slideProvenance(slide);
    const bytes = said === null ? plain : withPngProvenance(plain, said);
    // A PNG is compressed as it is.
    files[pictureName(place, slides.length, slideName(slide))] = [bytes, { level: 0 }];
  });
  return new Blob([new Uint8Array(zipSync(files))], { type: 'application/zip' });
};
