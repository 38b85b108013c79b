import type { BookFrame } from './book-frame.ts';
import { columnAt, stepRow, weightsRef } from './step-columns.ts';
import { rangeRef } from './references.ts';
import { scoreRefs, type ScoreKey } from './score-layout.ts';

/** The formulas of the sheet of scores. Where a range may hold the empty text of a missing value, it is never multiplied bare. */

/** The weighted mean of what is there, over the weights that fill it: an array formula, as logarithms are taken cell by cell. */
export function meanFormula(
  mean: 'arithmetic' | 'geometric',
  { weights, values, filled }: { readonly weights: string; readonly values: string; readonly filled: string },
): string {
  const sum = (each: string) => `SUM(IF(ISNUMBER(${values}),IF(${weights}>0,${each},0),0))`;
  const formula =
    mean === 'arithmetic'
      ? `${sum(`${weights}*${values}`)}/${filled}`
      : `IF(${sum(`IF(${values}=0,1,0)`)}>0,0,EXP(${sum(`${weights}*LN(${values})`)}/${filled}))`;
  return `IF(${filled}=0,"",${formula})`;
}

/** How much of the weights is filled. */
export function filledFormula(weights: string, values: string): string {
  return `SUMPRODUCT(${weights}*ISNUMBER(${values}))`;
}

/** The distance of TOPSIS to the best or the worst row under the normalised values. */
export function distanceFormula(frame: BookFrame, end: 'toBest' | 'toWorst', row: number): string {
  const all = [0, frame.indicators.length] as const;
  const at = frame.last + (end === 'toBest' ? 1 : 2);
  const ends = rangeRef(
    frame.words.sheets.normalised,
    { column: columnAt(0), row: at },
    { column: columnAt(all[1] - 1), row: at },
  );
  const values = stepRow(frame, 'normalised', all, row);
  return `SQRT(SUM(IF(ISNUMBER(${values}),(${weightsRef(frame, all)}*(${ends}-${values}))^2,0)))`;
}

/** Whether two scores differ by rounding only: as `tieWidth`. */
function tieWidth(score: string): string {
  return `0.000000001*MAX(1,ABS(${score}))`;
}

export function rankFormula(frame: BookFrame, row: number): string {
  const refs = scoreRefs(frame, null);
  const [score, all] = [refs.cell('score', row), refs.column('score')];
  return `IF(ISNUMBER(${score}),1+SUMPRODUCT(ISNUMBER(${all})*(${all}>${score}+${tieWidth(score)})),"")`;
}

export function tiedFormula(frame: BookFrame, row: number): string {
  const refs = scoreRefs(frame, null);
  const [score, all] = [refs.cell('score', row), refs.column('score')];
  const near = `ISNUMBER(${all})*(${all}>=${score}-${tieWidth(score)})*(${all}<=${score}+${tieWidth(score)})`;
  return `IF(ISNUMBER(${score}),IF(SUMPRODUCT(${near})>1,"${frame.words.tied}",""),"")`;
}

/** How many indicators that weigh anything are missing, imputed or winsorised. */
export function flagFormula(frame: BookFrame, key: ScoreKey, row: number): string {
  const all = [0, frame.indicators.length] as const;
  const weighs = `(${weightsRef(frame, all)}>0)`;
  const [own, filled] = [stepRow(frame, 'own', all, row), stepRow(frame, 'filled', all, row)];
  const treated = stepRow(frame, 'treated', all, row);
  if (key === 'reweighted') return `SUMPRODUCT(${weighs}*(1-ISNUMBER(${treated})))`;
  if (key === 'imputed') return `SUMPRODUCT(${weighs}*(1-ISNUMBER(${own}))*ISNUMBER(${filled}))`;
  return `SUMPRODUCT(${weighs}*ISNUMBER(${filled})*(${filled}<>${treated}))`;
}

/** What the score of a dimension is multiplied by to give its part of the whole. */
export function factorFormula(frame: BookFrame, row: number, index: number): string {
  const refs = scoreRefs(frame, null);
  const { aggregation } = frame.scheme;
  const [level, weight] = [refs.cell('level', row, index), refs.weight(index)];
  if (aggregation.method === 'mean' && aggregation.across === 'geometric') {
    const sum = `SUM(IF(ISNUMBER(${refs.row('level', row)}),${refs.weights()}*${refs.row('level', row)},0))`;
    return `IF(ISNUMBER(${level}),IF(${sum}=0,0,${refs.cell('score', row)}*${weight}/${sum}),0)`;
  }
  return `IF(ISNUMBER(${level}),${weight}/${refs.cell('filledAcross', row)},0)`;
}

/** What one indicator adds to the score. */
export function contributionFormula(frame: BookFrame, row: number, index: number): string {
  const refs = scoreRefs(frame, frame.words.sheets.scores);
  const at = frame.indicators[index]?.at ?? 0;
  const dimension = frame.dimensions[at];
  if (dimension === undefined) throw new RangeError('an indicator belongs to no dimension');
  const whole = [dimension.from, dimension.to] as const;
  const value = stepRow(frame, 'normalised', [index, index + 1], row).split(':')[0] ?? '';
  const weight = `${weightsRef(frame, [index, index + 1]).split(':')[0] ?? ''}`;
  const { aggregation } = frame.scheme;
  const factor = refs.cell('factor', row, at);
  if (aggregation.method === 'mean' && aggregation.within === 'geometric') {
    const [weights, values] = [weightsRef(frame, whole), stepRow(frame, 'normalised', whole, row)];
    const sum = `SUM(IF(ISNUMBER(${values}),${weights}*${values},0))`;
    const share = `${factor}*${refs.cell('level', row, at)}*${weight}*${value}/${sum}`;
    return `IF(ISNUMBER(${value}),IF(${factor}=0,0,IF(${sum}=0,0,${share})),"")`;
  }
  const filled = refs.cell('filled', row, at);
  return `IF(ISNUMBER(${value}),IF(${filled}=0,0,${factor}*${weight}*${value}/${filled}),"")`;
}
