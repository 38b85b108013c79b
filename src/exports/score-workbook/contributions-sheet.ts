import type { Cell, Sheet } from '../xlsx/sheet.ts';
import { percentFormat } from './book-formats.ts';
import type { BookFrame } from './book-frame.ts';
import { gridSheet, headCell, type GridColumn } from './grid-sheet.ts';
import { indicatorRef } from './indicator-places.ts';
import { cellRef, rangeRef } from './references.ts';
import { contributionFormula } from './score-formulas.ts';
import { scoreRefs } from './score-layout.ts';
import { columnAt } from './step-columns.ts';

/** What each indicator adds to each park's score; null where the score is no sum of parts. */
export function contributionsSheet(frame: BookFrame): Sheet | null {
  const { words, indicators, dimensions, prepared, result, scheme, first } = frame;
  const { aggregation } = scheme;
  if (aggregation.method !== 'mean') return null;
  const byPark = new Map(result.parks.map((scored) => [scored.park, scored]));
  const scored = prepared.parks.map((park) => byPark.get(park));
  const parts = scored.map((park) => park?.contributions ?? []);
  const columns = indicators.map((indicator, index): GridColumn => ({
    heads: [
      headCell(dimensions[indicator.at]?.label ?? '', { wrap: true }),
      headCell(indicator.label, { wrap: true }),
      {
        formula: indicatorRef(frame, 'total', index),
        result: result.indicators[index]?.weight ?? 0,
        format: percentFormat,
        head: true,
        right: true,
        shade: 'head',
      },
      headCell(words.unitScore),
    ],
    cells: prepared.parks.map((_, row): Cell => {
      const isThere = prepared.columns[index]?.present[row] === 1;
      return {
        formula: contributionFormula(frame, row, index),
        result: isThere ? (parts[row]?.[index] ?? 0) : '',
        format: '0.0000',
        isArray: aggregation.within === 'geometric',
        shade: isThere ? undefined : 'missing',
      };
    }),
    width: 17,
  }));
  const sums = parts.map((each) => each.reduce((total, part) => total + part, 0));
  const sumColumn = columnAt(indicators.length);
  const total: GridColumn = {
    heads: [headCell(''), headCell(words.head.sum), headCell(''), headCell(words.unitScore)],
    cells: sums.map((sum, row): Cell => {
      const at = first + row;
      const own = rangeRef(null, { column: columnAt(0), row: at }, { column: sumColumn - 1, row: at }, 'column');
      return { formula: `SUM(${own})`, result: sum, format: '0.0000', head: true };
    }),
  };
  const scores = scoreRefs(frame, words.sheets.scores);
  const difference: GridColumn = {
    heads: [headCell(''), headCell(words.head.difference), headCell(''), headCell('')],
    cells: sums.map((sum, row): Cell => ({
      formula: `${cellRef(null, { column: sumColumn, row: first + row })}-${scores.cell('score', row)}`,
      result: sum - (scored[row]?.score ?? 0),
      format: '0.0000000000',
      ink: 'quiet',
    })),
  };
  return gridSheet(frame, {
    name: words.sheets.contributions,
    caption: words.captions.contributions,
    columns: [...columns, total, difference],
  });
}
