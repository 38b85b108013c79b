import { levelsOf, rowOf, type ParkLevels } from '../../domain/composite/park-score.ts';
import type { ScoredPark } from '../../domain/composite/score.ts';
import type { Cell, FormulaCell, Sheet } from '../xlsx/sheet.ts';
import { countFormat, percentFormat, scoreFormat } from './book-formats.ts';
import type { BookFrame } from './book-frame.ts';
import { gridSheet, headCell, type GridColumn } from './grid-sheet.ts';
import { cellRef } from './references.ts';
import { dimensionPlace } from './indicator-places.ts';
import { dimensionShare } from './indicators-sheet.ts';
import {
  distanceFormula,
  factorFormula,
  filledFormula,
  flagFormula,
  meanFormula,
  rankFormula,
  tiedFormula,
} from './score-formulas.ts';
import { scoreBlocks, scoreRefs, type DimensionKey, type ScoreKey } from './score-layout.ts';
import { stepRow, weightsRef } from './step-columns.ts';

const tinyFormat = '0.0000000000';

/** One park's results, for cells that hold our own. */
interface ParkResult {
  readonly row: number;
  readonly scored: ScoredPark;
  readonly levels: ParkLevels | null;
  readonly filled: readonly number[];
}

function parkResults(frame: BookFrame): ParkResult[] {
  const { prepared, result, scheme, dimensions } = frame;
  const { aggregation } = scheme;
  const byPark = new Map(result.parks.map((scored) => [scored.park, scored]));
  return prepared.parks.flatMap((park, row) => {
    const scored = byPark.get(park);
    if (scored === undefined) return [];
    const own = rowOf(prepared.scaled, row);
    const levels =
      aggregation.method === 'mean' ? levelsOf(own, prepared.weights, aggregation, prepared.scaled.starts) : null;
    const filled = dimensions.map(({ from, to }) =>
      own
        .slice(from, to)
        .reduce<number>((sum, value, at) => sum + (value === null ? 0 : (prepared.weights[from + at] ?? 0)), 0),
    );
    return [{ row, scored, levels, filled }];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function distance({ prepared }: BookFrame, row: number, end: 'best' | 'worst'): number {
  const { scaled, weights } = prepared;
  const squares = rowOf(scaled, row).map((value, index) =>
    value === null ? 0 : ((weights[index] ?? 0) * ((scaled[end][index] ?? 0) - value)) ** 2,
  );
  return Math.sqrt(sum(squares));
}

function acrossWeight(frame: BookFrame, { scored }: ParkResult): number {
  return sum(scored.dimensions.map(({ score }, index) => (score === null ? 0 : dimensionShare(frame, index))));
}

function scoreCell(frame: BookFrame, key: ScoreKey, park: ParkResult): FormulaCell {
  const refs = scoreRefs(frame, null);
  const { row, scored } = park;
  const { result, words, indicators } = frame;
  const all = [0, indicators.length] as const;
  const count = (kind: ScoredPark['flags'][number]['kind']) => scored.flags.filter((flag) => flag.kind === kind).length;
  switch (key) {
    case 'rank':
      return {
        formula: rankFormula(frame, row),
        result: scored.rank,
        format: `0" / ${String(result.of)}"`,
        head: true,
      };
    case 'tied':
      return { formula: tiedFormula(frame, row), result: scored.isTied ? words.tied : '', right: true };
    case 'score':
      return { ...scoreFormula(frame, park), format: scoreFormat, head: true };
    case 'coverage':
      return {
        formula: filledFormula(weightsRef(frame, all), stepRow(frame, 'own', all, row)),
        result: scored.coverage,
        format: percentFormat,
      };
    case 'difference':
      return {
        formula: `SUM(${refs.row('part', row)})-${refs.cell('score', row)}`,
        result: sum(scored.dimensions.map(({ contribution }) => contribution ?? 0)) - scored.score,
        format: tinyFormat,
        ink: 'quiet',
      };
    case 'reweighted':
    case 'imputed':
    case 'winsorised':
      return { formula: flagFormula(frame, key, row), result: count(key), format: countFormat };
    case 'filledAcross':
      return {
        formula: filledFormula(refs.weights(), refs.row('level', row)),
        result: acrossWeight(frame, park),
        format: percentFormat,
      };
    case 'toBest':
    case 'toWorst':
      return {
        formula: distanceFormula(frame, key, row),
        result: distance(frame, row, key === 'toBest' ? 'best' : 'worst'),
        format: '0.0000',
        isArray: true,
      };
  }
}

function scoreFormula(frame: BookFrame, { row, scored }: ParkResult): FormulaCell {
  const refs = scoreRefs(frame, null);
  const { aggregation } = frame.scheme;
  if (aggregation.method === 'topsis') {
    const [best, worst] = [refs.cell('toBest', row), refs.cell('toWorst', row)];
    return { formula: `IF(${best}+${worst}=0,50,100*${worst}/(${best}+${worst}))`, result: scored.score };
  }
  const formula = meanFormula(aggregation.across, {
    weights: refs.weights(),
    values: refs.row('level', row),
    filled: refs.cell('filledAcross', row),
  });
  return { formula, result: scored.score, isArray: true };
}

function dimensionCell(frame: BookFrame, key: DimensionKey, park: ParkResult, index: number): Cell {
  const refs = scoreRefs(frame, null);
  const { row, scored, levels, filled } = park;
  const { aggregation } = frame.scheme;
  const dimension = frame.dimensions[index];
  const told = scored.dimensions[index];
  if (dimension === undefined || told === undefined || aggregation.method !== 'mean') return null;
  const whole = [dimension.from, dimension.to] as const;
  const [weights, values] = [weightsRef(frame, whole), stepRow(frame, 'normalised', whole, row)];
  switch (key) {
    case 'level':
      return {
        formula: meanFormula(aggregation.within, { weights, values, filled: refs.cell('filled', row, index) }),
        result: told.score ?? '',
        format: scoreFormat,
        isArray: true,
        shade: told.score === null ? 'missing' : undefined,
      };
    case 'part': {
      const level = refs.cell('level', row, index);
      return {
        formula: `IF(ISNUMBER(${level}),${refs.cell('factor', row, index)}*${level},"")`,
        result: told.contribution ?? '',
        format: scoreFormat,
      };
    }
    case 'filled':
      return {
        formula: filledFormula(weights, values),
        result: filled[index] ?? 0,
        format: percentFormat,
        ink: 'quiet',
      };
    case 'factor':
      return {
        formula: factorFormula(frame, row, index),
        result: factorOf(levels, index),
        format: '0.0000',
        ink: 'quiet',
        isArray: true,
      };
  }
}

/** What the score of a dimension is multiplied by: see `contributionsOf`. */
function factorOf(levels: ParkLevels | null, index: number): number {
  const level = levels?.within[index] ?? null;
  if (levels === null || level === null) return 0;
  const { mean, weights, values, value } = levels.across;
  const weight = weights[index] ?? 0;
  if (mean === 'arithmetic') return weight;
  const whole = weights.reduce((total, each, at) => total + each * (values[at] ?? 0), 0);
  return whole === 0 ? 0 : (value * weight) / whole;
}

function isOfDimension(key: ScoreKey | DimensionKey): key is DimensionKey {
  return key === 'level' || key === 'part' || key === 'filled' || key === 'factor';
}

function weightHead(frame: BookFrame, index: number): Cell {
  const place = dimensionPlace(frame, 'total', index);
  return {
    formula: cellRef(frame.words.sheets.indicators, place, 'both'),
    result: dimensionShare(frame, index),
    format: percentFormat,
    head: true,
    right: true,
    shade: 'head',
  };
}

/** Scores, ranks, what dimensions add, coverage and treatment of every park, and on the right what they are worked out with. */
export function scoresSheet(frame: BookFrame): Sheet {
  const { words, dimensions } = frame;
  const parks = parkResults(frame);
  const groups = {
    level: words.head.dimensionScores,
    part: words.head.parts,
    filled: words.head.filled,
    factor: words.head.factors,
  };
  const columns = scoreBlocks(frame).flatMap(({ key, count }): GridColumn[] => {
    if (!isOfDimension(key)) {
      const unit = key === 'score' ? words.unitScore : '';
      return [
        {
          heads: [headCell(''), headCell(words.head[key], { wrap: true }), headCell(''), headCell(unit)],
          cells: parks.map((park) => scoreCell(frame, key, park)),
          width: key === 'rank' || key === 'tied' ? 10 : 13,
        },
      ];
    }
    return Array.from({ length: count }, (_, index): GridColumn => ({
      heads: [
        headCell(groups[key], { wrap: true }),
        headCell(dimensions[index]?.label ?? '', { wrap: true }),
        key === 'level' ? weightHead(frame, index) : headCell(''),
        headCell(key === 'level' || key === 'part' ? words.unitScore : ''),
      ],
      cells: parks.map((park) => dimensionCell(frame, key, park, index)),
      width: 16,
    }));
  });
  return gridSheet(frame, { name: words.sheets.scores, caption: words.captions.scores, columns });
}
