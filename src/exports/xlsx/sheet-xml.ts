import { xml, xmlPart } from '../ooxml/xml.ts';
import { escapeXml } from '../svg-text.ts';
import { columnName, type Cell, type Sheet } from './sheet.ts';
import { spreadsheet, type Styles } from './styles.ts';

// Cells are hundreds of thousands in a large workbook: they are written as text at once, not as elements of parts.

/** Most texts have nothing to escape. */
function escaped(text: string): string {
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f&<>"]/.test(text) ? escapeXml(text) : text;
}

function numberXml(at: string, style: number, value: number): string {
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

function textXml(at: string, style: number, text: string): string {
  if (text === '') return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function cellXml(cell: Cell, at: string, styles: Styles): string {
  if (cell === null) return '';
  if ('value' in cell) return numberXml(at, styles.of(cell, cell.format), cell.value);
  if ('text' in cell)
    return cell.text === '' && cell.shade === undefined ? '' : textXml(at, styles.of(cell, ''), cell.text);
  const { formula, result, isArray } = cell;
  const type = typeof result === 'string' ? ' t="str"' : '';
  const array = isArray === true ? ` t="array" ref="${at}"` : '';
  const body = `<f${array}>${escaped(formula)}</f><v>${typeof result === 'string' ? escaped(result) : result}</v>`;
  return `<c r="${at}" s="${styles.of(cell, cell.format ?? '')}"${type}>${body}</c>`;
}

function paneXml({ frozenRows = 0, frozenColumns = 0 }: Sheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight';
  return xml('pane', {
    xSplit: frozenColumns === 0 ? null : frozenColumns,
    ySplit: frozenRows === 0 ? null : frozenRows,
    topLeftCell: `${columnName(frozenColumns)}${frozenRows + 1}`,
    activePane: pane,
    state: 'frozen',
  });
}

const a4 = 9;

function printXml({ isPrintedAcross }: Sheet): string {
  if (isPrintedAcross !== true) return '';
  return (
    xml('pageMargins', { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }) +
    xml('pageSetup', { paperSize: a4, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }) +
    xml('headerFooter', {}, '<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>')
  );
}

/** One sheet as a part of a workbook; its cells' styles are added to `styles`. */
export function sheetXml(sheet: Sheet, styles: Styles, isFirst: boolean): string {
  const { rows, widths = [], isPrintedAcross, hasNoGrid } = sheet;
  const columns = widths.map((width, index) => xml('col', { min: index + 1, max: index + 1, width, customWidth: 1 }));
  const names = Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, index) =>
    columnName(index),
  );
  const body = rows.map((cells, row) => {
    const number = String(row + 1);
    return `<row r="${number}">${cells.map((cell, column) => cellXml(cell, `${names[column] ?? ''}${number}`, styles)).join('')}</row>`;
  });
  const view = {
    showGridLines: hasNoGrid === true ? 0 : null,
    tabSelected: isFirst ? 1 : null,
    workbookViewId: 0,
  };
  return xmlPart(
    xml(
      'worksheet',
      { xmlns: spreadsheet },
      isPrintedAcross === true ? xml('sheetPr', {}, xml('pageSetUpPr', { fitToPage: 1 })) : '',
      xml('sheetViews', {}, xml('sheetView', view, paneXml(sheet))),
      columns.length === 0 ? '' : xml('cols', {}, ...columns),
      `<sheetData>${body.join('')}</sheetData>`,
      printXml(sheet),
    ),
  );
}
