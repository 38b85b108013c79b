import { boldWidths, regularWidths, type FontWidths } from './font-widths.ts';

/**
 * Widths of text without asking a browser: every engine measures a little differently, and a layout that asked one
 * would not be the same on the next. Chinese, Hangul and full-width signs are one em.
 */
function tableOf(widths: FontWidths): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  widths.ascii.forEach((width, index) => table.set(0x20 + index, width));
  for (const [first, run] of widths.others) run.forEach((width, index) => table.set(first + index, width));
  return table;
}

const regular = tableOf(regularWidths);
const bold = tableOf(boldWidths);
/** Hangul in Noto Sans KR is a little narrower than its em. */
const hangulWidth = 920;

function isHangul(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff) || (code >= 0x3130 && code <= 0x318f);
}

/** Width in px of one line of text at a size in px. */
export function measureText(text: string, sizePx: number, isBold = false): number {
  const table = isBold ? bold : regular;
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0x20;
    thousandths += table.get(code) ?? (isHangul(code) ? hangulWidth : 1000);
  }
  return (thousandths * sizePx) / 1000;
}

/** The same, for a CSS font shorthand as ECharts hands it over. */
export function measureFont(text: string, font: string | undefined): { width: number } {
  const size = /(\d+(?:\.\d+)?)px/.exec(font ?? '');
  const isBold = /\b(?:bold|[6-9]00)\b/.test(font ?? '');
  return { width: measureText(text, size === null ? 12 : Number(size[1]), isBold) };
}

/** The text, or its beginning and an ellipsis, so that it is no wider than `widthPx`. */
export function fitText(
  text: string,
  widthPx: number,
  font: { readonly sizePx: number; readonly bold: boolean },
): string {
  if (measureText(text, font.sizePx, font.bold) <= widthPx) return text;
  const characters = [...text];
  for (let length = characters.length - 1; length > 0; length -= 1) {
    const cut = `${characters.slice(0, length).join('').trimEnd()}…`;
    if (measureText(cut, font.sizePx, font.bold) <= widthPx) return cut;
  }
  return '…';
}
