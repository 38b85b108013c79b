import { median, quantile } from '../../domain/statistics.ts';
import { meanAndDeviation } from '../../domain/composite/moments.ts';
import { presentValues } from '../../domain/composite/matrix.ts';
import type { Cell, FormulaCell } from '../xlsx/sheet.ts';
import { countFormat, percentFormat, statisticFormat, valueFormat, weightFormat } from './book-formats.ts';
import type { BookFrame, BookIndicator } from './book-frame.ts';
import { dimensionPlace, hasEnds, indicatorPlace, parameterRef, type IndicatorKey } from './indicator-places.ts';
import { cellRef } from './references.ts';
import { limitRef, limitsOf } from './rounds-sheet.ts';
import { stepColumn } from './step-columns.ts';

const directionFormat = ({ words }: BookFrame) => `"${words.higher}";"${words.lower}"`;

function formula(text: string, result: number | string, format = ''): FormulaCell {
  return { formula: text, result, format };
}

function takenText({ words, metrics }: BookFrame, { transform, denominator }: BookIndicator): string {
  const divisor = metrics.find(({ id }) => id === denominator);
  const parts = [
    ...(divisor === undefined ? [] : [words.dividedBy(divisor.label)]),
    ...(transform === 'log' ? [words.logOf] : []),
  ];
  return parts.length === 0 ? words.asIs : parts.join(words.list);
}

/** The ends of an indicator's scale: its goalposts, on the scale it is taken at, or what the parks have. */
function endCell(frame: BookFrame, indicator: BookIndicator, index: number, end: 'worst' | 'best'): Cell {
  const { goalposts, transform, direction } = indicator;
  const format = statisticFormat(indicator);
  if (goalposts !== null && frame.scheme.normalisation.method !== 'min_max') {
    const goal = cellRef(null, indicatorPlace(frame, end === 'worst' ? 'worstGoal' : 'bestGoal', index));
    const value = goalposts[end];
    return transform === 'log' ? formula(`LN(${goal})`, Math.log(value), format) : formula(goal, value, format);
  }
  const own = (key: IndicatorKey) => cellRef(null, indicatorPlace(frame, key, index));
  const values = treatedValues(frame, index);
  const isLow = (direction === 'higher') === (end === 'worst');
  const [low, high] = end === 'worst' ? (['least', 'most'] as const) : (['most', 'least'] as const);
  const result = values.length === 0 ? '' : isLow ? Math.min(...values) : Math.max(...values);
  return formula(`IF(${own('direction')}>0,${own(low)},${own(high)})`, result, format);
}

function treatedValues({ treated }: BookFrame, index: number): Float64Array {
  const column = treated[index];
  return column === undefined
    ? new Float64Array()
    : presentValues({ values: column.treated, present: column.filled.present });
}

function statistics(frame: BookFrame, indicator: BookIndicator, index: number) {
  const range = stepColumn(frame, 'treated', index);
  const values = treatedValues(frame, index);
  const { mean, deviation } = meanAndDeviation(values);
  const count = cellRef(null, indicatorPlace(frame, 'count', index));
  const where = (text: string, result: number, format: string) =>
    formula(`IF(${count}=0,"",${text})`, values.length === 0 ? '' : result, format);
  const fine = statisticFormat(indicator);
  return {
    least: where(`MIN(${range})`, Math.min(...values), valueFormat(indicator)),
    most: where(`MAX(${range})`, Math.max(...values), valueFormat(indicator)),
    mean: where(`AVERAGE(${range})`, mean, fine),
    deviation: formula(
      `IF(${count}>1,STDEV(${range}),IF(${count}=0,"",0))`,
      values.length === 0 ? '' : deviation,
      fine,
    ),
    count: formula(`COUNT(${range})`, values.length, countFormat),
  };
}

