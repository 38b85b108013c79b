import { unescapeXml } from '../unescape-xml.ts';
import { officeFilesOf, partText, tagAttributes, targetsOf, type OfficeFiles } from './office-files.ts';
import { sha256, sha256Text } from './sha256.ts';

/** What a slide shows, by what can be altered of it. */
export const slideMarkNames = ['charts', 'books', 'words', 'pictures'] as const;
export type SlideMarkName = (typeof slideMarkNames)[number];

/** SHA-256 of each: numbers and labels of its charts, the cells behind them, its words and tables, its pictures. */
export type SlideMarks = Readonly<Record<SlideMarkName, string>>;

/** A number however a program writes it; other text as it is. */
function plain(text: string): string {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? unescapeXml(text) : String(Number(value.toPrecision(12)));
}

/** Points, labels, formats and the ends of axes: what a chart says, without its looks. */
function chartMarks(xml: string): string[] {
  const marks =
    /<c:pt idx="(\d+)"|<(?:c:v|a:t|c:formatCode)>([^<]*)<|<c:(?:min|max|logBase|orientation) val="([^"]*)"/g;
  return [...xml.matchAll(marks)].map(([tag, place, text, value]) =>
    place === undefined ? (value === undefined ? plain(text ?? '') : tag) : `#${place}`,
  );
}

function sharedTexts(files: OfficeFiles): string[] {
  const items = partText(files, 'xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g);
  return [...items].map(([, item = '']) => inlineText(item));
}

function inlineText(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => unescapeXml(text)).join('');
}

/** The cells of all sheets that hold something, with their places. */
function bookMarks(bytes: Uint8Array): string[] {
  const files = officeFilesOf(bytes);
  if (files === null) return [`no workbook ${sha256(bytes)}`];
  const shared = sharedTexts(files);
  const sheets = Object.keys(files).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  return sheets.sort().flatMap((path, sheet) =>
    [...partText(files, path).matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].flatMap(([, tag = '', held = '']) => {
      const attributes = tagAttributes(tag);
      const value = /<v>([^<]*)<\/v>/.exec(held)?.[1];
      const text = attributes.get('t') === 's' ? shared[Number(value)] : inlineText(held) || plain(value ?? '');
      return text === undefined || text === '' ? [] : [`${String(sheet)} ${attributes.get('r') ?? ''} ${text}`];
    }),
  );
}

/** The marks of a slide (`ppt/slides/slide1.xml`), the same whichever way a program writes what is on it. */
export function slideMarks(files: OfficeFiles, path: string): SlideMarks {
  const slide = partText(files, path);
  const targets = targetsOf(files, path);
  const named = [...slide.matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].flatMap(([, id = '']) => targets.get(id) ?? []);
  const charts = named.filter(({ type }) => type === 'chart').map((target) => target.path);
  const books = charts.flatMap((chart) =>
    [...targetsOf(files, chart).values()].filter(({ type }) => type === 'package').map((target) => target.path),
  );
  const pictures = named.filter(({ type }) => type === 'image').map((target) => target.path);
  const words = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescapeXml(text)).join('');
  const listHash = (list: readonly unknown[]): string => sha256Text(JSON.stringify(list));
  return {
    charts: listHash(charts.map((chart) => chartMarks(partText(files, chart)))),
    books: listHash(books.map((book) => bookMarks(files[book] ?? new Uint8Array()))),
    words: sha256Text(words.replaceAll(/\s/g, '')),
    pictures: listHash(pictures.map((picture) => sha256(files[picture] ?? new Uint8Array()))),
  };
}
