import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { OfficeFile } from './office-file.ts';
import { all, childrenOf, content, type XmlElement } from './xml-tree.ts';

/** A cell as a workbook holds it: its number, its words, or the name of an error. */
export interface HeldCell {
  readonly value: number | string;
  readonly formula: string | null;
  readonly isError: boolean;
}

export type HeldSheet = ReadonlyMap<string, HeldCell>;

function sharedWords(file: OfficeFile): string[] {
  const path = 'xl/sharedStrings.xml';
  return file.paths.includes(path) ? childrenOf(file.xml(path), 'si').map(content) : [];
}

function heldCell(cell: XmlElement, shared: readonly string[]): HeldCell {
  const { t: type = 'n' } = cell.attributes;
  const [formula] = childrenOf(cell, 'f');
  const text = childrenOf(cell, type === 'inlineStr' ? 'is' : 'v')
    .map(content)
    .join('');
  const value = type === 'n' ? (text === '' ? '' : Number(text)) : type === 's' ? (shared[Number(text)] ?? '') : text;
  return { value, formula: formula === undefined ? null : content(formula), isError: type === 'e' };
}

/** The cells of all sheets by sheet name and place (B3). */
export function sheetsOf(file: OfficeFile): ReadonlyMap<string, HeldSheet> {
  const shared = sharedWords(file);
  const names = all(file.xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes['name'] ?? '');
  return new Map(
    names.map((name, index) => {
      const cells = all(file.xml(`xl/worksheets/sheet${String(index + 1)}.xml`), 'c');
      return [name, new Map(cells.map((cell) => [cell.attributes['r'] ?? '', heldCell(cell, shared)]))];
    }),
  );
}

/** The workbook with the text of one part changed. */
export function withPart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    files[name] = name === path ? strToU8(change(new TextDecoder().decode(part))) : part;
  return zipSync(files);
}

/** The workbook with another number in one cell of a sheet; throws where that cell holds no plain number. */
export function withNumber(bytes: Uint8Array, sheet: number, place: string, value: number): Uint8Array {
  const pattern = new RegExp(`(<c r="${place}"[^>]*>)<v>[^<]*</v></c>`);
  return withPart(bytes, `xl/worksheets/sheet${String(sheet)}.xml`, (text) => {
    if (!pattern.test(text)) throw new Error(`${place} holds no plain number`);
    return text.replace(pattern, `$1<v>${String(value)}</v></c>`);
  });
}
