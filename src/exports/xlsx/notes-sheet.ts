import type { Figure } from '../../figures/figure.ts';
import { titleText } from '../../figures/title-text.ts';
import { circled } from '../../i18n/format.ts';
import { markWords } from '../../i18n/mark-words.ts';
import { imageWords } from '../image-words.ts';
import type { Cell, Sheet } from './sheet.ts';

const sentenceWords = { zh: '表述', en: 'In words' } as const;

/** What travels with the numbers: title, sentence, marks, notes, sources with whole addresses, release and check code. */
export function notesSheet(figure: Figure): Sheet {
  const words = imageWords[figure.language];
  const { unit } = figure.title;
  const head = (text: string): Cell => ({ text, head: true });
  const row = (label: string, text: string, more = ''): Cell[] => [
    head(label),
    { text, wrap: true },
    ...(more === '' ? [] : [{ text: more }]),
  ];
  const rows: Cell[][] = [
    [head(titleText(figure)), { text: unit === null ? '' : words.unit(unit).trim() }],
    ...(figure.fictional ? [[head(words.fictional)]] : []),
    ...(figure.subtitle === '' ? [] : [row('', figure.subtitle)]),
    ...(figure.sentence === '' ? [] : [row(sentenceWords[figure.language], figure.sentence)]),
    ...figure.marks.map((mark) => row(words.marks, `${markWords[mark].sign} ${markWords[mark][figure.language]}`)),
    ...figure.notes.map(({ ref, text }) => row(words.notes, `${ref === null ? '' : `${circled(ref)} `}${text}`)),
    ...figure.sources.map(({ title, address }) => row(words.source, title, address)),
    row(words.release, `${figure.release.id}${words.inBrackets(figure.release.publishedAt.slice(0, 10))}`),
    row(words.check, figure.check),
  ];
  return { name: figure.language === 'zh' ? '口径与来源' : 'Notes and sources', rows, widths: [16, 90, 60] };
}
