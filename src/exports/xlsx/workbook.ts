import { officePackage, type OfficePart } from '../ooxml/package.ts';
import { propertyParts, propertyRoots, type DocumentProperties } from '../ooxml/properties.ts';
import { xml, xmlPart } from '../ooxml/xml.ts';
import { escapeXml } from '../svg-text.ts';
import { columnName, type Sheet } from './sheet.ts';
import { sheetXml } from './sheet-xml.ts';
import { spreadsheet, workbookStyles } from './styles.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name of a sheet as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The heads of sheets that are printed stand on every page. */
function printTitles(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, frozenRows = 0, frozenColumns = 0, isPrintedAcross }, localSheetId) => {
    const rows = frozenRows === 0 ? [] : [`${quotedSheet(name)}!$1:$${frozenRows}`];
    const columns = frozenColumns === 0 ? [] : [`${quotedSheet(name)}!$A:$${columnName(frozenColumns - 1)}`];
    const ranges = [...columns, ...rows];
    if (isPrintedAcross !== true || ranges.length === 0) return [];
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${localSheetId}">${escapeXml(ranges.join())}</definedName>`,
    ];
  });
  return names.length === 0 ? '' : xml('definedNames', {}, ...names);
}

function hasFormulas(sheets: readonly Sheet[]): boolean {
  return sheets.some(({ rows }) => rows.some((cells) => cells.some((cell) => cell !== null && 'formula' in cell)));
}

/**
 * Sheets as an Excel workbook (Office Open XML): numbers as numbers with their formats, words as inline strings, formulas with our own
 * results, to be worked out anew when the file is opened. Sheet names must be unique, at most 31 characters and free of []:*?/\.
 */
export function workbookFile(sheets: readonly Sheet[], properties: DocumentProperties): Uint8Array {
  const styles = workbookStyles();
  const workbook = xml(
    'workbook',
    { xmlns: spreadsheet, 'xmlns:r': relations },
    xml('bookViews', {}, xml('workbookView', {})),
    xml(
      'sheets',
      {},
      ...sheets.map(({ name }, index) => xml('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
    ),
    printTitles(sheets),
    hasFormulas(sheets) ? xml('calcPr', { calcId: 0, fullCalcOnLoad: 1 }) : '',
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
      body: sheetXml(sheet, styles, index === 0),
    })),
    // After the sheets, which say what styles there are.
    { path: 'xl/styles.xml', contentType: `${sheetType}.styles+xml`, body: styles.part() },
    ...propertyParts(properties),
  ];
  return officePackage(parts, [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }, ...propertyRoots]);
}
