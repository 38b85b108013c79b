import { circledNumber, scenePath, sceneText, segment, type SceneShape } from '../charts/scene.ts';
import type { ChartStyle } from '../charts/style.ts';
import { measureText } from '../charts/text-metrics.ts';
import type { Figure, FigureSource } from '../figures/figure.ts';
import { markWords } from '../i18n/mark-words.ts';
import type { ImageBlock } from './image-head.ts';
import { imageWords } from './image-words.ts';
import { shownMarks } from './cell-marks.ts';
import { markGlyph } from './mark-glyph.ts';
import { wrapText } from '../charts/wrap-text.ts';

/** Numbers of notes travel through line breaking as one private character each, and are drawn as circles. */
const firstRef = 0xe000;

function refCharacter(ref: number): string {
  return String.fromCodePoint(firstRef + ref);
}

/** Notes as one paragraph: numbered ones joined by semicolons, the others as sentences. */
export function notesText(figure: Figure): string {
  const words = imageWords[figure.language];
  const sentence = (text: string): string =>
    /[。.!?！？]\s*$/.test(text) ? `${text.trim()}${words.fullStop === '。' ? '' : ' '}` : `${text}${words.fullStop}`;
  const numbered = figure.notes
    .filter(({ ref }) => ref !== null)
    .map(({ ref, text }) => ` ${refCharacter(ref ?? 0)}\u00a0${text.replace(/[。.；;]\s*$/, '')}`);
  const plain = figure.notes.filter(({ ref }) => ref === null).map(({ text }) => sentence(text));
  const first = numbered.length === 0 ? '' : `${numbered.join(words.semicolon)}${words.fullStop}`;
  return `${first}${plain.join('')}`.trim();
}

const longestAddress = 56;

/** github.com/…/file.csv: enough to recognise, short enough to print; the whole address is in the CSV. */
export function shortAddress(address: string): string {
  const bare = address
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
  if (bare.length <= longestAddress) return bare;
  const host = bare.split('/')[0] ?? '';
  const last = bare.split('/').at(-1) ?? '';
  const room = longestAddress - host.length - 3;
  return `${host}/…${last.length > room ? last.slice(-Math.max(8, room)) : `/${last}`}`;
}

/** All sources in one line, with short addresses or none. */
export function sourcesText(figure: Figure, withAddress: boolean): string {
  const words = imageWords[figure.language];
  const worded = ({ title, address }: FigureSource): string =>
    withAddress && address !== '' ? `${title}${words.inBrackets(shortAddress(address))}` : title;
  return figure.sources.map(worded).join(words.semicolon);
}

export interface FootChoice {
  readonly sizePx: number;
  readonly withAddress: boolean;
  /** Lines of notes at most; sources are never cut. */
  readonly mostNoteLines: number;
}

interface FootRow {
  readonly label: string;
  readonly draw: (x: number, y: number) => readonly SceneShape[];
}

function lineShapes(
  line: string,
  x: number,
  y: number,
  look: { readonly sizePx: number; readonly style: ChartStyle },
): SceneShape[] {
  const { sizePx, style } = look;
  const shapes: SceneShape[] = [];
  let at = x;
  for (const piece of line.split(/([\ue000-\uf8ff])/)) {
    const code = piece.codePointAt(0) ?? 0;
    const width = measureText(piece, sizePx);
    if (piece.length === 1 && code >= firstRef)
      shapes.push(...circledNumber(code - firstRef, { x: at + width / 2, y, radius: sizePx * 0.52 }, style.colours));
    else if (piece.trim() !== '') {
      const lead = measureText(piece, sizePx) - measureText(piece.trimStart(), sizePx);
      shapes.push(sceneText(piece.trim(), at + lead, y, { sizePx, colour: style.colours.ink2 }));
    }
    at += width;
  }
  return shapes;
}

function markRows(figure: Figure, widthPx: number, sizePx: number, style: ChartStyle): FootRow[] {
  const r = sizePx * 0.4;
  const items = shownMarks(figure).map((kind) => {
    const text = markWords[kind][figure.language];
    return { kind, text, widthPx: r * 5 + 4 + measureText(text, sizePx) + sizePx * 1.4 };
  });
  const rows: (typeof items)[] = [];
  let taken = Infinity;
  for (const item of items) {
    if (taken + item.widthPx - sizePx > widthPx) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(item);
    taken += item.widthPx;
  }
  return rows.map((row, index) => ({
    label: index === 0 ? imageWords[figure.language].marks : '',
    draw: (x, y) => {
      let at = x;
      return row.flatMap((item) => {
        const shapes = [
          ...markGlyph(item.kind, { x: at + r * 2.2, y, r, style }, figure.kind === 'bars'),
          sceneText(item.text, at + r * 5 + 4, y, { sizePx, colour: style.colours.ink2 }),
        ];
        at += item.widthPx;
        return shapes;
      });
    },
  }));
}

function textRows(label: string, lines: readonly string[], sizePx: number, style: ChartStyle): FootRow[] {
  return lines.map((line, index) => ({
    label: index === 0 ? label : '',
    draw: (x, y) => lineShapes(line, x, y, { sizePx, style }),
  }));
}

