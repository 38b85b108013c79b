import type { MethodologyRow } from '../../src/contract/catalog.ts';
import { requiredText } from './cells.ts';
import type { Columns, Row } from './table.ts';

export const methodologyColumns: Columns = {
  required: ['system', 'dimension', 'indicator'],
  optional: ['year', 'dimension_weight', 'indicator_weight', 'detail', 'source_address', 'source_quality'],
};

export function readMethodology(rows: readonly Row[]): MethodologyRow[] {
  return rows.map((row) => ({
    system: requiredText(row, 'system'),
    year: row.text('year'),
    dimension: row.text('dimension'),
    dimensionWeight: row.text('dimension_weight'),
    indicator: row.text('indicator'),
    indicatorWeight: row.text('indicator_weight'),
    detail: row.text('detail'),
    address: row.text('source_address'),
    sourceQuality: row.text('source_quality'),
  }));
}
