import type { Localized } from '../../src/contract/catalog.ts';
import type { Row } from './table.ts';

export const idPattern = /^[a-z0-9][a-z0-9_-]*$/;

export function orNull(text: string): string | null {
  return text === '' ? null : text;
}

export function requiredText(row: Row, column: string): string {
  const text = row.text(column);
  if (text === '') row.fail(column, 'empty');
  return text;
}

/** One of the words a schema allows; an empty cell is `fallback`. Where the word is unknown, the mistake is noted and `fallback` stands in. */
export function choice<Word extends string>(row: Row, column: string, words: readonly Word[], fallback: Word): Word {
  const text = row.text(column);
  if (text === '') return fallback;
  const found = words.find((word) => word === text);
  if (found === undefined) row.fail(column, 'unknown_choice');
  return found ?? fallback;
}

export function optionalChoice<Word extends string>(row: Row, column: string, words: readonly Word[]): Word | null {
  const text = row.text(column);
  if (text === '') return null;
  const found = words.find((word) => word === text);
  if (found === undefined) row.fail(column, 'unknown_choice');
  return found ?? null;
}

/** An id other files name; it must be among `known`. */
export function reference(row: Row, column: string, known: ReadonlySet<string>): string {
  const text = requiredText(row, column);
  if (text !== '' && !known.has(text)) row.fail(column, 'unknown_id');
  return text;
}

export function optionalReference(row: Row, column: string, known: ReadonlySet<string>): string | null {
  return row.text(column) === '' ? null : reference(row, column, known);
}

/** Two texts in one; where one language is empty the other stands in. */
export function localized(row: Row, column: string): Localized {
  const zh = row.text(`${column}_zh`);
  const en = row.text(`${column}_en`);
  return { zh: zh === '' ? en : zh, en: en === '' ? zh : en };
}

/** Two texts in one, or none. One language alone is a mistake, told of the empty cell: the reader of that language would miss it. */
export function optionalLocalized(row: Row, column: string): Localized | null {
  const zh = row.text(`${column}_zh`);
  const en = row.text(`${column}_en`);
  if (zh === '' && en === '') return null;
  if (zh === '') row.fail(`${column}_zh`, 'missing_language', en);
  if (en === '') row.fail(`${column}_en`, 'missing_language', zh);
  return { zh, en };
}

/** The ids of a file, each checked for form and for standing once. */
export function declaredIds(rows: readonly Row[]): Set<string> {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = requiredText(row, 'id');
    if (id !== '' && !idPattern.test(id)) row.fail('id', 'bad_id');
    if (ids.has(id)) row.fail('id', 'duplicate_id');
    ids.add(id);
  }
  return ids;
}

/** Notes each row from which following `column` leads back to the row itself. */
export function checkCycles(rows: readonly Row[], column: string): void {
  const next = new Map(rows.map((row) => [row.text('id'), row.text(column)]));
  for (const row of rows) {
    const start = row.text('id');
    const seen = new Set<string>();
    let at = next.get(start) ?? '';
    while (at !== '' && at !== start && !seen.has(at)) {
      seen.add(at);
      at = next.get(at) ?? '';
    }
    if (at === start && at !== '') row.fail(column, 'cycle');
  }
}
