import { CsvError, type CsvRecord, csvRecords } from './csv-records.ts';
import { type FolderText, piecesOf } from './folder-text.ts';
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

function checkHeader(
  header: CsvRecord,
  columns: Columns,
  fail: (line: number, column: string, rule: Rule) => void,
): void {
  const known = new Set([...columns.required, ...columns.optional]);
  const seen = new Set<string>();
  for (const name of header.cells) {
    if (!known.has(name)) fail(header.line, name, 'unknown_column');
    if (seen.has(name)) fail(header.line, name, 'duplicate_column');
    seen.add(name);
  }
  for (const name of columns.required) if (!seen.has(name)) fail(header.line, name, 'missing_column');
}

/**
 * The rows of one CSV text, one by one, for a file may have millions. What is wrong with its form or header goes to `mistakes`: a row
 * with too many or too few cells is left out, and from a quote out of place on nothing can be read.
 */
export function* readTable(
  file: string,
  text: FolderText,
  columns: Columns,
  mistakes: Mistake[],
): Generator<Row, void> {
  const fail = (line: number, column: string, rule: Rule, value = ''): void => {
    mistakes.push({ file, line, column, rule, value });
  };
  let places: ReadonlyMap<string, number> | null = null;
  let width = 0;
  try {
    for (const record of csvRecords(piecesOf(text))) {
      const { line, cells } = record;
      if (places === null) {
        checkHeader(record, columns, fail);
        width = cells.length;
        places = new Map(cells.map((name, index) => [name, index]));
      } else if (cells.length === width) yield new Row(line, cells, places, fail);
      else fail(line, '', 'bad_csv', `${String(cells.length)} cells under a header of ${String(width)}`);
    }
    if (places === null) fail(1, '', 'bad_csv', 'no header row');
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    fail(error.line, '', 'bad_csv', error.message);
  }
}
