import { customImageSize, customRefusal, type CustomSize } from '../../src/exports/custom-size.ts';
import { imageSizes, type ImageSize } from '../../src/exports/sizes.ts';

/** The named sizes of the application, and the card that chats and social networks show of a link. */
export const namedSizes = {
  ...imageSizes,
  card: { id: 'card', widthPx: 1200, heightPx: 630, scale: 1.25 },
} as const satisfies Record<string, ImageSize>;

/** Names of the sizes, in the order they are told in. */
export const sizeNames = ['hd', 'uhd', 'slide43', 'a4', 'a4half', 'square', 'phone', 'card'] as const;

/** How sizes are written, for whoever is told of them. */
export const sizeForms = `${sizeNames.join(', ')}, 1200x800 (px), 156x100mm@300 (dpi) or 800x450@1 (px, and px per px of type)`;

/** What a server draws for anybody: four times 1920 × 1080, and a bit. */
const mostMegapixels = 10;
const leastLogical = { widthPx: 400, heightPx: 260 } as const;
const scales = { least: 0.5, most: 4 } as const;

const written = /^(\d{2,4})x(\d{2,4})(?:(mm)@(\d{2,4})|@(\d(?:\.\d{1,2})?))?$/;

function isDrawable({ widthPx, heightPx, scale }: ImageSize): boolean {
  return (
    widthPx * heightPx <= mostMegapixels * 1e6 &&
    widthPx / scale >= leastLogical.widthPx &&
    heightPx / scale >= leastLogical.heightPx
  );
}

/** A size written in numbers; null where it is not, or where no figure can be drawn in it. */
function writtenSize(text: string): ImageSize | null {
  const [, first, second, unit, dpi, scaled] = written.exec(text) ?? [];
  const [width, height] = [Number(first), Number(second)];
  if (first === undefined) return null;
  if (scaled !== undefined) {
    const scale = Number(scaled);
    const size = { id: text, widthPx: width, heightPx: height, scale };
    return scale >= scales.least && scale <= scales.most && isDrawable(size) ? size : null;
  }
  const custom: CustomSize = unit === 'mm' ? { unit, width, height, dpi: Number(dpi) } : { unit: 'px', width, height };
  if (customRefusal(custom) !== null) return null;
  const size = { ...customImageSize(custom), id: text };
  return size.widthPx * size.heightPx <= mostMegapixels * 1e6 ? size : null;
}

/** The size of a name or of numbers; null where there is none, or where no figure can be drawn in it. Its id is the text. */
export function pictureSizeOf(text: string): ImageSize | null {
  const name = sizeNames.find((each) => each === text);
  return name === undefined ? writtenSize(text) : namedSizes[name];
}

/** Whether a text can only mean the size of a picture. */
export function isPictureSize(text: string): boolean {
  return written.test(text) || sizeNames.some((name) => name === text);
}
