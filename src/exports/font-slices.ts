import koreanRanges from '@fontsource/noto-sans-kr/unicode.json' with { type: 'json' };
import chineseRanges from '@fontsource/noto-sans-sc/unicode.json' with { type: 'json' };

export type FontWeight = 400 | 700;
export type FontFamily = 'Noto Sans SC' | 'Noto Sans KR';

/** One woff2 file of a font: the characters of its unicode-range, at one weight. */
export interface FontSlice {
  readonly family: FontFamily;
  readonly weight: FontWeight;
  /** File name, as noto-sans-sc-118-400-normal.woff2. */
  readonly file: string;
  readonly range: string;
}

interface SliceRange {
  readonly family: FontFamily;
  readonly stem: string;
  readonly range: string;
  readonly spans: readonly (readonly [number, number])[];
}

function spansOf(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [from = '', to = from] = part.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

function rangesOf(family: FontFamily, stem: string, ranges: Readonly<Record<string, string>>): SliceRange[] {
  return Object.entries(ranges).map(([name, range]) => ({
    family,
    stem: `${stem}-${name.replace(/[[\]]/g, '')}`,
    range,
    spans: spansOf(range),
  }));
}

/** Chinese first: what both fonts have comes from the one the figure is set in; Latin before the numbered slices. */
const slices: readonly SliceRange[] = [
  ...rangesOf('Noto Sans SC', 'noto-sans-sc', chineseRanges).reverse(),
  ...rangesOf('Noto Sans KR', 'noto-sans-kr', koreanRanges).reverse(),
];

const home = new Map<number, SliceRange | null>();

function homeOf(code: number): SliceRange | null {
  const known = home.get(code);
  if (known !== undefined) return known;
  const found = slices.find(({ spans }) => spans.some(([from, to]) => code >= from && code <= to)) ?? null;
  home.set(code, found);
  return found;
}

/** Whether a shipped font has this character; spaces of all kinds need none. */
export function isInFonts(character: string): boolean {
  return /^\s$/.test(character) || homeOf(character.codePointAt(0) ?? 0x20) !== null;
}

/** A slice with those of a text's characters that it holds, in the order of their codes. */
export interface SlicedText {
  readonly slice: FontSlice;
  readonly characters: readonly string[];
}

/** A text parted by the files that hold its characters at this weight; characters in no slice are left to the reader's fonts. */
export function slicedText(text: string, weight: FontWeight): SlicedText[] {
  const needed = new Map<SliceRange, string[]>();
  for (const character of [...new Set(text)].sort()) {
    const slice = homeOf(character.codePointAt(0) ?? 0x20);
    if (slice === null) continue;
    const held = needed.get(slice) ?? [];
    needed.set(slice, held);
    held.push(character);
  }
  return slices.flatMap((slice) => {
    const characters = needed.get(slice);
    if (characters === undefined) return [];
    const { family, stem, range } = slice;
    return { slice: { family, weight, file: `${stem}-${weight}-normal.woff2`, range }, characters };
  });
}

/** The fewest files that hold these characters at this weight. */
export function fontSlices(text: string, weight: FontWeight): FontSlice[] {
  return slicedText(text, weight).map(({ slice }) => slice);
}

/** Every file of the shipped fonts at this weight. */
export function allFontSlices(weight: FontWeight): FontSlice[] {
  return slices.map(({ family, stem, range }) => ({ family, weight, file: `${stem}-${weight}-normal.woff2`, range }));
}
