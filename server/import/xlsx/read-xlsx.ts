import { guideNames } from '../template-guide.ts';
import { ZipError, zipParts } from '../../../src/exports/ooxml/zip-parts.ts';
import { type SourceTable, UnreadableFileError } from '../source-table.ts';
import { cellFormats } from './cell-formats.ts';
import { type Book, sheetRows } from './sheet-rows.ts';
import { attribute, elements, stringItem } from './xml-words.ts';

const mostSheets = 100;
/** What holds cells, words and formats; pictures, macros and whatever else lies in the archive is never unpacked. */
const wanted =
  /^\/?xl\/(?:workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i;

type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts by path in lower case: some programs write others than the standard has. */
function partsOf(bytes: Uint8Array): Parts {
  try {
    const parts = zipParts(bytes, (path) => wanted.test(path));
    return new Map(Object.entries(parts).map(([path, part]) => [path.replace(/^\//, '').toLowerCase(), part]));
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new UnreadableFileError(`${error.message} Save the workbook again as .xlsx.`, { cause: error });
  }
}

function textOf(parts: Parts, path: string): string {
  const part = parts.get(path.toLowerCase());
  return part === undefined ? '' : new TextDecoder().decode(part);
}

function pathsById(parts: Parts): ReadonlyMap<string, string> {
  const relations = elements(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship');
  return new Map(
    [...relations].map(({ tag }) => {
      const target = attribute(tag, 'Target') ?? '';
      return [
        attribute(tag, 'Id') ?? '',
        target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
      ];
    }),
  );
}

/** Our own templates explain themselves on a sheet that holds no figures. */
const guides: ReadonlySet<string> = new Set(Object.values(guideNames));

/**
 * The sheets of an XLSX workbook that are shown, as tables. Of formulas the saved value is taken; macros, links and pictures are not
 * touched. Throws UnreadableFileError.
 */
export function readXlsx(file: string, bytes: Uint8Array): SourceTable[] {
  const parts = partsOf(bytes);
  const workbook = textOf(parts, 'xl/workbook.xml');
  if (workbook === '') throw new UnreadableFileError('This is no Excel workbook (.xlsx): it has no list of sheets.');
  const paths = pathsById(parts);
  const [properties] = elements(workbook, 'workbookPr');
  const isFrom1904 = /^(1|true)$/.test(attribute(properties?.tag ?? '', 'date1904') ?? '');
  const shared = [...elements(textOf(parts, 'xl/sharedStrings.xml'), 'si')].map(({ inner }) => stringItem(inner));
  const book: Book = { shared, formats: cellFormats(textOf(parts, 'xl/styles.xml')), isFrom1904 };
  return [...elements(workbook, 'sheet')]
    .filter(({ tag }) => (attribute(tag, 'state') ?? 'visible') === 'visible')
    .slice(0, mostSheets)
    .map(({ tag }, index) => {
      const path = paths.get(attribute(tag, 'r:id') ?? '') ?? `xl/worksheets/sheet${String(index + 1)}.xml`;
      const rows = sheetRows(textOf(parts, path), book);
      return { file, sheet: attribute(tag, 'name') ?? `Sheet${String(index + 1)}`, rows: () => rows };
    })
    .filter(({ sheet }) => !guides.has(sheet));
}
