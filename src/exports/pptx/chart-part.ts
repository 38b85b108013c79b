import type { Figure } from '../../figures/figure.ts';
import { titleText } from '../../figures/title-text.ts';
import { val, words, xml, xmlPart } from '../ooxml/xml.ts';
import { notesSheet } from '../xlsx/notes-sheet.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { workbookFile } from '../xlsx/workbook.ts';

/** Everything a chart part is made of. `plot` holds the kind's own element and its axes. */
export interface ChartContent {
  readonly plot: string;
  readonly legend?: string;
  readonly title?: string;
  /** What the chart's references read; its name is `chartSheet`. */
  readonly sheet: Sheet;
}

/** The sheet that charts refer to. */
export const chartSheet = 'Sheet1';

/**
 * A chart part. Blanks are gaps: `dispBlanksAs` says so to every application, and the caches hold no point where there is
 * no value. `bookId` is the relationship to the embedded workbook.
 */
export function chartXml({ plot, legend = '', title }: ChartContent, bookId: string): string {
  return xmlPart(
    xml(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      val('c:date1904', 0),
      val('c:roundedCorners', 0),
      xml(
        'c:chart',
        {},
        title ?? '',
        val('c:autoTitleDeleted', title === undefined ? 1 : 0),
        plot,
        legend,
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ),
      xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill'))),
      xml('c:externalData', { 'r:id': bookId }, val('c:autoUpdate', 0)),
    ),
  );
}

/** The workbook behind a chart: its numbers with the words of qualified and missing ones, and the notes of the figure. */
export function chartBook(figure: Figure, sheet: Sheet): Uint8Array {
  return workbookFile([sheet, notesSheet(figure)], {
    title: titleText(figure),
    description: figure.sentence,
    keywords: `${figure.release.id} ${figure.check}`,
    created: figure.release.publishedAt,
  });
}

/** Words of cells, with the cells they stand in. */
export function stringReference(formula: string, texts: readonly string[]): string {
  return xml(
    'c:strRef',
    {},
    words('c:f', formula),
    xml(
      'c:strCache',
      {},
      val('c:ptCount', texts.length),
      ...texts.map((text, idx) => xml('c:pt', { idx }, words('c:v', text))),
    ),
  );
}

/** Numbers of cells; a missing one has no point, which is what makes it a gap. */
export function numberReference(formula: string, values: readonly (number | null)[], format: string): string {
  return xml(
    'c:numRef',
    {},
    words('c:f', formula),
    xml(
      'c:numCache',
      {},
      words('c:formatCode', format),
      val('c:ptCount', values.length),
      ...values.map((value, idx) => (value === null ? '' : xml('c:pt', { idx }, words('c:v', String(value))))),
    ),
  );
}

/** Words of two columns, outer level first: a year is written once, at the first of its parts. */
export function levelsReference(
  formula: string,
  levels: { readonly outer: readonly string[]; readonly inner: readonly string[] },
): string {
  const level = (texts: readonly string[]): string =>
    xml('c:lvl', {}, ...texts.map((text, idx) => (text === '' ? '' : xml('c:pt', { idx }, words('c:v', text)))));
  return xml(
    'c:multiLvlStrRef',
    {},
    words('c:f', formula),
    xml('c:multiLvlStrCache', {}, val('c:ptCount', levels.inner.length), level(levels.inner), level(levels.outer)),
  );
}
