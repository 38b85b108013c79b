import type { Language } from '../i18n/language.ts';
import type { PictureFault } from './picture-check.ts';

interface FaultWords {
  readonly refused: string;
  readonly more: (count: number) => string;
  readonly outside: (text: string) => string;
  readonly overlap: (text: string, other: string) => string;
  readonly contrast: (text: string, ratio: string) => string;
  readonly small: (text: string) => string;
  readonly glyph: (character: string) => string;
  readonly absent: (text: string) => string;
}

const faultWords: Record<Language, FaultWords> = {
  zh: {
    refused: '此图未通过自检，不予保存：',
    more: (count) => `等 ${count} 处`,
    outside: (text) => `“${text}”超出画面`,
    overlap: (text, other) => `“${text}”与“${other}”重叠`,
    contrast: (text, ratio) => `“${text}”与底色对比不足（${ratio}，应不低于 4.5）`,
    small: (text) => `“${text}”小到无法辨认；请减少园区，或换更大、更高的版面`,
    glyph: (character) => `随附字体中没有“${character}”字`,
    absent: (text) => `画面放不下“${text}”`,
  },
  en: {
    refused: 'This picture did not pass its own check and is not saved: ',
    more: (count) => `; ${count} faults in all`,
    outside: (text) => `“${text}” lies outside the frame`,
    overlap: (text, other) => `“${text}” overlaps “${other}”`,
    contrast: (text, ratio) => `“${text}” is too faint on its ground (${ratio}, at least 4.5)`,
    small: (text) => `“${text}” is too small to read; choose fewer parks, or a larger or taller size`,
    glyph: (character) => `the shipped fonts have no “${character}”`,
    absent: (text) => `“${text}” does not fit the frame`,
  },
};

const longestQuote = 24;

function quoted(text: string): string {
  const characters = [...text.trim()];
  return characters.length <= longestQuote ? text.trim() : `${characters.slice(0, longestQuote).join('')}…`;
}

/** One fault in words. */
export function faultText(fault: PictureFault, language: Language): string {
  const words = faultWords[language];
  switch (fault.kind) {
    case 'outside':
    case 'small':
    case 'absent':
      return words[fault.kind](quoted(fault.text));
    case 'overlap':
      return words.overlap(quoted(fault.text), quoted(fault.other));
    case 'contrast':
      return words.contrast(quoted(fault.text), fault.ratio.toFixed(1));
    case 'glyph':
      return words.glyph(fault.character);
  }
}

/** Why a picture is refused: its first fault, and how many there are. */
export function refusalText(faults: readonly PictureFault[], language: Language): string {
  const words = faultWords[language];
  const [first] = faults;
  if (first === undefined) return words.refused;
  return `${words.refused}${faultText(first, language)}${faults.length > 1 ? words.more(faults.length) : ''}`;
}
