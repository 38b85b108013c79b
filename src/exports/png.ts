import type { Figure } from '../figures/figure.ts';
import { loadFontSlice } from './browser-fonts.ts';
import { embedFonts } from './fonts.ts';
import { figureImage, type FigureImage, type ImageChoice } from './image-svg.ts';

/** A picture could not be made; the message says which step failed. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
}

function decoded(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.decoding = 'sync';
  image.src = url;
  return image
    .decode()
    .then(() => image)
    .catch((cause: unknown) => {
      throw new ImageError('The figure could not be read as a picture', { cause });
    })
    .finally(() => URL.revokeObjectURL(url));
}

const probePx = 64;

/** A browser short of memory paints nothing and says nothing: a picture in one single colour is a failure. */
function isBlank(image: CanvasImageSource): boolean {
  const probe = new OffscreenCanvas(probePx, probePx).getContext('2d', { willReadFrequently: true });
  if (probe === null) return false;
  probe.drawImage(image, 0, 0, probePx, probePx);
  const { data } = probe.getImageData(0, 0, probePx, probePx);
  return data.every((value, index) => value === data[index % 4]);
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new ImageError('The browser could not write the picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** An SVG with its fonts inside as a PNG of exactly its size in px. Throws ImageError. */
export async function svgToPng({ svg, widthPx, heightPx }: FigureImage): Promise<Blob> {
  const image = await decoded(svg);
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d');
  if (context === null) throw new ImageError('The browser has no room for a picture of this size');
  context.drawImage(image, 0, 0, widthPx, heightPx);
  if (isBlank(canvas)) throw new ImageError('The picture came out blank');
  const blob = await toBlob(canvas);
  canvas.width = 0;
  return blob;
}

/** A figure as a self-contained SVG file. Rejects when a font slice cannot be loaded. */
export async function figureSvg(figure: Figure, choice: ImageChoice): Promise<FigureImage> {
  const image = figureImage(figure, choice);
  return { ...image, svg: await embedFonts(image.svg, loadFontSlice) };
}

/** A figure as a PNG at a named size, whatever the screen. */
export async function figurePng(figure: Figure, choice: ImageChoice): Promise<Blob> {
  return svgToPng(await figureSvg(figure, choice));
}
