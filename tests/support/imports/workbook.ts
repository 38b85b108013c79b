import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell: words or a number, a formula with its saved value, or nothing. */
export type BookCell = string | number | null | { readonly formula: string; readonly value: number | string | null };

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  readonly merged?: readonly string[];
  /** What the sheet claims of its size. */
  readonly dimension?: string;
  readonly isHidden?: boolean;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}

function cellXml(cell: BookCell, place: string): string {
  if (cell === null) return `<c r="${place}" s="1"/>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  const value = cell.value === null ? '' : `<v>${escaped(String(cell.value))}</v>`;
  const type = typeof cell.value === 'string' ? (cell.value.startsWith('#') ? ' t="e"' : ' t="str"') : '';
  return `<c r="${place}"${type}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function sheetXml({ rows, merged = [], dimension }: BookSheet): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, at) => cellXml(cell, `${columnName(at)}${String(index + 1)}`)).join('');
    return `<row r="${String(index + 1)}">${cells}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `${dimension === undefined ? '' : `<dimension ref="${dimension}"/>`}<sheetData>${lines.join('')}</sheetData>` +
    `${merges === '' ? '' : `<mergeCells count="${String(merged.length)}">${merges}</mergeCells>`}</worksheet>`
  );
}

/** A workbook as Excel lays one out, made of plain cells. `parts` are put beside or over its own. */
export function workbookOf(sheets: readonly BookSheet[], parts: Zippable = {}): Uint8Array {
  const list = sheets.map(({ name, isHidden }, index) => {
    const id = String(index + 1);
    return `<sheet name="${escaped(name)}" sheetId="${id}"${isHidden === true ? ' state="hidden"' : ''} r:id="rId${id}"/>`;
  });
  const relations = sheets.map(
    (_, index) => `<Relationship Id="rId${String(index + 1)}" Target="worksheets/sheet${String(index + 1)}.xml"/>`,
  );
  const files: Zippable = {
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
  };
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${String(index + 1)}.xml`] = strToU8(sheetXml(sheet));
  });
  return zipSync({ ...files, ...parts });
}
