import { marksOf } from '../../figures/describe.ts';
import type { Figure, FigureMark, FigureValue } from '../../figures/figure.ts';
import type { FigureTable, TableCell } from '../../figures/figure-table.ts';
import { markWords } from '../../i18n/mark-words.ts';
import { columnHead, plainCell } from '../plain-cell.ts';
import { withoutSparks } from '../without-sparks.ts';
import { numberFormat, type Cell, type Sheet } from '../xlsx/sheet.ts';

const words = {
  zh: { sheet: '数据', beside: (label: string) => `${label}·说明`, join: '；' },
  en: { sheet: 'Data', beside: (label: string) => `${label}: in words`, join: '; ' },
} as const;

/** A change is always worked out, and a break, a target or a sum is said by the notes and the heads of its column. */
const saidElsewhere: readonly FigureMark[] = ['derived', 'target', 'plan', 'cumulative'];

function besideText(fact: FigureValue | undefined, language: Figure['language']): string {
  if (fact === undefined) return '';
  const marks = marksOf(fact)
    .filter((mark) => !saidElsewhere.includes(mark))
    .map((mark) => markWords[mark][language]);
  const printed = fact.value !== null && fact.qualifier !== 'exact' ? [fact.text] : [];
  return [...printed, ...marks].join(words[language].join);
}

function formatOf(printed: string, isPercent: boolean): string {
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return `${numberFormat(decimals)}${isPercent ? '%' : ''}`;
}

function valueCell(cell: TableCell | undefined, align: 'left' | 'right'): Cell {
  const plain = plainCell(cell);
  const right = align === 'right';
  if (plain.kind === 'missing') return { text: '', shade: 'missing' };
  if (plain.kind === 'text') return plain.text === '' ? null : { text: plain.text, right };
  const isQualified = cell?.fact !== undefined && cell.fact.qualifier !== 'exact';
  return {
    value: plain.value,
    format: formatOf(plain.printed, plain.isPercent),
    right,
    shade: isQualified ? 'qualified' : undefined,
  };
}

/** Which columns have something said beside them. */
function saidBeside({ columns, rows }: FigureTable, language: Figure['language']): boolean[] {
  return columns.map((_, index) => rows.some(({ cells }) => besideText(cells[index]?.fact, language) !== ''));
}

/** In characters: Chinese ones take two. */
function widthOf(texts: readonly string[]): number {
  const widest = Math.max(
    6,
    ...texts.map((text) => [...text].reduce((sum, each) => sum + (each > '\u2e80' ? 2 : 1), 0)),
  );
  return Math.min(48, widest + 3);
}

/** The figure's table as a sheet: one row of heads, which stays in place, then the rows. */
export function tableSheet(figure: Figure): Sheet {
  const { language } = figure;
  const table = withoutSparks(figure.table);
  const has = saidBeside(table, language);
  const headTexts = table.columns.flatMap((column, index) => [
    columnHead(column, language),
    ...(has[index] === true ? [words[language].beside(column.label)] : []),
  ]);
  const heads = headTexts.map((text): Cell => ({ text, head: true, shade: 'head', wrap: true }));
  const rows = table.rows.map((row): Cell[] =>
    row.heading === undefined
      ? table.columns.flatMap(({ align }, index): Cell[] => {
          const cell = row.cells[index];
          const beside = besideText(cell?.fact, language);
          return [
            valueCell(cell, align),
            ...(has[index] === true ? [beside === '' ? null : { text: beside, ink: 'quiet' as const }] : []),
          ];
        })
      : [{ text: row.heading, head: true, shade: 'part' }],
  );
  const texts = headTexts.map((head, at) => [
    head,
    ...rows.flatMap((cells) => {
      const cell = cells[at];
      if (cell === null || cell === undefined || cells.length === 1) return [];
      return 'text' in cell ? cell.text : 'value' in cell ? cell.value.toFixed(2) : '';
    }),
  ]);
  return {
    name: words[language].sheet,
    rows: [heads, ...rows],
    widths: texts.map(widthOf),
    frozenRows: 1,
    frozenColumns: 1,
    isPrintedAcross: true,
  };
}
