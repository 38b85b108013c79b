import { presentValues } from '../../domain/composite/matrix.ts';
import { shapeOf } from '../../domain/composite/moments.ts';
import { kurtosisLimit, skewnessLimit } from '../../domain/composite/outliers.ts';
import type { Cell, FormulaCell, Sheet } from '../xlsx/sheet.ts';
import { statisticFormat } from './book-formats.ts';
import { headRows, type BookFrame } from './book-frame.ts';
import { headCell } from './grid-sheet.ts';
import { cellRef } from './references.ts';
import { columnAt, stepColumn } from './step-columns.ts';

interface Round {
  readonly skewness: number;
  readonly kurtosis: number;
  readonly low: number;
  readonly high: number;
}

/** Rows before the rounds: the least and the most. */
const ends = 2;
const rowsOfRound = 4;
const shapeFormat = '0.0000';

/** How many rounds there may be. */
function mostRounds({ scheme }: BookFrame): number {
  return scheme.outliers.method === 'points' ? scheme.outliers.most : 0;
}

function ascending({ treated }: BookFrame, index: number): Float64Array {
  const column = treated[index]?.filled;
  return column === undefined ? new Float64Array() : presentValues(column).sort();
}

/** What `treatOutliers` goes through, round by round: once nothing is moved, nothing more is. */
function roundsOf(frame: BookFrame, sorted: Float64Array): Round[] {
  let [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return Array.from({ length: mostRounds(frame) }, (_, at) => {
    const { skewness, kurtosis } = shapeOf(sorted.map((value) => Math.min(high, Math.max(low, value))));
    const moved = at + 1;
    if (Math.abs(skewness) > skewnessLimit && kurtosis > kurtosisLimit && sorted.length > moved) {
      if (skewness > 0) high = Math.min(high, sorted[sorted.length - 1 - moved] ?? high);
      else low = Math.max(low, sorted[moved] ?? low);
    }
    return { skewness, kurtosis, low, high };
  });
}

/** The limits that an indicator's values are moved to in the end. */
export function limitsOf(frame: BookFrame, index: number): { readonly low: number; readonly high: number } {
  const sorted = ascending(frame, index);
  return roundsOf(frame, sorted).at(-1) ?? { low: sorted[0] ?? 0, high: sorted.at(-1) ?? 0 };
}

type Line = 'skewness' | 'kurtosis' | 'low' | 'high';
const lines = ['skewness', 'kurtosis', 'low', 'high'] as const;

/** Where a line of a round stands; before the first round, the least and the most. */
function placeOf(index: number, round: number, line: Line) {
  const row = round === 0 ? (line === 'low' ? 0 : 1) : ends + (round - 1) * rowsOfRound + lines.indexOf(line);
  return { column: columnAt(index), row: headRows + 1 + row };
}

/** The limit after the last round, for formulas of other sheets. */
export function limitRef(frame: BookFrame, index: number, end: 'low' | 'high'): string {
  return cellRef(frame.words.sheets.rounds, placeOf(index, mostRounds(frame), end), 'both');
}

function roundCells(frame: BookFrame, index: number, round: number, result: Round): Record<Line, FormulaCell> {
  const range = stepColumn(frame, 'filled', index);
  const before = (line: Line) => cellRef(null, placeOf(index, round - 1, line));
  const own = (line: Line) => cellRef(null, placeOf(index, round, line));
  const within = `IF(ISNUMBER(${range}),IF(${range}>${before('high')},${before('high')},IF(${range}<${before('low')},${before('low')},${range})),"")`;
  const shape = (name: 'SKEW' | 'KURT', value: number): FormulaCell => ({
    formula: `IF(COUNT(${range})<4,0,IFERROR(${name}(${within}),0))`,
    result: value,
    format: shapeFormat,
    isArray: true,
  });
  const isMoved = (side: string) =>
    `AND(ABS(${own('skewness')})>${skewnessLimit},${own('kurtosis')}>${kurtosisLimit},${own('skewness')}${side},COUNT(${range})>${round})`;
  const indicator = frame.indicators[index];
  const format = indicator === undefined ? '' : statisticFormat(indicator);
  const limit = (line: 'low' | 'high', text: string): FormulaCell => ({ formula: text, result: result[line], format });
  return {
    skewness: shape('SKEW', result.skewness),
    kurtosis: shape('KURT', result.kurtosis),
    low: limit('low', `IF(${isMoved('<0')},MAX(${before('low')},SMALL(${range},${round + 1})),${before('low')})`),
    high: limit('high', `IF(${isMoved('>0')},MIN(${before('high')},LARGE(${range},${round + 1})),${before('high')})`),
  };
}

function columnCells(frame: BookFrame, index: number): Cell[] {
  const sorted = ascending(frame, index);
  const range = stepColumn(frame, 'filled', index);
  const indicator = frame.indicators[index];
  const format = indicator === undefined ? '' : statisticFormat(indicator);
  return [
    { formula: `MIN(${range})`, result: sorted[0] ?? 0, format },
    { formula: `MAX(${range})`, result: sorted.at(-1) ?? 0, format },
    ...roundsOf(frame, sorted).flatMap((round, at) => {
      const cells = roundCells(frame, index, at + 1, round);
      return lines.map((line) => cells[line]);
    }),
  ];
}

/** How the limits of extreme points are found, a block of four rows a round. */
export function roundsSheet(frame: BookFrame): Sheet {
  const { words, indicators, dimensions } = frame;
  const { round: told } = words;
  const columns = indicators.map((_, index) => columnCells(frame, index));
  const labels = [
    told.least,
    told.most,
    ...Array.from({ length: mostRounds(frame) }, (_, at) => lines.map((line) => told[line](at + 1))).flat(),
  ];
  const heads = (text: (at: number) => string, label = ''): Cell[] => [
    { text: label, head: true, shade: 'head' },
    ...indicators.map((_, at) => headCell(text(at), { wrap: true })),
  ];
  return {
    name: words.sheets.rounds,
    rows: [
      [{ text: words.sheets.rounds, title: true }],
      [{ text: words.captions.rounds, ink: 'quiet' }],
      heads((at) => dimensions[indicators[at]?.at ?? -1]?.label ?? ''),
      heads((at) => indicators[at]?.label ?? ''),
      heads((at) => indicators[at]?.unit ?? ''),
      heads(() => ''),
      ...labels.map((label, row): Cell[] => [{ text: label }, ...columns.map((cells) => cells[row] ?? null)]),
    ],
    widths: [30, ...indicators.map(() => 17)],
    frozenRows: headRows,
    frozenColumns: 1,
    isPrintedAcross: true,
  };
}
