import type { ProjectFact } from '../../src/contract/catalog.ts';
import { localized, optionalLocalized, optionalReference, orNull, requiredText } from './cells.ts';
import type { Columns, Row } from './table.ts';

export const projectColumns: Columns = {
  required: ['entity', 'kind', 'name_zh', 'attribute', 'label_zh', 'value'],
  optional: [
    ...['name_en', 'park', 'label_en', 'unit', 'printed', 'qualifier', 'role', 'period', 'as_of', 'source', 'quote'],
    ...['confidence', 'note_zh', 'note_en'],
  ],
};

export interface Known {
  readonly parks: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** Figures of projects stay as printed: their units are too many to convert, and nothing is computed from them. */
export function readProjects(rows: readonly Row[], known: Known): ProjectFact[] {
  return rows.map((row) => ({
    entity: requiredText(row, 'entity'),
    kind: row.text('kind'),
    name: localized(row, 'name'),
    park: optionalReference(row, 'park', known.parks),
    attribute: requiredText(row, 'attribute'),
    label: localized(row, 'label'),
    value: row.text('value'),
    unit: row.text('unit'),
    printed: orNull(row.text('printed')),
    qualifier: row.text('qualifier'),
    role: row.text('role'),
    period: row.text('period'),
    asOf: orNull(row.text('as_of')),
    source: optionalReference(row, 'source', known.sources),
    quote: orNull(row.text('quote')),
    confidence: orNull(row.text('confidence')),
    note: optionalLocalized(row, 'note'),
  }));
}
