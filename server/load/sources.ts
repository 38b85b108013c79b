import type { Source } from '../../src/contract/catalog.ts';
import { declaredIds, localized, optionalLocalized, requiredText } from './cells.ts';
import type { Columns, Row } from './table.ts';

export const sourceColumns: Columns = {
  required: ['id', 'title_zh', 'address', 'kind'],
  optional: ['title_en', 'how_taken_zh', 'how_taken_en'],
};

export type DeclaredSource = Omit<Source, 'observations'>;

export function readSources(rows: readonly Row[]): DeclaredSource[] {
  declaredIds(rows);
  return rows.map((row) => {
    requiredText(row, 'title_zh');
    return {
      id: row.text('id'),
      title: localized(row, 'title'),
      address: row.text('address'),
      kind: row.text('kind'),
      howTaken: optionalLocalized(row, 'how_taken'),
    };
  });
}
