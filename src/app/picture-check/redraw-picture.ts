import { pictureDifference, type Pixels, type Region } from '../../exports/provenance/picture-difference.ts';
import { choiceOf, type PictureLook } from '../../exports/provenance/picture-look.ts';
import type { Provenance } from '../../exports/provenance/provenance.ts';
import { thisBrowser } from '../../exports/provenance/this-browser.ts';
import type { Figure } from '../../figures/figure.ts';
import { partedAddress } from '../../figures/parted-address.ts';

export interface Redrawn {
  /** The picture of the file, with its type, which files do not always have. */
  readonly given: Blob;
  /** The picture drawn anew. */
  readonly picture: Blob;
  /** Where the one given differs; null: all over, or it has another size. */
  readonly regions: readonly Region[] | null;
}

const svgType = 'image/svg+xml';

async function loaded(blob: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** As the picture it is, by its first letters. */
async function typed(file: Blob): Promise<Blob> {
  const isPng = /PNG/.test(await file.slice(0, 8).text());
  return new Blob([file], { type: isPng ? 'image/png' : svgType });
}

async function pixelsOf(blob: Blob, { widthPx, heightPx }: PictureLook): Promise<Pixels> {
  const image = await loaded(blob);
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The browser has no room for a picture of this size');
  context.drawImage(image, 0, 0, widthPx, heightPx);
  const { data } = context.getImageData(0, 0, widthPx, heightPx);
  canvas.width = 0;
  return { data, width: widthPx, height: heightPx };
}

/** The picture as a server draws it, asked as the one given was. */
async function drawnByServer({ link, language, look }: Provenance, size: string): Promise<Blob> {
  const { address, part } = partedAddress(link);
  const { pathname, searchParams } = new URL(address, location.origin);
  searchParams.append('size', size);
  const asked = {
    path: pathname.slice(1),
    part,
    lang: language,
    theme: look?.theme ?? 'light',
    updown: look?.upDown ?? '',
  };
  for (const [name, value] of Object.entries(asked)) searchParams.set(name, value);
  const answer = await fetch(`/api/v1/figures.png?${searchParams.toString()}`);
  if (!answer.ok) throw new Error(`HTTP ${String(answer.status)}`);
  return answer.blob();
}

async function drawnHere(figure: Figure, look: PictureLook): Promise<Blob> {
  const [{ figureSvg }, { svgToPng }] = await Promise.all([
    import('../../exports/png.ts'),
    import('../../exports/svg-to-png.ts'),
  ]);
  return svgToPng(await figureSvg(figure, choiceOf(look)));
}

/**
 * Draws a figure again as a saved picture was drawn, by what drew it, and compares the two; an SVG by what it paints. Null where another
 * browser drew it. Rejects where the figure cannot be drawn, or the file is no picture.
 */
export async function redrawn(file: Blob, figure: Figure, said: Provenance): Promise<Redrawn | null> {
  const { look } = said;
  if (look === undefined) return null;
  const { drawnBy, widthPx, heightPx } = look;
  if (drawnBy?.kind === 'browser' && drawnBy.name !== thisBrowser()) return null;
  const picture = await (drawnBy?.kind === 'server' ? drawnByServer(said, drawnBy.size) : drawnHere(figure, look));
  const given = await typed(file);
  const { naturalWidth, naturalHeight } = await loaded(given);
  if (naturalWidth !== widthPx || naturalHeight !== heightPx) return { given, picture, regions: null };
  // An SVG brings its fonts, which engines paint a little after they call it decoded.
  const { svgToPng } = await import('../../exports/svg-to-png.ts');
  const whole = given.type === svgType ? await svgToPng({ svg: await file.text(), widthPx, heightPx }) : given;
  const regions = pictureDifference(await pixelsOf(whole, look), await pixelsOf(picture, look));
  return { given, picture, regions };
}
