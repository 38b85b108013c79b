import type { ChartStyle } from '../../charts/style.ts';
import { measureText } from '../../charts/text-metrics.ts';
import { wrapText } from '../../charts/wrap-text.ts';
import type { Figure } from '../../figures/figure.ts';
import { circled } from '../../i18n/format.ts';
import { sourcesText } from '../image-foot.ts';
import { imageWords } from '../image-words.ts';
import { logoExtent, logoGapPx, logoPlate } from '../image-logo.ts';
import type { Logo } from '../logo.ts';
import type { LogoItem } from './slide-item.ts';
import { fontAllowance, marginPt } from './slide-head.ts';
import { slidePt, type LineShape, type Paragraph, type TextShape } from './text.ts';

interface FootChoice {
  readonly sizePt: number;
  readonly withAddress: boolean;
  readonly mostNoteLines: number;
}

/** From full notes to the tersest; sources lose their addresses and get smaller, but are never dropped. */
const choices: readonly FootChoice[] = [
  { sizePt: 10, withAddress: true, mostNoteLines: 12 },
  { sizePt: 10, withAddress: false, mostNoteLines: 12 },
  { sizePt: 9, withAddress: false, mostNoteLines: 12 },
  { sizePt: 8, withAddress: false, mostNoteLines: 12 },
  { sizePt: 8, withAddress: false, mostNoteLines: 4 },
  { sizePt: 7, withAddress: false, mostNoteLines: 2 },
  { sizePt: 6, withAddress: false, mostNoteLines: 1 },
];

const signatureTop = slidePt.height - 27;
const signatureHeight = 14;
const bottomPt = signatureTop - 6;
const widthPt = slidePt.width - marginPt * 2;

/** Notes as one paragraph: numbered ones first, with the numbers their flags have in the chart. */
export function slideNotes({ notes, language }: Figure): string {
  const { semicolon, fullStop } = imageWords[language];
  const ended = (text: string): string =>
    /[。.!?！？]\s*$/.test(text) ? `${text.trim()}${language === 'zh' ? '' : ' '}` : `${text}${fullStop}`;
  const numbered = notes.flatMap(({ ref, text }) =>
    ref === null ? [] : [`${circled(ref)}\u00a0${text.replace(/[。.；;]\s*$/, '')}`],
  );
  const plain = notes.flatMap(({ ref, text }) => (ref === null ? [ended(text)] : []));
  return `${numbered.length === 0 ? '' : `${numbered.join(semicolon)}${fullStop}`}${plain.join('')}`.trim();
}

function linesOf(text: string, textPt: number, sizePt: number): number {
  return wrapText(text, textPt * fontAllowance, { sizePx: sizePt }).length;
}

/** As much of the text as fits in so many lines, and a word where the rest is. */
function cutTo(text: string, most: number, more: string, fits: (text: string) => number): string {
  if (fits(text) <= most) return text;
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(characters.slice(0, middle).join('') + more) <= most) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('') + more;
}

interface FootRows {
  readonly paragraphs: readonly Paragraph[];
  readonly heightPt: number;
}

interface RowsRoom {
  readonly marks: string;
  readonly widthPt: number;
}

function rowsOf(figure: Figure, { marks, widthPt: roomPt }: RowsRoom, style: ChartStyle, choice: FootChoice): FootRows {
  const words = imageWords[figure.language];
  const { colours } = style;
  const { sizePt, withAddress, mostNoteLines } = choice;
  const labels = [words.notes, words.marks, words.source];
  const labelPt = Math.ceil(Math.max(...labels.map((label) => measureText(label, sizePt))) / fontAllowance + sizePt);
  const textPt = roomPt - labelPt;
  const fits = (text: string): number => linesOf(text, textPt, sizePt);
  const notes = cutTo(slideNotes(figure), mostNoteLines, words.moreNotes, fits);
  const rows = [
    { label: words.marks, text: marks },
    { label: words.notes, text: notes },
    { label: words.source, text: sourcesText(figure, withAddress) },
  ].filter(({ text }) => text !== '');
  const pitchPt = sizePt * 1.5;
  return {
    heightPt: rows.reduce((sum, { text }) => sum + fits(text), 0) * pitchPt,
    paragraphs: rows.map(({ label, text }) => ({
      pitchPt,
      hangingPt: labelPt,
      runs: [
        { text: `${label}\t`, sizePt, colour: colours.ink3 },
        { text, sizePt, colour: colours.ink2 },
      ],
    })),
  };
}

