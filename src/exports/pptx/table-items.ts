import type { ChartStyle } from '../../charts/style.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FigureTable, TableCell, TableColumn, TableRow } from '../../figures/figure-table.ts';
import { fitColumns, headHeightPx, rowHeightPx, type PlacedColumn } from '../image-table.ts';
import { imageWords } from '../image-words.ts';
import { xml } from '../ooxml/xml.ts';
import { withoutSparks } from '../without-sparks.ts';
import type { SlideItem } from './slide-item.ts';
import { cellWords } from './value-words.ts';
import { emu, lineXml, paragraphXml, type Paragraph, type PtBox, type Run } from './text.ts';

type Align = 'left' | 'right';

interface CellLook {
  readonly paragraphs: readonly Paragraph[];
  /** Colour and width of the line below; none above or beside. */
  readonly rule: { readonly colour: string; readonly widthPt: number };
  readonly span?: number;
  readonly margins?: Pick<GridColumn, 'marginLeft' | 'marginRight'>;
}

function cellXml({ paragraphs, rule, span = 1, margins }: CellLook, style: ChartStyle): string {
  const none = (name: string): string => xml(name, { w: 0 }, xml('a:noFill'));
  const below = lineXml(rule)
    .replace(/^<a:ln /, '<a:lnB ')
    .replace(/<\/a:ln>$/, '</a:lnB>');
  return xml(
    'a:tc',
    span > 1 ? { gridSpan: span } : {},
    xml(
      'a:txBody',
      {},
      xml('a:bodyPr'),
      xml('a:lstStyle'),
      ...paragraphs.map((paragraph) => paragraphXml(paragraph, style.language)),
    ),
    xml(
      'a:tcPr',
      {
        marL: emu(margins?.marginLeft ?? 0),
        marR: emu(margins?.marginRight ?? 0),
        marT: 0,
        marB: 0,
        anchor: 'ctr',
      },
      none('a:lnL'),
      none('a:lnR'),
      none('a:lnT'),
      below,
      xml('a:noFill'),
    ),
  );
}

function cellRun({ change, fact, text }: TableCell, look: Omit<Run, 'text'>, style: ChartStyle): Run {
  if (fact !== undefined) return { ...look, text: cellWords(fact) };
  const direction = change?.direction ?? 'flat';
  if (direction === 'flat') return { ...look, text };
  return {
    ...look,
    text: `${direction === 'up' ? '▲' : '▼'} ${text}`,
    colour: direction === 'up' ? style.up : style.down,
  };
}

function headCell(
  { label, unit, align }: TableColumn,
  sizePt: number,
  margins: GridColumn | undefined,
  style: ChartStyle,
): string {
  const { colours } = style;
  const line = (run: Run): Paragraph => ({ align, pitchPt: sizePt * 1.25, runs: [run] });
  return cellXml(
    {
      paragraphs: [
        line({ text: label, sizePt, colour: colours.ink2 }),
        ...(unit === null ? [] : [line({ text: unit, sizePt: sizePt - 1, colour: colours.ink3 })]),
      ],
      rule: { colour: colours.ink2, widthPt: 1 },
      ...(margins === undefined ? {} : { margins }),
    },
    style,
  );
}

function bodyCell(
  cell: TableCell | undefined,
  look: {
    readonly align: Align;
    readonly sizePt: number;
    readonly indent: number;
    readonly column: GridColumn | undefined;
  },
  style: ChartStyle,
): string {
  const { align, sizePt, indent, column } = look;
  const { colours } = style;
  const isMissing = cell?.fact?.value === null;
  const run = { sizePt, colour: isMissing ? colours.ink3 : colours.ink };
  const runs = cell === undefined || cell.text === '' ? [] : [cellRun(cell, run, style)];
  return cellXml(
    {
      paragraphs: [{ align, pitchPt: sizePt * 1.3, runs }],
      rule: { colour: colours.rule, widthPt: 0.75 },
      margins: {
        marginLeft: (column?.marginLeft ?? 0) + indent * sizePt,
        marginRight: column?.marginRight ?? 0,
      },
    },
    style,
  );
}