function cutNotes(lines: readonly string[], most: number, more: string): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  const last = [...(kept.pop() ?? '')].slice(0, -[...more].length - 1).join('');
  return most === 0 ? [] : [...kept, `${last}${more}`];
}

/** What the marks of a figure mean, in lines of this width; nothing where it has none. */
export function marksBlock(figure: Figure, style: ChartStyle, widthPx: number): ImageBlock {
  const sizePx = 10;
  const label = imageWords[figure.language].marks;
  const labelPx = Math.ceil(measureText(label, sizePx) + sizePx);
  const rows = markRows(figure, widthPx - labelPx, sizePx, style);
  const pitch = sizePx * 1.55;
  const shapes = rows.flatMap(({ label: said, draw }, index) => {
    const y = 6 + pitch * (index + 0.5);
    const head = said === '' ? [] : [sceneText(said, 0, y, { sizePx, colour: style.colours.ink3 })];
    return [...head, ...draw(labelPx, y)];
  });
  return { shapes, heightPx: rows.length === 0 ? 0 : 6 + pitch * rows.length };
}

interface NotesRoom {
  readonly left: number;
  /** Where the rule is. */
  readonly top: number;
  readonly widthPx: number;
  /** What stands at its right end, and keeps words away; null: nothing. */
  readonly aside: { readonly widthPx: number; readonly heightPx: number } | null;
}

/** Marks, notes and sources, ruled off from the plot above them. */
export function imageNotes(figure: Figure, style: ChartStyle, room: NotesRoom, choice: FootChoice): ImageBlock {
  const words = imageWords[figure.language];
  const { sizePx } = choice;
  const labels = [words.notes, words.marks, words.source];
  const labelPx = Math.ceil(Math.max(...labels.map((label) => measureText(label, sizePx))) + sizePx);
  const textPx = room.widthPx - labelPx - (room.aside?.widthPx ?? 0);
  const notes = cutNotes(wrapText(notesText(figure), textPx, { sizePx }), choice.mostNoteLines, words.moreNotes);
  const rows = [
    ...markRows(figure, textPx, sizePx, style),
    ...textRows(words.notes, notes, sizePx, style),
    ...textRows(words.source, wrapText(sourcesText(figure, choice.withAddress), textPx, { sizePx }), sizePx, style),
  ];
  if (rows.length === 0 && room.aside === null) return { shapes: [], heightPx: 0 };
  const pitch = sizePx * 1.55;
  const wordsPx = pitch * rows.length;
  const innerPx = Math.max(wordsPx, room.aside?.heightPx ?? 0);
  // Beside something taller the words end where it ends.
  const first = room.top + 7 + innerPx - wordsPx;
  const shapes: SceneShape[] = [
    scenePath(segment(room.left, room.top, room.left + room.widthPx, room.top), { stroke: style.colours.rule2 }),
  ];
  rows.forEach(({ label, draw }, index) => {
    const y = first + pitch * (index + 0.5);
    if (label !== '') shapes.push(sceneText(label, room.left, y, { sizePx, colour: style.colours.ink3 }));
    shapes.push(...draw(room.left + labelPx, y));
  });
  return { shapes, heightPx: 7 + innerPx };
}

interface SignatureRoom {
  readonly left: number;
  /** The middle of its last row. */
  readonly y: number;
  readonly widthPx: number;
}

const signaturePx = 9;
const signaturePitchPx = 14;
/** Between the two ends of its row. */
const leastGapPx = 4;

/** The last row: whose it is, whether it is made up, and by what release and code it can be checked; a narrow picture takes two. */
export function imageSignature(figure: Figure, style: ChartStyle, room: SignatureRoom): ImageBlock {
  const words = imageWords[figure.language];
  const { colours } = style;
  const sizePx = signaturePx;
  const right = room.left + room.widthPx;
  const date = figure.release.publishedAt.slice(0, 10);
  const release = `${words.release} ${figure.release.id}${words.inBrackets(date)}`;
  const check = `${words.check} `;
  const codePx = measureText(figure.check, sizePx);
  const checkPx = measureText(check, sizePx);
  const brandPx =
    measureText(words.brand, sizePx) + (figure.fictional ? 12 + measureText(words.fictional, sizePx, true) : 0);
  const isNarrow = brandPx + leastGapPx + measureText(release, sizePx) + 14 + checkPx + codePx > room.widthPx;
  const brandY = room.y - (isNarrow ? signaturePitchPx : 0);
  const look = { sizePx, colour: colours.ink3 };
  const shapes = [
    sceneText(words.brand, room.left, brandY, look),
    sceneText(figure.check, right, room.y, { sizePx, colour: colours.ink, align: 'right' }),
    sceneText(check.trim(), right - codePx - checkPx, room.y, look),
    isNarrow
      ? sceneText(release, room.left, room.y, look)
      : sceneText(release, right - codePx - checkPx - 14, room.y, { ...look, align: 'right' }),
  ];
  const x = room.left + measureText(words.brand, sizePx) + 12;
  const fictional = figure.fictional
    ? [sceneText(words.fictional, x, brandY, { sizePx, bold: true, colour: colours.warn })]
    : [];
  return { shapes: [...shapes, ...fictional], heightPx: isNarrow ? signaturePitchPx * 2 : signaturePitchPx };
}
