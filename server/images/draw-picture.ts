import { Resvg } from '@resvg/resvg-js';
import { loadChartKind } from '../../src/charts/chart-kinds.ts';
import { checkedImage, PictureRefused } from '../../src/exports/checked-image.ts';
import { embedFonts } from '../../src/exports/fonts.ts';
import { MissingGlyphError, textOutliner } from '../../src/exports/outlines/outlined-text.ts';
import { withDensity } from '../../src/exports/png-density.ts';
import { withPngProvenance } from '../../src/exports/provenance/png-provenance.ts';
import { lookOf } from '../../src/exports/provenance/picture-look.ts';
import { numbersOf, provenanceOf } from '../../src/exports/provenance/provenance.ts';
import { withSvgProvenance } from '../../src/exports/provenance/svg-provenance.ts';
import type { ImageSize } from '../../src/exports/sizes.ts';
import { isDrawn } from '../../src/figures/drawn-kinds.ts';
import { figureAddress } from '../../src/figures/figure-link.ts';
import type { LinkedFacts, LinkedFigure } from '../../src/figures/linked-facts.ts';
import { linkedFigure } from '../../src/figures/linked-figure.ts';
import { titleText } from '../../src/figures/title-text.ts';
import { encodePng } from './encode-png.ts';
import { readFontFile } from './font-files.ts';
import { type Picture, type PictureJob, PictureRefusedError } from './picture-job.ts';

const outlined = textOutliner(readFontFile);

/** The picture that has passed the check of all pictures. */
function checked(...[figure, look]: Parameters<typeof checkedImage>): string {
  try {
    return checkedImage(figure, look).svg;
  } catch (error) {
    if (error instanceof PictureRefused) throw new PictureRefusedError(error.message, { cause: error });
    throw error;
  }
}

/** All text is outlines by now, so that no font of this machine can change the picture. */
async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const shapes = await outlined(svg).catch((error: unknown) => {
    if (error instanceof MissingGlyphError) throw new PictureRefusedError(error.message);
    throw error;
  });
  const image = new Resvg(shapes, { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
  return encodePng(image.pixels, image.width, image.height);
}

/** One drawn for print says at how many dots per inch. */
function sized(png: Uint8Array<ArrayBuffer>, { dpi }: ImageSize): Uint8Array<ArrayBuffer> {
  return dpi === undefined ? png : withDensity(png, dpi);
}

async function bytesOf(job: PictureJob, { figure, focus }: LinkedFigure): Promise<Uint8Array<ArrayBuffer> | null> {
  const { format, size, theme, upDown, hasFonts } = job;
  if (format === null) return null;
  if (isDrawn(figure)) await loadChartKind(figure.kind);
  const look = { size, theme, focus, ...(upDown === null ? {} : { upDown }) };
  const drawnBy = format === 'png' ? ({ kind: 'server', size: size.id } as const) : null;
  const said = provenanceOf(figure, figureAddress(job.link, figure.dataset), lookOf(look, figure.language, drawnBy));
  const plain = checked(figure, look);
  if (format === 'png') return withPngProvenance(sized(await pngOf(plain), size), said);
  const svg = withSvgProvenance(plain, said);
  return new TextEncoder().encode(hasFonts ? await embedFonts(svg, readFontFile) : svg);
}

/** Draws the figure of a job on this thread, by the builders that the application in a browser uses; see `Pictures.draw`. */
export async function drawPicture(job: PictureJob, facts: LinkedFacts): Promise<Picture | null> {
  const linked = await linkedFigure(job.link, facts).catch((error: unknown) => {
    // A dataset of dates alone has no metric to draw.
    if (error instanceof RangeError) throw new PictureRefusedError(error.message, { cause: error });
    throw error;
  });
  if (linked === null) return null;
  const { figure } = linked;
  return {
    title: titleText(figure),
    sentence: figure.sentence,
    fileName: figure.fileName,
    hasData: figure.empty === null,
    bytes: await bytesOf(job, linked),
    numbers: job.format === null ? numbersOf(figure) : null,
  };
}