function signature(figure: Figure, { colours }: ChartStyle): TextShape[] {
  const words = imageWords[figure.language];
  const look = { sizePt: 9, colour: colours.ink3 };
  const date = figure.release.publishedAt.slice(0, 10);
  const release = `${words.release} ${figure.release.id}${words.inBrackets(date)}`;
  const box = { y: signatureTop, width: widthPt / 2, height: signatureHeight };
  return [
    {
      kind: 'text',
      name: 'Brand',
      box: { ...box, x: marginPt },
      anchor: 'middle',
      paragraphs: [
        {
          runs: [
            { ...look, text: words.brand },
            ...(figure.fictional
              ? [{ text: `   ${words.fictional}`, sizePt: 9, bold: true, colour: colours.warn }]
              : []),
          ],
        },
      ],
    },
    {
      kind: 'text',
      name: 'Release',
      box: { ...box, x: marginPt + widthPt / 2 },
      anchor: 'middle',
      paragraphs: [
        {
          align: 'right',
          runs: [
            { ...look, text: `${release}   ${words.check} ` },
            { text: figure.check, sizePt: 9, colour: colours.ink },
          ],
        },
      ],
    },
  ];
}

/** Between a logo and the row below it. */
const logoSparePt = 3;

export interface SlideFoot {
  readonly shapes: readonly (TextShape | LineShape | LogoItem)[];
  /** Where the rule above the notes stands; the body ends before it. */
  readonly topPt: number;
}

/**
 * Marks, notes and sources, then whose figure it is and by what release and code it can be checked. The body is left at
 * least `bodyPt` of height below `headPt` as long as words can still be set shorter or smaller.
 */
export function slideFoot(
  figure: Figure,
  style: ChartStyle,
  room: {
    readonly marks: string;
    readonly headPt: number;
    readonly bodyPt: readonly number[];
    readonly logo: Logo | null;
  },
): SlideFoot {
  const logo = room.logo === null ? null : { mark: room.logo, extent: logoExtent(room.logo, widthPt) };
  const wordsPt = widthPt - (logo === null ? 0 : logo.extent.widthPx + logoGapPx);
  const tries = room.bodyPt.flatMap((need) =>
    choices.map((choice) => ({ need, rows: rowsOf(figure, { marks: room.marks, widthPt: wordsPt }, style, choice) })),
  );
  const fitting = tries.find(({ need, rows }) => bottomPt - rows.heightPt - 14 - room.headPt >= need) ?? tries.at(-1);
  if (fitting === undefined || fitting.rows.paragraphs.length === 0)
    return { shapes: signature(figure, style), topPt: bottomPt };
  const { heightPt, paragraphs } = fitting.rows;
  const innerPt = Math.max(heightPt, logo === null ? 0 : logo.extent.heightPx + logoSparePt);
  const topPt = bottomPt - innerPt - 6;
  return {
    topPt,
    shapes: [
      {
        kind: 'line',
        name: 'Rule',
        box: { x: marginPt, y: topPt, width: widthPt, height: 0 },
        colour: style.colours.rule2,
        widthPt: 0.75,
      },
      {
        kind: 'text',
        name: 'Notes and sources',
        box: { x: marginPt, y: topPt + 5 + innerPt - heightPt, width: wordsPt, height: heightPt },
        paragraphs,
      },
      ...(logo === null
        ? []
        : [
            {
              kind: 'logo',
              name: 'Logo',
              box: {
                x: marginPt + widthPt - logo.extent.widthPx,
                y: topPt + 5 + innerPt - logoSparePt - logo.extent.heightPx,
                width: logo.extent.widthPx,
                height: logo.extent.heightPx,
              },
              alt: imageWords[figure.language].logo,
              png: logo.mark.png,
              plate: logoPlate(logo.mark, style.colours.surface),
            } as const,
          ]),
      ...signature(figure, style),
    ],
  };
}