function limitCell(frame: BookFrame, indicator: BookIndicator, index: number, end: 'low' | 'high'): Cell {
  const format = statisticFormat(indicator);
  const { outliers } = frame.scheme;
  if (outliers.method === 'points') return formula(limitRef(frame, index, end), limitsOf(frame, index)[end], format);
  const column = frame.treated[index]?.filled;
  const values = column === undefined ? [] : [...presentValues(column)];
  const share = parameterRef(frame, 'share') ?? '';
  const range = stepColumn(frame, 'filled', index);
  const at = end === 'low' ? share : `1-${share}`;
  const asked = outliers.method === 'quantile' ? outliers.share : 0;
  const result = quantile(values, end === 'low' ? asked : 1 - asked) ?? '';
  return formula(`IF(COUNT(${range})=0,"",PERCENTILE(${range},${at}))`, result, format);
}

/** One thing that the sheet of indicators tells of one. */
export function indicatorCell(frame: BookFrame, indicator: BookIndicator, index: number, key: IndicatorKey): Cell {
  const { words, scheme, treated, result, prepared, dimensions } = frame;
  const own = treated[index]?.own;
  const input = (value: number | undefined): Cell =>
    value === undefined ? null : { value, format: statisticFormat(indicator), ink: 'input' };
  switch (key) {
    case 'number':
      return { value: index + 1, format: countFormat, left: true };
    case 'dimension':
      return { text: dimensions[indicator.at]?.label ?? '' };
    case 'indicator':
      return { text: indicator.label };
    case 'unit':
      return { text: indicator.unit };
    case 'direction':
      return {
        value: indicator.direction === 'higher' ? 1 : -1,
        format: directionFormat(frame),
        ink: 'input',
        right: true,
      };
    case 'taken':
      return { text: takenText(frame, indicator) };
    case 'weight':
      return { value: indicator.weight, format: weightFormat, ink: 'input' };
    case 'share': {
      const within = cellRef(null, dimensionPlace(frame, 'share', indicator.at), 'both');
      const sum = scheme.dimensions[indicator.at]?.indicators.reduce((total, { weight }) => total + weight, 0) ?? 0;
      const weight = cellRef(null, indicatorPlace(frame, 'weight', index));
      return formula(`IF(${within}=0,0,${weight}/${within})`, sum === 0 ? 0 : indicator.weight / sum, percentFormat);
    }
    case 'total': {
      const dimension = cellRef(null, dimensionPlace(frame, 'total', indicator.at), 'both');
      const share = cellRef(null, indicatorPlace(frame, 'share', index));
      return formula(`${dimension}*${share}`, result.indicators[index]?.weight ?? 0, percentFormat);
    }
    case 'missing': {
      const range = stepColumn(frame, 'own', index);
      const present = own === undefined ? 0 : presentValues(own).length;
      return formula(`ROWS(${range})-COUNT(${range})`, prepared.parks.length - present, countFormat);
    }
    case 'count':
    case 'least':
    case 'most':
    case 'mean':
    case 'deviation':
      return statistics(frame, indicator, index)[key];
    case 'median': {
      const range = stepColumn(frame, 'own', index);
      const value = own === undefined ? null : median([...presentValues(own)]);
      return formula(`IF(COUNT(${range})=0,"",MEDIAN(${range}))`, value ?? '', statisticFormat(indicator));
    }
    case 'low':
    case 'high':
      return limitCell(frame, indicator, index, key);
    case 'worstGoal':
      return input(indicator.goalposts?.worst);
    case 'bestGoal':
      return input(indicator.goalposts?.best);
    case 'base':
      return input(indicator.base ?? undefined);
    case 'worst':
    case 'best':
      return hasEnds(frame) ? endCell(frame, indicator, index, key) : null;
    case 'allEqual': {
      const at = (of: IndicatorKey) => cellRef(null, indicatorPlace(frame, of, index));
      const isFixed = scheme.normalisation.method === 'exponential' && indicator.goalposts !== null;
      if (isFixed) return null;
      return formula(
        `IF(AND(${at('count')}>0,${at('least')}=${at('most')}),"${words.yes}","")`,
        result.indicators[index]?.isAllEqual === true ? words.yes : '',
      );
    }
  }
}
