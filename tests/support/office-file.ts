import { strFromU8, unzipSync } from 'fflate';
import { all, content, parseXml, type XmlElement } from './xml-tree.ts';

/** An Office file taken apart: its parts by path. */
export class OfficeFile {
  readonly #parts: Readonly<Record<string, Uint8Array>>;
  readonly #trees = new Map<string, XmlElement>();

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  get paths(): string[] {
    return Object.keys(this.#parts);
  }

  bytes(path: string): Uint8Array {
    const part = this.#parts[path];
    if (part === undefined) throw new Error(`There is no part ${path}`);
    return part;
  }

  text(path: string): string {
    return strFromU8(this.bytes(path));
  }

  /** A part as a tree; throws where it is not well-formed. */
  xml(path: string): XmlElement {
    const known = this.#trees.get(path);
    if (known !== undefined) return known;
    const tree = parseXml(this.text(path));
    this.#trees.set(path, tree);
    return tree;
  }

  like(pattern: RegExp): string[] {
    return this.paths.filter((path) => pattern.test(path)).sort((a, b) => numberIn(a) - numberIn(b));
  }
}

function numberIn(path: string): number {
  return Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);
}

function absolute(base: string, target: string): string {
  const folders = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else folders.push(step);
  }
  return folders.join('/');
}

/** Where the relationships of a part lead, by id. */
export function targetsOf(file: OfficeFile, path: string): ReadonlyMap<string, string> {
  const cut = path.lastIndexOf('/') + 1;
  const own = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
  if (!file.paths.includes(own)) return new Map();
  return new Map(
    all(file.xml(own), 'Relationship').map((each) => [
      each.attributes['Id'] ?? '',
      absolute(path, each.attributes['Target'] ?? ''),
    ]),
  );
}

/** The cells of a sheet by name (B3), as their words or their number. */
export function cellsOf(book: OfficeFile, sheet = 1): ReadonlyMap<string, string> {
  return new Map(
    all(book.xml(`xl/worksheets/sheet${sheet}.xml`), 'c').map((cell) => [cell.attributes['r'] ?? '', content(cell)]),
  );
}

function columnNumber(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The contents of `Sheet1!$B$2:$B$9`, column by column; empty text for empty cells. */
export function rangeCells(cells: ReadonlyMap<string, string>, formula: string): string[] {
  const match = /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (match === null) throw new Error(`${formula} is no range of Sheet1`);
  const [, from = '', top = '', to = from, bottom = top] = match;
  const byPlace = new Map(
    [...cells].map(([name, held]) => {
      const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
      return [`${columnNumber(column)} ${row}`, held];
    }),
  );
  const found: string[] = [];
  for (let column = columnNumber(from); column <= columnNumber(to); column += 1)
    for (let row = Number(top); row <= Number(bottom); row += 1) found.push(byPlace.get(`${column} ${row}`) ?? '');
  return found;
}
