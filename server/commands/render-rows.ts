import { CsvError, CsvReader } from '../load/csv-records.ts';
import { UsageError } from './command.ts';

/** One picture to be written, and where it was asked for. */
export interface RenderRow {
  /** `list.csv:3`, or empty for the one of the command line. */
  readonly place: string;
  readonly link: string;
  readonly size: string;
  readonly out: string;
  readonly theme: string;
  readonly lang: string;
}

const columns = ['link', 'size', 'out', 'theme', 'lang'] as const;
const needed = ['link', 'out'] as const;

function headOf(cells: readonly string[], file: string): readonly string[] {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const unknown = names.find((name) => !columns.some((column) => column === name));
  if (unknown !== undefined)
    throw new UsageError(`${file}:1: There is no column "${unknown}"; known are ${columns.join(', ')}.`);
  const missing = needed.find((name) => !names.includes(name));
  if (missing !== undefined) throw new UsageError(`${file}:1: The column "${missing}" is missing.`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`${file}:1: The column "${twice}" stands twice.`);
  return names;
}

/** The pictures a CSV lists, one a row under a head of `link,size,out` and, where wanted, `theme,lang`. Throws UsageError with the line. */
export function readRenderRows(text: string, file: string): RenderRow[] {
  const reader = new CsvReader(text);
  const rows: RenderRow[] = [];
  try {
    const first = reader.next();
    if (first === null) throw new UsageError(`${file}: The file is empty.`);
    const head = headOf(first.cells, file);
    for (let record = reader.next(); record !== null; record = reader.next()) {
      const { cells, line } = record;
      if (cells.length > head.length)
        throw new UsageError(
          `${file}:${String(line)}: There are more cells than columns; quote a cell with a comma in it.`,
        );
      const cell = (name: (typeof columns)[number]): string => cells[head.indexOf(name)] ?? '';
      rows.push({
        place: `${file}:${String(line)}`,
        link: cell('link'),
        size: cell('size'),
        out: cell('out'),
        theme: cell('theme'),
        lang: cell('lang'),
      });
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UsageError(`${file}:${String(error.line)}: ${error.message}`);
    throw error;
  }
  rows.forEach(({ place, out }, index) => {
    const before = rows.findIndex((row) => row.out === out);
    if (out !== '' && before < index)
      throw new UsageError(`${place}: "${out}" is written by ${rows[before]?.place ?? ''} already.`);
  });
  if (rows.length === 0) throw new UsageError(`${file}: There is no picture below the head.`);
  return rows;
}
