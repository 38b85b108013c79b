/** A text that is no CSV. The message names what was found; the line, counted from 1, is where it begins. */
export class CsvError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'CsvError';
    this.line = line;
  }
}

/** The cells of one record, and the line it begins on: a quoted cell may hold line breaks. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const [tab, lineFeed, carriageReturn, space, quote] = [9, 10, 13, 32, 34];

/**
 * Reads RFC 4180 record by record, so that of a file with millions only one is held. Lines end in CRLF, LF or CR; empty ones are
 * skipped, as is a byte order mark. Blanks around a cell are left out unless quoted. Throws CsvError where a quote is out of place.
 * Another `separator` than the comma, a semicolon or a tab, may stand between cells.
 */
export class CsvReader {
  readonly #text: string;
  readonly #separator: number;
  #at: number;
  #line: number;
  #before: readonly string[] = [];

  /** `line` is that of the text's first line in its file, for a file read in pieces. */
  constructor(text: string, separator = ',', line = 1) {
    this.#line = line;
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  /** The line at which the next record would begin. */
  get line(): number {
    return this.#line;
  }

  /** The next record, or null at the end of the text. */
  next(): CsvRecord | null {
    while (this.#at < this.#text.length) {
      const line = this.#line;
      const cells = [this.#cell(0)];
      while (this.#text.charCodeAt(this.#at) === this.#separator) {
        this.#at += 1;
        cells.push(this.#cell(cells.length));
      }
      this.#endLine();
      if (cells.length === 1 && cells[0] === '') continue;
      this.#before = cells;
      return { line, cells };
    }
    return null;
  }

  #endLine(): void {
    if (this.#at >= this.#text.length) return;
    const isPair =
      this.#text.charCodeAt(this.#at) === carriageReturn && this.#text.charCodeAt(this.#at + 1) === lineFeed;
    this.#at += isPair ? 2 : 1;
    this.#line += 1;
  }

  #isBlank(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return (code === space || code === tab) && code !== this.#separator;
  }

  #afterBlanks(from: number): number {
    let at = from;
    while (this.#isBlank(at)) at += 1;
    return at;
  }

  /** Reads the cell at hand and stops at the comma, line end or end of the text behind it. */
  #cell(index: number): string {
    const text = this.#text;
    if (text.charCodeAt(this.#at) === this.#separator) return '';
    const start = this.#afterBlanks(this.#at);
    if (text.charCodeAt(start) === quote) return this.#quoted(start);
    let end = start;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === this.#separator || code === lineFeed || code === carriageReturn) break;
      if (code === quote) throw new CsvError(this.#line, 'a quote within a cell that does not begin with one');
    }
    this.#at = end;
    while (end > start && this.#isBlank(end - 1)) end -= 1;
    return this.#kept(index, start, end);
  }

  /** A cell often repeats the one above it: that text is used again, which saves most of the memory and time of reading. */
  #kept(index: number, start: number, end: number): string {
    const above = this.#before[index];
    const isSame = above?.length === end - start && this.#text.startsWith(above, start);
    return isSame ? above : this.#text.slice(start, end);
  }

  #quoted(open: number): string {
    const text = this.#text;
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text.charCodeAt(close + 1) === quote) close = text.indexOf('"', close + 2);
    if (close < 0) throw new CsvError(this.#line, 'a quote that is never closed');
    this.#at = this.#afterBlanks(close + 1);
    if (this.#at < text.length && ![this.#separator, lineFeed, carriageReturn].includes(text.charCodeAt(this.#at)))
      throw new CsvError(this.#line, 'text behind a closing quote');
    const cell = text.slice(open + 1, close);
    this.#line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
    return cell.includes('"') ? cell.replaceAll('""', '"') : cell;
  }
}

/** The records of a text that comes in pieces, each of which ends with a line. Throws CsvError. */
export function* csvRecords(pieces: Iterable<string>, separator = ','): Generator<CsvRecord, void> {
  let line = 1;
  for (const piece of pieces) {
    const reader = new CsvReader(piece, separator, line);
    for (let record = reader.next(); record !== null; record = reader.next()) yield record;
    line = reader.line;
  }
}
