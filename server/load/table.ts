import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Mistake, Rule } from './mistake.ts';

export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** One line of a file. Cells are trimmed; a column the file leaves out reads as empty. */
export class Row {
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #fail: (line: number, column: string, rule: Rule, value: string) => void;

  constructor(
    line: number,
    cells: readonly string[],
    places: ReadonlyMap<string, number>,
    fail: (line: number, column: string, rule: Rule, value: string) => void,
  ) {
    this.line = line;
    this.#cells = cells;
    this.#places = places;
    this.#fail = fail;
  }

  text(column: string): string {
    const place = this.#places.get(column);
    return place === undefined ? '' : (this.#cells[place] ?? '');
  }

  /** Notes that this row breaks a rule in this column. Reading goes on, so that one run tells of many mistakes. */
  fail(column: string, rule: Rule, value = this.text(column)): void {
    this.#fail(this.line, column, rule, value);
  }
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
}

interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Each record with the line it begins on: a quoted cell may hold line breaks, and the parser tells the last line. */
function records(text: string): Record[] {
  const lines: number[] = [];
  const cells = parse(text, {
    bom: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (record: string[], { lines: last }) => {
      lines.push(last - lineBreaks(record));
      return record;
    },
  });
  return cells.map((record, index) => ({ line: lines[index] ?? 0, cells: record }));
}

function checkHeader(header: Record, columns: Columns, fail: (line: number, column: string, rule: Rule) => void): void {
  const known = new Set([...columns.required, ...columns.optional]);
  const seen = new Set<string>();
  for (const name of header.cells) {
    if (!known.has(name)) fail(header.line, name, 'unknown_column');
    if (seen.has(name)) fail(header.line, name, 'duplicate_column');
    seen.add(name);
  }
  for (const name of columns.required) if (!seen.has(name)) fail(header.line, name, 'missing_column');
}

/** The rows of one CSV text. What is wrong with its form or header goes to `mistakes`; a file that cannot be read has no rows. */
export function readTable(file: string, text: string, columns: Columns, mistakes: Mistake[]): Row[] {
  const fail = (line: number, column: string, rule: Rule, value = ''): void => {
    mistakes.push({ file, line, column, rule, value });
  };
  try {
    const [header, ...rest] = records(text);
    if (header === undefined) {
      fail(1, '', 'bad_csv', 'no header row');
      return [];
    }
    checkHeader(header, columns, fail);
    const places = new Map(header.cells.map((name, index) => [name, index]));
    return rest.map(({ line, cells }) => new Row(line, cells, places, fail));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    fail(Number(error.lines ?? 1), '', 'bad_csv', error.message);
    return [];
  }
}
