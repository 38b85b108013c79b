import { officePackage, type OfficePart } from '../ooxml/package.ts';
import { propertyParts, propertyRoots, type DocumentProperties } from '../ooxml/properties.ts';
import { words, xml, xmlPart } from '../ooxml/xml.ts';
import { escapeXml } from '../svg-text.ts';

/** A cell: nothing, words, or a number with its number format. Heads are bold. */
export type Cell =
  | null
  | { readonly text: string; readonly head?: boolean; readonly wrap?: boolean; readonly right?: boolean }
  | { readonly value: number; readonly format: string };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** In characters of the standard font. */
  readonly widths?: readonly number[];
  /** Rows that stay in place when the others scroll. */
  readonly frozenRows?: number;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A, B … Z, AA: the name of the column at this place, from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

/** The cells a chart reads, as `Sheet1!$B$2:$B$9`; rows from 1. */
export function rangeText(sheet: string, column: number, fromRow: number, toRow = fromRow): string {
  const name = columnName(column);
  const first = `${sheet}!$${name}$${fromRow}`;
  return fromRow === toRow ? first : `${first}:$${name}$${toRow}`;
}

/** A number format of so many decimals, with grouped thousands. */
export function numberFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** The first four of `styles.xml`; number formats follow. */
const look = { plain: 0, head: 1, headRight: 2, wrapped: 3, firstNumber: 4 } as const;
/** Ids below are Excel's own. */
const firstFormatId = 164;

function styleOf(cell: NonNullable<Cell>, formats: readonly string[]): number {
  if ('value' in cell) return look.firstNumber + formats.indexOf(cell.format);
  if (cell.head) return cell.right ? look.headRight : look.head;
  return cell.wrap ? look.wrapped : look.plain;
}

function cellXml(cell: Cell, at: string, formats: readonly string[]): string {
  if (cell === null) return '';
  const s = styleOf(cell, formats);
  if ('value' in cell) return xml('c', { r: at, s }, words('v', String(cell.value)));
  if (cell.text === '') return '';
  const text = xml('t', { 'xml:space': 'preserve' }, escapeXml(cell.text));
  return xml('c', { r: at, s, t: 'inlineStr' }, xml('is', {}, text));
}

function sheetXml({ rows, widths = [], frozenRows = 0 }: Sheet, formats: readonly string[], isFirst: boolean): string {
  const pane =
    frozenRows === 0
      ? ''
      : xml('pane', {
          ySplit: frozenRows,
          topLeftCell: `A${frozenRows + 1}`,
          activePane: 'bottomLeft',
          state: 'frozen',
        });
  const columns = widths.map((width, index) => xml('col', { min: index + 1, max: index + 1, width, customWidth: 1 }));
  const body = rows.map((cells, row) =>
    xml(
      'row',
      { r: row + 1 },
      ...cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, formats)),
    ),
  );
  return xmlPart(
    xml(
      'worksheet',
      { xmlns: main },
      xml('sheetViews', {}, xml('sheetView', { tabSelected: isFirst ? 1 : null, workbookViewId: 0 }, pane)),
      columns.length === 0 ? '' : xml('cols', {}, ...columns),
      `<sheetData>${body.join('')}</sheetData>`,
    ),
  );
}

function stylesXml(formats: readonly string[]): string {
  const font = (...children: string[]): string =>
    xml(
      'font',
      {},
      ...children,
      xml('sz', { val: 11 }),
      xml('name', { val: 'Microsoft YaHei' }),
      xml('family', { val: 2 }),
    );
  const xf = (more: Record<string, number | null>, alignment = ''): string =>
    xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...more }, alignment);
  const right = xml('alignment', { horizontal: 'right' });
  const wrapped = xml('alignment', { vertical: 'top', wrapText: 1 });
  return xmlPart(
    xml(
      'styleSheet',
      { xmlns: main },
      formats.length === 0
        ? ''
        : xml(
            'numFmts',
            { count: formats.length },
            ...formats.map((formatCode, index) => xml('numFmt', { numFmtId: firstFormatId + index, formatCode })),
          ),
      xml('fonts', { count: 2 }, font(), font('<b/>')),
      xml(
        'fills',
        { count: 2 },
        xml('fill', {}, xml('patternFill', { patternType: 'none' })),
        xml('fill', {}, xml('patternFill', { patternType: 'gray125' })),
      ),
      xml('borders', { count: 1 }, xml('border', {}, '<left/><right/><top/><bottom/><diagonal/>')),
      xml('cellStyleXfs', { count: 1 }, xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      xml(
        'cellXfs',
        { count: look.firstNumber + formats.length },
        xf({}),
        xf({ fontId: 1, applyFont: 1 }),
        xf({ fontId: 1, applyFont: 1, applyAlignment: 1 }, right),
        xf({ applyAlignment: 1 }, wrapped),
        ...formats.map((_, index) => xf({ numFmtId: firstFormatId + index, applyNumberFormat: 1 })),
      ),
      xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    ),
  );
}

/**
 * Sheets as an Excel workbook (Office Open XML): numbers as numbers with their formats, words as inline strings.
 * Sheet names must be unique, at most 31 characters and free of []:*?/\.
 */
export function workbookFile(sheets: readonly Sheet[], properties: DocumentProperties): Uint8Array {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const formats = [...new Set(cells.flatMap((cell) => (cell !== null && 'value' in cell ? [cell.format] : [])))];
  const workbook = xml(
    'workbook',
    { xmlns: main, 'xmlns:r': relations },
    xml('bookViews', {}, xml('workbookView', {})),
    xml(
      'sheets',
      {},
      ...sheets.map(({ name }, index) => xml('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
    ),
  );
  const parts: OfficePart[] = [
    {
      path: 'xl/workbook.xml',
      contentType: `${sheetType}.sheet.main+xml`,
      body: xmlPart(workbook),
      relationships: [
        ...sheets.map((_, index) => ({
          id: `rId${index + 1}`,
          type: 'worksheet',
          target: `worksheets/sheet${index + 1}.xml`,
        })),
        { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
      ],
    },
    ...sheets.map((sheet, index) => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      contentType: `${sheetType}.worksheet+xml`,
      body: sheetXml(sheet, formats, index === 0),
    })),
    { path: 'xl/styles.xml', contentType: `${sheetType}.styles+xml`, body: stylesXml(formats) },
    ...propertyParts(properties),
  ];
  return officePackage(parts, [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }, ...propertyRoots]);
}
