import type { Figure } from '../../figures/figure.ts';
import { titleText } from '../../figures/title-text.ts';
import { notesSheet } from '../xlsx/notes-sheet.ts';
import { workbookFile } from '../xlsx/workbook.ts';
import { tableSheet } from './table-sheet.ts';

/**
 * A figure's table as an Excel workbook: numbers as numbers with the figure's decimals, units in the heads, in words beside a column what
 * is qualified, estimated or missing in it; on a second sheet title, sentence, notes, sources, release and check code. The same figure
 * gives the same bytes.
 */
export function figureBook(figure: Figure): Uint8Array {
  return workbookFile([tableSheet(figure), notesSheet(figure)], {
    title: titleText(figure),
    description: figure.sentence,
    keywords: `${figure.release.id}, ${figure.check}`,
    created: figure.release.publishedAt,
  });
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The same as a file to save. */
export function figureBookBlob(figure: Figure): Blob {
  return new Blob([new Uint8Array(figureBook(figure))], { type });
}