function bodyRow(
  row: TableRow,
  table: FigureTable,
  look: {
    readonly columns: readonly PlacedColumn[];
    readonly grid: readonly GridColumn[];
    readonly sizePt: number;
    readonly height: number;
  },
  style: ChartStyle,
): string {
  const { columns, grid, sizePt, height } = look;
  if (row.heading !== undefined) {
    const heading = cellXml(
      {
        paragraphs: [{ runs: [{ text: row.heading, sizePt, bold: true, colour: style.colours.ink }] }],
        rule: { colour: style.colours.rule2, widthPt: 0.75 },
        span: columns.length,
      },
      style,
    );
    const covered = columns.slice(1).map(() => {
      const empty = cellXml(
        { paragraphs: [{ runs: [] }], rule: { colour: style.colours.rule2, widthPt: 0.75 } },
        style,
      );
      return empty.replace('<a:tc>', '<a:tc hMerge="1">');
    });
    return xml('a:tr', { h: emu(height) }, heading, ...covered);
  }
  const cells = columns.map(({ index }, order) => {
    const align = table.columns[index]?.align ?? 'left';
    return bodyCell(
      row.cells[index],
      { align, sizePt, indent: order === 0 ? (row.indent ?? 0) : 0, column: grid[order] },
      style,
    );
  });
  return xml('a:tr', { h: emu(height) }, ...cells);
}

/** A column of the grid: its words stand where they do in the picture, with half the gap to each neighbour around them. */
interface GridColumn {
  readonly width: number;
  readonly marginLeft: number;
  readonly marginRight: number;
}

function gridOf(columns: readonly PlacedColumn[], table: FigureTable): GridColumn[] {
  return columns.map(({ index, left, right }, order) => {
    const before = columns[order - 1];
    const next = columns[order + 1];
    const from = before === undefined ? left : (before.right + left) / 2;
    const to = next === undefined ? right : (right + next.left) / 2;
    const isRight = table.columns[index]?.align === 'right';
    // The free side has no margin, so that a word a little wider in another font stays in one line.
    return { width: to - from, marginLeft: isRight ? 0 : left - from, marginRight: isRight ? to - right : 0 };
  });
}

/** A table of PowerPoint's own: the columns and rows that fit at a size that can be read, and how many are left out. */
export function tableItems(figure: Figure, style: ChartStyle, box: PtBox): SlideItem[] {
  const table = withoutSparks(figure.table);
  const words = imageWords[figure.language];
  const fit = fitColumns(table, { widthPx: box.width, heightPx: box.height });
  const sizePt = fit.sizePx;
  const rowPt = rowHeightPx(sizePt);
  const headPt = headHeightPx(table, sizePt);
  const fitting = Math.floor((box.height - headPt) / rowPt);
  const isCut = table.rows.length > fitting || fit.leftOut > 0;
  const rows = table.rows.slice(0, isCut ? Math.max(0, fitting - 1) : fitting);
  const { columns } = fit;
  const grid = gridOf(columns, table);
  const width = grid.reduce((sum, each) => sum + each.width, 0);
  const head = columns.map(({ index }, order) => {
    const column = table.columns[index];
    return column === undefined ? '' : headCell(column, sizePt, grid[order], style);
  });
  const tableXml = xml(
    'a:tbl',
    {},
    xml('a:tblPr', { firstRow: 1 }),
    xml('a:tblGrid', {}, ...grid.map((each) => xml('a:gridCol', { w: emu(each.width) }))),
    xml('a:tr', { h: emu(headPt) }, ...head),
    ...rows.map((row) => bodyRow(row, table, { columns, grid, sizePt, height: rowPt }, style)),
  );
  const missing = table.rows.slice(rows.length).filter(({ heading }) => heading === undefined).length;
  const more = [missing > 0 ? words.moreRows(missing) : '', fit.leftOut > 0 ? words.moreColumns(fit.leftOut) : '']
    .filter((text) => text !== '')
    .join(words.semicolon);
  const height = headPt + rowPt * rows.length;
  const items: SlideItem[] = [
    { kind: 'table', name: 'Table', box: { ...box, width, height }, alt: figure.sentence, table: tableXml },
  ];
  if (more === '') return items;
  items.push({
    kind: 'text',
    name: 'More',
    box: { x: box.x, y: box.y + height + 3, width: box.width, height: 14 },
    paragraphs: [{ runs: [{ text: more, sizePt: Math.min(sizePt, 11), colour: style.colours.ink3 }] }],
  });
  return items;
}
