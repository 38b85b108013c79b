import { csvRecords } from '../load/csv-records.ts';
import type { DecodedBytes } from './decode-text.ts';
import type { SourceTable } from './source-table.ts';
import { textPieces } from './text-pieces.ts';

const separators = [',', ';', '\t'] as const;
const sampledLines = 20;

function countOf(line: string, separator: string): number {
  let count = 0;
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) count += 1;
  }
  return count;
}

/** The sign that stands on the most of the first lines, and equally often on them; a comma where none does. */
export function guessSeparator(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/, sampledLines)
    .filter((line) => line.trim() !== '');
  const scored = separators.map((separator) => {
    const counts = lines.map((line) => countOf(line, separator)).filter((count) => count > 0);
    const most = Math.max(0, ...counts);
    const agreeing = counts.filter((count) => count === most).length;
    return { separator, score: agreeing * 100 + Math.min(most, 50) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score === 0 ? ',' : best.separator;
}

/** A CSV file as a table. Its rows throw CsvError from a quote out of place on. */
export function delimitedTable(file: string, decoded: DecodedBytes): SourceTable {
  const [first = ''] = textPieces(decoded);
  const separator = guessSeparator(first);
  return {
    file,
    sheet: '',
    *rows() {
      for (const record of csvRecords(textPieces(decoded), separator))
        if (record.cells.some((cell) => cell !== '')) yield record;
    },
  };
}
