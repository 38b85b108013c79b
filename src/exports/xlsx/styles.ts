import { xml, xmlPart } from '../ooxml/xml.ts';
import type { CellLook, Shade } from './sheet.ts';

export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Opaque colours, legible under black and in grey print. */
const shades: Readonly<Record<Shade, string>> = {
  head: 'FFE6EEF3',
  part: 'FFF2EFE8',
  missing: 'FFE3E1DC',
  qualified: 'FFFBEFC9',
  imputed: 'FFE6E0F2',
  winsorised: 'FFFBDFCB',
  aside: 'FFF6D6D3',
};
const shadeNames = ['head', 'part', 'missing', 'qualified', 'imputed', 'winsorised', 'aside'] as const;
const inks = { input: 'FF2A489D', quiet: 'FF606871' } as const;
const ruleColour = 'FFC6C1B5';
/** Ids below are Excel's own. */
const firstFormatId = 164;

interface Font {
  readonly isBold: boolean;
  readonly points: number;
  readonly ink: keyof typeof inks | null;
}

function fontXml({ isBold, points, ink }: Font): string {
  return xml(
    'font',
    {},
    isBold ? '<b/>' : '',
    xml('sz', { val: points }),
    ink === null ? '' : xml('color', { rgb: inks[ink] }),
    xml('name', { val: 'Microsoft YaHei' }),
    xml('family', { val: 2 }),
  );
}

/** The place of an item in a list that grows with what is met first. */
function registry<Item>(): { readonly items: Item[]; readonly at: (key: string, make: () => Item) => number } {
  const items: Item[] = [];
  const places = new Map<string, number>();
  return {
    items,
    at: (key, make) => {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, items.length);
      return items.push(make()) - 1;
    },
  };
}

function alignmentXml({ left, right, wrap, shade }: CellLook): string {
  if (left !== true && right !== true && wrap !== true) return '';
  return xml('alignment', {
    horizontal: right === true ? 'right' : left === true ? 'left' : null,
    vertical: wrap === true ? (shade === 'head' ? 'center' : 'top') : null,
    wrapText: wrap === true ? 1 : null,
  });
}

function solidFill(shade: Shade): string {
  return xml(
    'fill',
    {},
    xml(
      'patternFill',
      { patternType: 'solid' },
      xml('fgColor', { rgb: shades[shade] }),
      xml('bgColor', { indexed: 64 }),
    ),
  );
}

export interface Styles {
  /** The number of a cell's style, its number format among it. */
  readonly of: (look: CellLook, format: string) => number;
  /** `styles.xml` of all styles asked for so far. */
  readonly part: () => string;
}

/** The styles of one workbook, numbered as they are met. */
export function workbookStyles(): Styles {
  const fonts = registry<string>();
  const formats = registry<string>();
  const styles = registry<string>();
  const fontOf = (font: Font) => fonts.at(JSON.stringify(font), () => fontXml(font));
  const plainFont = fontOf({ isBold: false, points: 11, ink: null });
  const of = (look: CellLook, format: string): number => {
    const { head, title, left, right, wrap, shade, ink } = look;
    const key = `${String(head)} ${String(title)} ${String(left)} ${String(right)} ${String(wrap)} ${String(shade)} ${String(ink)} ${format}`;
    return styles.at(key, () => {
      const isBold = head === true || title === true;
      const fontId =
        isBold || ink !== undefined
          ? fontOf({ isBold, points: title === true ? 16 : 11, ink: ink ?? null })
          : plainFont;
      const numFmtId = format === '' ? 0 : firstFormatId + formats.at(format, () => format);
      const alignment = alignmentXml(look);
      return xml(
        'xf',
        {
          numFmtId,
          fontId,
          fillId: shade === undefined ? 0 : 2 + shadeNames.indexOf(shade),
          borderId: shade === 'head' ? 1 : 0,
          xfId: 0,
          applyNumberFormat: format === '' ? null : 1,
          applyFont: fontId === plainFont ? null : 1,
          applyFill: shade === undefined ? null : 1,
          applyBorder: shade === 'head' ? 1 : null,
          applyAlignment: alignment === '' ? null : 1,
        },
        alignment,
      );
    });
  };
  of({}, '');
  const part = (): string => {
    const plainFills = ['none', 'gray125'].map((patternType) => xml('fill', {}, xml('patternFill', { patternType })));
    const rule = xml('bottom', { style: 'thin' }, xml('color', { rgb: ruleColour }));
    return xmlPart(
      xml(
        'styleSheet',
        { xmlns: spreadsheet },
        formats.items.length === 0
          ? ''
          : xml(
              'numFmts',
              { count: formats.items.length },
              ...formats.items.map((formatCode, index) =>
                xml('numFmt', { numFmtId: firstFormatId + index, formatCode }),
              ),
            ),
        xml('fonts', { count: fonts.items.length }, ...fonts.items),
        xml('fills', { count: 2 + shadeNames.length }, ...plainFills, ...shadeNames.map(solidFill)),
        xml(
          'borders',
          { count: 2 },
          xml('border', {}, '<left/><right/><top/><bottom/><diagonal/>'),
          xml('border', {}, `<left/><right/><top/>${rule}<diagonal/>`),
        ),
        xml('cellStyleXfs', { count: 1 }, xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
        xml('cellXfs', { count: styles.items.length }, ...styles.items),
        xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      ),
    );
  };
  return { of, part };
}
