import type { Figure } from '../../figures/figure.ts';
import { mustSay, PictureRefused } from '../checked-image.ts';
import type { PictureFault } from '../picture-check.ts';
import type { SlideItem } from './slide-item.ts';
import { slidePt, type TextShape } from './text.ts';

/** Boxes may end on the edge of the slide. */
const touchPt = 0.5;

/** A logo must stand clear of every box of words. */
function logoFaults(items: readonly SlideItem[]): PictureFault[] {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
  return items.flatMap((item): PictureFault[] => {
    if (item.kind !== 'logo') return [];
    const { x, y, width, height } = item.box;
    const crossed = texts.filter(
      ({ box }) =>
        box.x < x + width - touchPt &&
        x < box.x + box.width - touchPt &&
        box.y < y + height - touchPt &&
        y < box.y + box.height - touchPt,
    );
    return crossed.map((text) => ({ kind: 'overlap', text: textOf(text), other: item.alt }));
  });
}

function textOf({ paragraphs }: TextShape): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}

function isInside(item: SlideItem): boolean {
  if (item.kind === 'path') return true;
  const { x, y, width, height } = item.box;
  return (
    x >= -touchPt && y >= -touchPt && x + width <= slidePt.width + touchPt && y + height <= slidePt.height + touchPt
  );
}

function nameOf(item: SlideItem): string {
  return item.kind === 'text' ? textOf(item) : item.kind === 'path' ? '' : item.name;
}

/**
 * Checks a slide by its finished items, whatever laid them out: all inside the slide, a logo clear of the words, with its sources, release and check code. Throws
 * PictureRefused where it is wrong. How its charts come out is for the program that draws them.
 */
export function checkSlide(items: readonly SlideItem[], figure: Figure): void {
  const bare = (text: string): string => text.replaceAll(/\s/g, '');
  const said = bare(items.flatMap((item) => (item.kind === 'text' ? [textOf(item)] : [])).join(''));
  const faults: PictureFault[] = [
    ...items.filter((item) => !isInside(item)).map((item): PictureFault => ({ kind: 'outside', text: nameOf(item) })),
    ...logoFaults(items),
    ...mustSay(figure)
      .filter((text) => !said.includes(bare(text)))
      .map((text): PictureFault => ({ kind: 'absent', text })),
  ];
  if (faults.length > 0) throw new PictureRefused(faults, figure.language);
}
