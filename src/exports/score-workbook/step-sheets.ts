import type { Cell, Sheet, Shade } from '../xlsx/sheet.ts';
import { percentFormat, valueFormat } from './book-formats.ts';
import type { BookFrame, BookIndicator } from './book-frame.ts';
import { gridSheet, headCell, type GridColumn } from './grid-sheet.ts';
import { indicatorCell } from './indicator-cells.ts';
import { indicatorRef } from './indicator-places.ts';
import { normalisedFormula } from './normalised-formula.ts';
import { cellRef, rangeRef } from './references.ts';
import { columnAt, stepCell } from './step-columns.ts';

interface StepColumn {
  /** Row 5 and row 6 of the heads. */
  readonly heads: readonly [Cell, Cell];
  readonly formula: (row: number) => string;
  /** Null where missing. */
  readonly result: (row: number) => number | null;
  readonly format: string;
  readonly shade?: (row: number) => Shade | undefined;
}

/** A step's column with the heads all steps share. */
function stepGridColumn(frame: BookFrame, indicator: BookIndicator, column: StepColumn): GridColumn {
  const { heads, formula, result, format, shade } = column;
  return {
    heads: [
      headCell(frame.dimensions[indicator.at]?.label ?? '', { wrap: true }),
      headCell(indicator.label, { wrap: true }),
      ...heads,
    ],
    cells: frame.prepared.parks.map((_, row): Cell => {
      const value = result(row);
      return {
        formula: formula(row),
        result: value ?? '',
        format,
        shade: shade?.(row) ?? (value === null ? 'missing' : undefined),
      };
    }),
    width: 17,
  };
}

function headOf(frame: BookFrame, indicator: BookIndicator, index: number, key: 'median' | 'low' | 'high'): Cell {
  const cell = indicatorCell(frame, indicator, index, key);
  if (cell === null || !('formula' in cell)) return null;
  return { ...cell, formula: indicatorRef(frame, key, index), head: true, right: true, shade: 'head' };
}

/** The values that the indicators are made of, from the raw figures. */
export function valuesSheet(frame: BookFrame): Sheet {
  const { words, metrics, indicators, treated, first } = frame;
  const raw = (id: string | null, row: number) => {
    const column = columnAt(metrics.findIndex((metric) => metric.id === id));
    return cellRef(words.sheets.raw, { column, row: first + row });
  };
  const columns = indicators.map((indicator, index) => {
    const own = treated[index]?.own;
    const { metric, denominator, transform } = indicator;
    const taken = (text: string) => (transform === 'log' ? `LN(${text})` : text);
    const how = indicatorCell(frame, indicator, index, 'taken');
    return stepGridColumn(frame, indicator, {
      heads: [
        headCell(transform === 'log' ? '' : indicator.unit),
        headCell(how !== null && 'text' in how ? how.text : '', { wrap: true }),
      ],
      formula: (row) => {
        const value = raw(metric, row);
        if (denominator === null) return `IF(ISNUMBER(${value}),${taken(value)},"")`;
        const divisor = raw(denominator, row);
        const ratio = taken(`${value}/${divisor}`);
        return `IF(AND(ISNUMBER(${value}),ISNUMBER(${divisor})),IF(${divisor}>0,${ratio},""),"")`;
      },
      result: (row) => (own?.present[row] === 1 ? (own.values[row] ?? 0) : null),
      format: valueFormat(indicator),
    });
  });
  return gridSheet(frame, { name: words.sheets.values, caption: words.captions.values, columns });
}

/** The values with medians where one is missing. */
export function imputedSheet(frame: BookFrame): Sheet {
  const { words, indicators, treated } = frame;
  const columns = indicators.map((indicator, index) => {
    const filled = treated[index]?.filled;
    const middle = indicatorRef(frame, 'median', index);
    return stepGridColumn(frame, indicator, {
      heads: [headCell(indicator.unit), headOf(frame, indicator, index, 'median')],
      formula: (row) => {
        const own = stepCell(frame, 'own', index, row);
        return `IF(ISNUMBER(${own}),${own},${middle})`;
      },
      result: (row) => (filled?.present[row] === 1 ? (filled.values[row] ?? 0) : null),
      format: valueFormat(indicator),
      shade: (row) => (filled?.isImputed[row] === 1 ? 'imputed' : undefined),
    });
  });
  return gridSheet(frame, { name: words.sheets.imputed, caption: words.captions.imputed, columns });
}

/** The values within their limits. */
export function winsorisedSheet(frame: BookFrame): Sheet {
  const { words, indicators, treated, prepared } = frame;
  const columns = indicators.map((indicator, index) => {
    const column = treated[index];
    const [low, high] = [indicatorRef(frame, 'low', index), indicatorRef(frame, 'high', index)];
    return stepGridColumn(frame, indicator, {
      heads: [headOf(frame, indicator, index, 'low'), headOf(frame, indicator, index, 'high')],
      formula: (row) => {
        const value = stepCell(frame, 'filled', index, row);
        return `IF(ISNUMBER(${value}),MIN(${high},MAX(${low},${value})),"")`;
      },
      result: (row) => (column?.filled.present[row] === 1 ? (column.treated[row] ?? 0) : null),
      format: valueFormat(indicator),
      shade: (row) => (prepared.columns[index]?.isWinsorised[row] === 1 ? 'winsorised' : undefined),
    });
  });
  return gridSheet(frame, { name: words.sheets.winsorised, caption: words.captions.winsorised, columns });
}

/** The indicators on one scale, with their total weights above and, for TOPSIS, the best and the worst below. */
export function normalisedSheet(frame: BookFrame): Sheet {
  const { words, indicators, prepared, result, scheme, first, last } = frame;
  const columns = indicators.map((indicator, index) => {
    const column = prepared.columns[index];
    return stepGridColumn(frame, indicator, {
      heads: [
        {
          formula: indicatorRef(frame, 'total', index),
          result: result.indicators[index]?.weight ?? 0,
          format: percentFormat,
          head: true,
          right: true,
          shade: 'head',
        },
        headCell(words[indicator.direction]),
      ],
      formula: normalisedFormula(frame, index),
      result: (row) => (column?.present[row] === 1 ? (column.values[row] ?? 0) : null),
      format: '0.0000',
    });
  });
  const endOf = (name: 'MAX' | 'MIN', label: string, of: 'best' | 'worst') => ({
    label,
    cells: indicators.map((_, index): Cell => {
      const at = columnAt(index);
      const value = prepared.scaled[of][index] ?? 0;
      return {
        formula: `${name}(${rangeRef(null, { column: at, row: first }, { column: at, row: last }, 'row')})`,
        result: Number.isFinite(value) ? value : 0,
        format: '0.0000',
        head: true,
      };
    }),
  });
  return gridSheet(frame, {
    name: words.sheets.normalised,
    caption: words.captions.normalised,
    columns,
    foot:
      scheme.aggregation.method === 'topsis'
        ? [endOf('MAX', words.bestRow, 'best'), endOf('MIN', words.worstRow, 'worst')]
        : [],
  });
}
