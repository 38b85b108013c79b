import type { Figure } from '../figures/figure.ts';
import type { TableCell } from '../figures/figure-table.ts';
import { titleText } from '../figures/title-text.ts';
import { imageWords } from './image-words.ts';
import { columnHead, plainCell } from './plain-cell.ts';
import { escapeXml } from './svg-text.ts';
import { withoutSparks } from './without-sparks.ts';

/** As the table prints it; a minus is one that spreadsheets know. */
function shown(cell: TableCell | undefined): string {
  const plain = plainCell(cell);
  if (cell?.change !== undefined) return plain.kind === 'number' ? plain.printed : cell.text;
  return (cell?.text ?? '').replaceAll('−', '-').replaceAll(/[\t\r\n]+/g, ' ');
}

/** What travels with the numbers, a line each: sources, release and check code. */
function tailLines(figure: Figure): string[] {
  const words = imageWords[figure.language];
  const colon = figure.language === 'zh' ? '：' : ': ';
  return [
    ...(figure.fictional ? [words.fictional] : []),
    ...figure.notes.map(({ text }) => `${words.notes}${colon}${text}`),
    ...figure.sources.map(({ title, address }) => `${words.source}${colon}${title} ${address}`.trim()),
    `${words.release}${colon}${figure.release.id}${words.inBrackets(figure.check)}`,
  ];
}

/** A figure's table for the clipboard: as HTML for word processors, and as text parted by tabs; both with title, notes and sources. */
export function tableClip(figure: Figure): { readonly html: string; readonly text: string } {
  const { columns, rows } = withoutSparks(figure.table);
  const heads = columns.map((column) => columnHead(column, figure.language));
  const { unit } = figure.title;
  const title = `${titleText(figure)}${unit === null ? '' : imageWords[figure.language].unit(unit)}`;
  const body = rows.map((row) =>
    row.heading === undefined ? columns.map((_, index) => shown(row.cells[index])) : [row.heading],
  );
  const tail = tailLines(figure);
  const side = (index: number): string => (columns[index]?.align === 'right' ? ' align="right"' : '');
  const rowHtml = (cells: readonly string[], tag: 'th' | 'td'): string =>
    cells.length === 1 && columns.length > 1
      ? `<tr><th align="left" colspan="${String(columns.length)}">${escapeXml(cells[0] ?? '')}</th></tr>`
      : `<tr>${cells.map((cell, index) => `<${tag}${side(index)}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;
  const html = [
    `<p><b>${escapeXml(title)}</b></p>`,
    `<table border="1" cellspacing="0" cellpadding="4"><thead>${rowHtml(heads, 'th')}</thead>`,
    `<tbody>${body.map((cells) => rowHtml(cells, 'td')).join('')}</tbody></table>`,
    ...tail.map((line) => `<p><small>${escapeXml(line)}</small></p>`),
  ].join('');
  const text = [[title], heads, ...body, ...tail.map((line) => [line])].map((cells) => cells.join('\t')).join('\r\n');
  return { html, text };
}
