import { ImageError } from './image-error.ts';
import { logicalWidthPx, type FigureImage } from './image-svg.ts';
import { imageTexts, type ImageText } from './image-text.ts';

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

function surface(widthPx: number, heightPx: number, isRead: boolean): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d', { willReadFrequently: isRead });
  if (context === null) throw new ImageError('The browser has no room for a picture of this size');
  return [canvas, context];
}

/** Whether something that is not the ground stands in the box. */
function hasInk({ data, width, height }: ImageData, box: ImageText): boolean {
  // With its alpha: a transparent ground is black by number.
  const ground = data.slice(0, 4);
  const edge = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value)));
  for (let y = edge(box.top, height - 1); y < edge(box.bottom, height); y += 1)
    for (let x = edge(box.left, width - 1); x < edge(box.right, width); x += 1) {
      const at = (y * width + x) * 4;
      const far = ground.reduce((sum, value, channel) => sum + Math.abs(value - (data[at + channel] ?? 0)), 0);
      if (far > 40) return true;
    }
  return false;
}

const patienceMs = 2500;

/**
 * Waits until every word is painted. Engines call an SVG decoded before the fonts inside it are ready, and until then leave
 * its text out; out of memory they paint nothing at all. Either way the words' own boxes tell.
 */
async function painted(image: HTMLImageElement, picture: FigureImage, signal: AbortSignal | undefined): Promise<void> {
  const { svg, widthPx, heightPx } = picture;
  const texts = imageTexts(svg).filter(({ text, isDecoration }) => text.trim() !== '' && !isDecoration);
  const scale = logicalWidthPx(picture) / widthPx;
  const [canvas, context] = surface(Math.ceil(widthPx * scale), Math.ceil(heightPx * scale), true);
  const { width, height } = canvas;
  for (const start = performance.now(); performance.now() - start < patienceMs;) {
    context.clearRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    const pixels = context.getImageData(0, 0, width, height);
    if (texts.every((text) => hasInk(pixels, text))) return;
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
  throw new ImageError('The picture came out blank or without its words');
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new ImageError('The browser could not write the picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** An SVG with its fonts inside as a PNG of exactly its size in px. Rejects with ImageError or the signal's reason. */
export async function svgToPng(picture: FigureImage, signal?: AbortSignal): Promise<Blob> {
  const image = await decoded(picture.svg);
  await painted(image, picture, signal);
  signal?.throwIfAborted();
  const [canvas, context] = surface(picture.widthPx, picture.heightPx, false);
  context.drawImage(image, 0, 0, picture.widthPx, picture.heightPx);
  const blob = await toBlob(canvas);
  // Gives the memory back at once: an ultra-HD canvas takes 33 MB.
  canvas.width = 0;
  signal?.throwIfAborted();
  return blob;
}
