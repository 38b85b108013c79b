import { pdfPageCount, pdfProvenanceTexts } from './pdf-provenance.ts';
import { pngPictureHash, pngProvenanceText } from './png-provenance.ts';
import { pptxProvenanceTexts } from './pptx-provenance.ts';
import { Provenance, sealOf } from './provenance.ts';
import type { SlideMarkName } from './slide-marks.ts';
import { svgPictureHash, svgProvenanceText } from './svg-provenance.ts';

/** What a file says of where it comes from, and whether it is as it was saved. */
export interface ReadProvenance {
  readonly said: Provenance;
  /** Whether the link, the numbers and all else that is said are those that were sealed. */
  readonly isSealed: boolean;
  /** Whether the picture is the one that was saved; a program that saves it anew changes it too. */
  readonly isPicture: boolean;
  /** Of a slide: what is not as it was saved. */
  readonly altered: readonly SlideMarkName[];
}

/** A picture, or a page or slide of a file of several. */
export interface ReadPage {
  /** Counted from 1; null for a slide that is in the file no more. */
  readonly page: number | null;
  /** Null where the page says nothing: words alone, or added by somebody. */
  readonly read: ReadProvenance | null;
}

function parsed(text: string): Provenance | null {
  try {
    const { success, data } = Provenance.safeParse(JSON.parse(text));
    return success ? data : null;
  } catch {
    return null;
  }
}

function read(text: string | null, picture: string, altered: readonly SlideMarkName[] = []): ReadProvenance | null {
  const said = text === null ? null : parsed(text);
  return said === null
    ? null
    : { said, isSealed: sealOf(said) === said.seal, isPicture: picture === said.picture, altered };
}

/** Pages with those between them that say nothing, in their order; what is there no more comes last. */
function inOrder(pages: readonly ReadPage[], count: number): ReadPage[] {
  const silent = Array.from({ length: count }, (_, index) => index + 1)
    .filter((page) => pages.every((each) => each.page !== page))
    .map((page): ReadPage => ({ page, read: null }));
  return [...pages, ...silent].sort((a, b) => (a.page ?? Infinity) - (b.page ?? Infinity));
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return [...letters].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

function pagesOf(bytes: Uint8Array): ReadPage[] {
  if (startsWith(bytes, '\x89PNG')) {
    const text = pngProvenanceText(bytes);
    return text === null ? [] : [{ page: 1, read: read(text, pngPictureHash(bytes)) }];
  }
  if (startsWith(bytes, '%PDF')) {
    const pages = pdfProvenanceTexts(bytes).map(({ page, text, picture }) => ({ page, read: read(text, picture) }));
    return inOrder(pages, pages.length === 0 ? 0 : (pdfPageCount(bytes) ?? 0));
  }
  if (startsWith(bytes, 'PK')) {
    const { slides = 0, texts = [] } = pptxProvenanceTexts(bytes) ?? {};
    const pages = texts.map(({ slide, text, picture, altered }) => ({
      page: slide,
      read: read(text, picture, altered),
    }));
    return inOrder(pages, slides);
  }
  const svg = new TextDecoder().decode(bytes);
  const text = svgProvenanceText(svg);
  return text === null ? [] : [{ page: 1, read: read(text, svgPictureHash(svg)) }];
}

/**
 * Reads what a PNG, SVG, PDF or PPTX saved by this application says of itself, a page or slide at a time. Empty where it says nothing:
 * another program's file, or one that a chat or an editor saved without it.
 */
export function readProvenance(bytes: Uint8Array): readonly ReadPage[] {
  try {
    const pages = pagesOf(bytes);
    return pages.some((page) => page.read !== null) ? pages : [];
  } catch {
    // Cut off, or not compressed as it says.
    return [];
  }
}
