import { numberFormat, type Cell, type Sheet } from '../xlsx/sheet.ts';
import { percentFormat } from './book-formats.ts';
import { headRows, type BookFrame } from './book-frame.ts';
import { headCell } from './grid-sheet.ts';
import { rangeRef } from './references.ts';
import { filledFormula } from './score-formulas.ts';
import { weightsRef } from './step-columns.ts';

const front = 3;

/** The parks not scored, with their coverage, the reason, and the figures they do have. */
export function excludedSheet(frame: BookFrame): Sheet {
  const { words, result, indicators, dimensions, figures, names } = frame;
  const { matrix } = figures;
  const rows = new Map(matrix.parks.map((park, row) => [park, row]));
  const places = indicators.map(({ id }) => matrix.indicators.indexOf(id));
  const line = (labels: readonly string[], text: (at: number) => string): Cell[] => [
    ...[0, 1, 2].map((at): Cell => ({ text: labels[at] ?? '', head: true, right: at === 1, shade: 'head' })),
    ...indicators.map((_, at) => headCell(text(at), { wrap: true })),
  ];
  const body = result.dropped.map(({ park, coverage }, index): Cell[] => {
    const row = headRows + 1 + index;
    const own = rangeRef(null, { column: front, row }, { column: front + indicators.length - 1, row }, 'column');
    const at = rows.get(park) ?? 0;
    return [
      { text: names.get(park) ?? park },
      {
        formula: filledFormula(weightsRef(frame, [0, indicators.length]), own),
        result: coverage,
        format: percentFormat,
      },
      { text: coverage === 0 ? words.noFigures : words.belowThreshold },
      ...indicators.map(({ decimals }, column): Cell => {
        const cell = at * matrix.indicators.length + (places[column] ?? 0);
        if (matrix.present[cell] !== 1) return { text: '', shade: 'missing' };
        return { value: matrix.values[cell] ?? 0, format: numberFormat(decimals), ink: 'input' };
      }),
    ];
  });
  return {
    name: words.sheets.excluded,
    rows: [
      [{ text: words.sheets.excluded, title: true }],
      [{ text: body.length === 0 ? words.allScored : words.captions.excluded, ink: 'quiet' }],
      line([], (at) => dimensions[indicators[at]?.at ?? -1]?.label ?? ''),
      line([words.head.park, words.head.coverage, words.head.reason], (at) => indicators[at]?.label ?? ''),
      line([], (at) => indicators[at]?.unit ?? ''),
      line([], () => ''),
      ...body,
    ],
    widths: [30, 12, 28, ...indicators.map(() => 17)],
    frozenRows: headRows,
    frozenColumns: 1,
    isPrintedAcross: true,
  };
}
