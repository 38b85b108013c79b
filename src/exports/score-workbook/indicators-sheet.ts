import type { Cell, Sheet } from '../xlsx/sheet.ts';
import { countFormat, percentFormat, weightFormat } from './book-formats.ts';
import type { BookFrame } from './book-frame.ts';
import { indicatorCell } from './indicator-cells.ts';
import { dimensionPlace, indicatorKeys, indicatorPlace, indicatorRows, type IndicatorKey } from './indicator-places.ts';
import { cellRef, rangeRef } from './references.ts';

const widths: Partial<Record<IndicatorKey, number>> = {
  number: 7,
  dimension: 22,
  indicator: 34,
  unit: 20,
  direction: 17,
  taken: 24,
};
const otherWidth = 15;
const words = new Set<IndicatorKey>(['number', 'dimension', 'indicator', 'unit', 'taken']);

/** A row with cells in some of the columns. */
function rowOf(frame: BookFrame, cells: Partial<Record<IndicatorKey, Cell>>): Cell[] {
  return indicatorKeys(frame).map((key) => cells[key] ?? null);
}

function dimensionRow(frame: BookFrame, index: number): Cell[] {
  const dimension = frame.dimensions[index];
  if (dimension === undefined) return [];
  const { label, weight, from, to } = dimension;
  const indicators = frame.scheme.dimensions[index]?.indicators ?? [];
  const inside = indicators.reduce((sum, each) => sum + each.weight, 0);
  const weights = rangeRef(null, indicatorPlace(frame, 'weight', from), indicatorPlace(frame, 'weight', to - 1));
  const at = (key: 'weight' | 'share', place = index) => cellRef(null, dimensionPlace(frame, key, place));
  const sum = cellRef(null, dimensionPlace(frame, 'weight', frame.dimensions.length), 'both');
  return rowOf(frame, {
    number: { value: index + 1, format: countFormat, left: true },
    dimension: { text: label },
    indicator: { text: frame.words.indicatorsIn(to - from) },
    weight: { value: weight, format: weightFormat, ink: 'input' },
    share: { formula: `SUM(${weights})`, result: inside, format: weightFormat },
    total: {
      formula: `IF(OR(${sum}=0,${at('share')}=0),0,${at('weight')}/${sum})`,
      result: dimensionShare(frame, index),
      format: percentFormat,
    },
  });
}

/** The share of a dimension in the whole. */
export function dimensionShare({ dimensions, result }: BookFrame, index: number): number {
  const dimension = dimensions[index];
  if (dimension === undefined) return 0;
  return result.indicators.slice(dimension.from, dimension.to).reduce((sum, { weight }) => sum + weight, 0);
}

/** What dimensions weigh whose indicators weigh anything. */
function weighing({ scheme }: BookFrame): number {
  const own = scheme.dimensions.filter(({ indicators }) => indicators.some(({ weight }) => weight > 0));
  return own.reduce((sum, { weight }) => sum + weight, 0);
}

function sumRow(frame: BookFrame): Cell[] {
  const last = frame.dimensions.length - 1;
  const range = (key: 'weight' | 'share' | 'total') =>
    rangeRef(null, dimensionPlace(frame, key, 0), dimensionPlace(frame, key, last));
  return rowOf(frame, {
    dimension: { text: frame.words.allDimensions, head: true },
    weight: {
      formula: `SUMIF(${range('share')},">0",${range('weight')})`,
      result: weighing(frame),
      format: weightFormat,
    },
    total: { formula: `SUM(${range('total')})`, result: 1, format: percentFormat },
  });
}

function parameterRows(frame: BookFrame): Cell[][] {
  const { words: told, scheme } = frame;
  const parameter = (label: string, value: number): Cell[] =>
    rowOf(frame, { dimension: { text: label }, weight: { value, format: percentFormat, ink: 'input' } });
  const { outliers, missing } = scheme;
  return [
    parameter(told.threshold, missing.coverage),
    ...(outliers.method === 'quantile' ? [parameter(told.share, outliers.share)] : []),
  ];
}

/** Parameters, dimensions and indicators with their weights, which can be changed, and what normalising them needs. */
export function indicatorsSheet(frame: BookFrame): Sheet {
  const { words: told, dimensions, indicators } = frame;
  const keys = indicatorKeys(frame);
  const head = (key: IndicatorKey, text: string): Cell => ({
    text,
    head: true,
    wrap: true,
    right: !words.has(key),
    shade: 'head',
  });
  const dimensionHeads = rowOf(frame, {
    ...Object.fromEntries(keys.slice(0, keys.indexOf('weight')).map((key) => [key, head(key, '')])),
    number: head('number', told.head.number),
    dimension: head('dimension', told.head.dimension),
    weight: head('weight', told.head.weight),
    share: head('share', told.dimensionShares),
    total: head('total', told.head.share),
  });
  const rows: Cell[][] = [
    [{ text: told.sheets.indicators, title: true }],
    [{ text: told.captions.indicators, ink: 'quiet' }],
    [],
    ...parameterRows(frame),
    [],
    dimensionHeads,
    ...dimensions.map((_, index) => dimensionRow(frame, index)),
    sumRow(frame),
    [],
    keys.map((key) => head(key, told.head[key])),
    ...indicators.map((indicator, index) => keys.map((key) => indicatorCell(frame, indicator, index, key))),
  ];
  if (rows.length !== indicatorRows(frame).indicatorHead + indicators.length)
    throw new RangeError('the sheet of indicators has not the rows its formulas name');
  return {
    name: told.sheets.indicators,
    rows,
    widths: keys.map((key) => widths[key] ?? otherWidth),
    frozenColumns: 3,
    isPrintedAcross: true,
  };
}
