import { contrastOf, laidOn, leastContrast, rgbOf, type Rgb } from '../charts/contrast.ts';
import { isInFonts } from './font-slices.ts';
import { imageLogos } from './image-logo.ts';
import { imageTexts, type ImageText } from './image-text.ts';
import { groundOf } from './picture-ground.ts';

/** What is wrong with a finished picture, with the words it concerns. */
export type PictureFault =
  | { readonly kind: 'outside'; readonly text: string }
  | { readonly kind: 'overlap'; readonly text: string; readonly other: string }
  | { readonly kind: 'contrast'; readonly text: string; readonly ratio: number }
  | { readonly kind: 'small'; readonly text: string; readonly sizePx: number }
  | { readonly kind: 'glyph'; readonly text: string; readonly character: string }
  | { readonly kind: 'absent'; readonly text: string };

/** In logical px, of which a slide of 1920 px has 960: below it not even the strokes of digits are told apart. */
const leastSizePx = 4;
/** Lines of type may touch: boxes are an em high, letters are not. */
const touchPx = { x: 0.6, y: 1.2 } as const;

function frameOf(svg: string): readonly [width: number, height: number] {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  return [Number(box?.[1] ?? 0), Number(box?.[2] ?? 0)];
}

/** Whatever must stand clear of the rest: words, and a logo. */
type Boxed = Pick<ImageText, 'text' | 'left' | 'right' | 'top' | 'bottom'>;

function outside(boxes: readonly Boxed[], [width, height]: readonly [number, number]): PictureFault[] {
  return boxes
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ text }) => ({ kind: 'outside', text }));
}

function overlaps(boxes: readonly Boxed[]): PictureFault[] {
  const downwards = [...boxes].sort((a, b) => a.top - b.top);
  return downwards.flatMap((a, index) => {
    const found: PictureFault[] = [];
    for (const b of downwards.slice(index + 1)) {
      if (b.top >= a.bottom - touchPx.y) break;
      if (a.left < b.right - touchPx.x && b.left < a.right - touchPx.x)
        found.push({ kind: 'overlap', text: a.text, other: b.text });
    }
    return found;
  });
}

function faint(svg: string, texts: readonly ImageText[], paper: Rgb): PictureFault[] {
  const groundAt = groundOf(svg, paper);
  return texts.flatMap((each): PictureFault[] => {
    const ink = rgbOf(each.colour);
    if (ink === null) return [];
    const middle = (each.top + each.bottom) / 2;
    const ratios = [0.25, 0.5, 0.75].map((share) => {
      const ground = groundAt(each.left + (each.right - each.left) * share, middle, each.at, each.sizePx * 0.8);
      return contrastOf(laidOn(ground, ink, each.opacity), ground);
    });
    const ratio = Math.min(...ratios);
    return ratio < leastContrast ? [{ kind: 'contrast', text: each.text, ratio }] : [];
  });
}

function tooSmall(texts: readonly ImageText[]): PictureFault[] {
  return texts
    .filter(({ sizePx }) => sizePx < leastSizePx)
    .map(({ text, sizePx }): PictureFault => ({ kind: 'small', text, sizePx }));
}

function missingGlyphs(texts: readonly ImageText[]): PictureFault[] {
  const first = new Map<string, string>();
  for (const { text } of texts)
    for (const character of text) if (!first.has(character) && !isInFonts(character)) first.set(character, text);
  return [...first].map(([character, text]) => ({ kind: 'glyph', text, character }));
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

/**
 * Reads a finished picture, the SVG that `figureImage` wrote, as a reader would: every word, and a logo, inside the frame, apart from the others,
 * large enough, legible on what it stands on and in the shipped fonts, and `mustSay` (sources, release, check code) there. `paper` is what a transparent
 * picture will lie on. Empty where nothing is wrong. It knows nothing of how the picture was laid out.
 */
export function pictureFaults(
  svg: string,
  { mustSay = [], paper = '#ffffff' }: { readonly mustSay?: readonly string[]; readonly paper?: string } = {},
): PictureFault[] {
  const all = imageTexts(svg).filter(({ text }) => text.trim() !== '');
  const texts = all.filter(({ isDecoration }) => !isDecoration);
  const said = bare(texts.map(({ text }) => text).join(''));
  const boxes = [...texts, ...imageLogos(svg)];
  return [
    ...outside(boxes, frameOf(svg)),
    ...tooSmall(texts),
    ...overlaps(boxes),
    ...faint(svg, texts, rgbOf(paper) ?? [255, 255, 255]),
    ...missingGlyphs(all),
    ...mustSay.filter((text) => !said.includes(bare(text))).map((text): PictureFault => ({ kind: 'absent', text })),
  ];
}
