import type { Figure, FigureValue } from '../figures/figure.ts';
import type { FigureTable, TableCell, TableColumn } from '../figures/figure-table.ts';
import { titleText } from '../figures/title-text.ts';
import { columnHead, plainCell } from './plain-cell.ts';
import { withoutSparks } from './without-sparks.ts';
import type { Language } from '../i18n/language.ts';

/** Excel reads UTF-8 as such only with a byte order mark. */
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

const words: Record<
  Language,
  {
    qualifier: string;
    status: string;
    source: string;
    notes: string;
    sources: string;
    release: string;
    check: string;
    fictional: string;
  }
> = {
  zh: {
    qualifier: '限定',
    status: '状态',
    source: '来源',
    notes: '口径',
    sources: '来源',
    release: '发布',
    check: '核验码',
    fictional: '演示数据（虚构）',
  },
  en: {
    qualifier: 'qualifier',
    status: 'status',
    source: 'source',
    notes: 'Notes',
    sources: 'Source',
    release: 'Release',
    check: 'Check',
    fictional: 'Demonstration data (fictional)',
  },
};

/** Spreadsheets run cells that begin like a formula; an apostrophe makes them text. A plain number, even negative, is none. */
function neutral(text: string): string {
  const isNumber = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/.test(text.trim());
  return /^[\s]*[=+\-@\t\r]/.test(text) && !isNumber ? `'${text}` : text;
}

function field(text: string): string {
  const safe = neutral(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(cells: readonly string[]): string {
  return cells.map(field).join(',');
}

function cellText(cell: TableCell | undefined): string {
  const plain = plainCell(cell);
  if (plain.kind === 'missing') return '';
  return plain.kind === 'number' ? plain.printed : plain.text;
}

function isPlain(fact: FigureValue): boolean {
  return fact.qualifier === 'exact' && (fact.status === 'A' || fact.status === 'B');
}

/** Columns beside a value, only where some cell of that column has something to say in them. */
interface Beside {
  readonly qualifier: boolean;
  readonly status: boolean;
  readonly source: boolean;
}

function besideOf(figure: Figure, { rows }: FigureTable, index: number): Beside {
  const facts = rows.flatMap(({ cells }) => cells[index]?.fact ?? []);
  const isQualified = facts.some((fact) => !isPlain(fact));
  return {
    qualifier: facts.some(({ qualifier }) => qualifier !== 'exact'),
    status: facts.some(({ status }) => status !== 'A' && status !== 'B'),
    source: isQualified && figure.sources.length > 1,
  };
}

function headerCells(column: TableColumn, beside: Beside, language: Language): string[] {
  const say = words[language];
  const extra = (has: boolean, word: string): string[] =>
    has ? [language === 'zh' ? `${column.label}·${word}` : `${column.label}: ${word}`] : [];
  return [
    columnHead(column, language),
    ...extra(beside.qualifier, say.qualifier),
    ...extra(beside.status, say.status),
    ...extra(beside.source, say.source),
  ];
}

function bodyCells(figure: Figure, cell: TableCell | undefined, beside: Beside): string[] {
  const fact = cell?.fact;
  const title = figure.sources.find(({ id }) => id === fact?.source)?.title ?? '';
  return [
    cellText(cell),
    ...(beside.qualifier ? [fact === undefined || fact.qualifier === 'exact' ? '' : fact.text] : []),
    ...(beside.status ? [fact?.status ?? ''] : []),
    ...(beside.source ? [title] : []),
  ];
}

/**
 * The figure's table as CSV for spreadsheets: UTF-8 with BOM, unit in the header, missing cells empty with their SDMX status
 * beside them, qualified ones with their wording beside the number; after an empty line notes, sources with full addresses,
 * release and check code.
 */
export function figureCsv(figure: Figure): string {
  const { columns, rows } = withoutSparks(figure.table);
  const say = words[figure.language];
  const besides = columns.map((_, index) => besideOf(figure, { columns, rows }, index));
  const beside = (index: number): Beside => besides[index] ?? { qualifier: false, status: false, source: false };
  const header = columns.flatMap((column, index) => headerCells(column, beside(index), figure.language));
  const body = rows.map((row) =>
    row.heading === undefined
      ? columns.flatMap((_, index) => bodyCells(figure, row.cells[index], beside(index)))
      : [row.heading, ...header.slice(1).map(() => '')],
  );
  const title = titleText(figure);
  const tail = [
    [title, figure.subtitle],
    ...(figure.fictional ? [[say.fictional]] : []),
    ...figure.notes.map(({ ref, text }) => [say.notes, ref === null ? text : `(${ref}) ${text}`]),
    ...figure.sources.map((source) => [say.sources, source.title, source.address]),
    [say.release, figure.release.id, figure.release.publishedAt],
    [say.check, figure.check],
  ];
  return byteOrderMark + [header, ...body, [], ...tail].map(line).join(lineEnd) + lineEnd;
}
