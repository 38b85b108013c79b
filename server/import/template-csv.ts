import type { Catalog } from '../../src/contract/catalog.ts';
import type { Language } from '../../src/i18n/language.ts';
import { byteOrderMark, csvLine } from '../csv.ts';
import { type TemplateLayout, templateRows } from './template-rows.ts';

/** A file to fill in as CSV, with the mark that makes spreadsheets read its Chinese (see `templateRows`). */
export function* templateCsv(catalog: Catalog, layout: TemplateLayout, language: Language): Generator<string, void> {
  let mark = byteOrderMark;
  for (const row of templateRows(catalog, layout, language)) {
    yield mark + csvLine(row);
    mark = '';
  }
}
