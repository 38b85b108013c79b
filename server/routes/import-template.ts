import * as z from 'zod/mini';
import { type CsvFile, streamed } from '../csv-file.ts';
import { templateBook } from '../import/template-book.ts';
import { templateCsv } from '../import/template-csv.ts';
import { templateLayouts } from '../import/template-rows.ts';
import { readQuery, requireCatalog, type RouteRequest } from './route.ts';

export const templateQuery = z.strictObject({
  layout: z._default(z.enum(templateLayouts), 'wide'),
  lang: z._default(z.enum(['zh', 'en']), 'zh'),
});

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const templateCsvPath = '/datasets/:dataset/import-template.csv';
export const templateBookPath = '/datasets/:dataset/import-template.xlsx';

async function asked(request: RouteRequest) {
  const { layout, lang } = readQuery(templateQuery, request.search);
  const catalog = await requireCatalog(request);
  return { catalog, layout, lang, name: `${catalog.dataset.id}-import-${layout}-${lang}` };
}

/** A file to fill in for the dataset as CSV. */
export async function templateCsvFile(request: RouteRequest): Promise<CsvFile> {
  const { catalog, layout, lang, name } = await asked(request);
  return { name: `${name}.csv`, body: streamed(templateCsv(catalog, layout, lang)) };
}

/** The same as an Excel workbook. */
export async function templateBookFile(request: RouteRequest): Promise<CsvFile> {
  const { catalog, layout, lang, name } = await asked(request);
  const bytes = new Uint8Array(templateBook(catalog, layout, lang));
  return { name: `${name}.xlsx`, body: new Blob([bytes]).stream() };
}
