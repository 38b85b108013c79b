import type { BookFrame } from './book-frame.ts';
import { cellRef, rangeRef, type Place } from './references.ts';

/** Columns of the sheet of scores that are told once a park. */
export type ScoreKey =
  | 'rank'
  | 'tied'
  | 'score'
  | 'coverage'
  | 'difference'
  | 'reweighted'
  | 'imputed'
  | 'winsorised'
  | 'filledAcross'
  | 'toBest'
  | 'toWorst';
/** Columns that are told once a dimension. */
export type DimensionKey = 'level' | 'part' | 'filled' | 'factor';

interface Block {
  readonly key: ScoreKey | DimensionKey;
  readonly count: number;
}

/** The columns in their order, after that of the parks' names. */
export function scoreBlocks({ scheme, dimensions, steps }: BookFrame): readonly Block[] {
  const one = (key: ScoreKey): Block => ({ key, count: 1 });
  const each = (key: DimensionKey): Block => ({ key, count: dimensions.length });
  const flags = [
    one('reweighted'),
    ...(steps.hasImputed ? [one('imputed')] : []),
    ...(steps.hasWinsorised ? [one('winsorised')] : []),
  ];
  const front = [one('rank'), one('tied'), one('score')];
  if (scheme.aggregation.method === 'topsis')
    return [...front, one('toBest'), one('toWorst'), one('coverage'), ...flags];
  return [
    ...front,
    each('level'),
    each('part'),
    one('difference'),
    one('coverage'),
    ...flags,
    each('filled'),
    one('filledAcross'),
    each('factor'),
  ];
}

const startsOf = new WeakMap<BookFrame, ReadonlyMap<Block['key'], number>>();

/** Where each block begins; worked out once a workbook, as every formula of a large one asks. */
function starts(frame: BookFrame): ReadonlyMap<Block['key'], number> {
  const known = startsOf.get(frame);
  if (known !== undefined) return known;
  let column = 1;
  const made = new Map(
    scoreBlocks(frame).map(({ key, count }) => {
      const start = column;
      column += count;
      return [key, start] as const;
    }),
  );
  startsOf.set(frame, made);
  return made;
}

export function scoreColumnAt(frame: BookFrame, key: ScoreKey | DimensionKey, index = 0): number {
  const start = starts(frame).get(key);
  if (start === undefined) throw new RangeError(`the scores of this scheme have no column ${key}`);
  return start + index;
}

/** The row of the dimensions' weights on the sheet of scores. */
export const dimensionWeightRow = 5;

function place(frame: BookFrame, key: ScoreKey | DimensionKey, row: number, index = 0): Place {
  return { column: scoreColumnAt(frame, key, index), row: frame.first + row };
}

/** Names cells of the sheet of scores, from itself or from another. */
export function scoreRefs(frame: BookFrame, sheet: string | null) {
  const last = frame.dimensions.length - 1;
  return {
    cell: (key: ScoreKey | DimensionKey, row: number, index = 0) => cellRef(sheet, place(frame, key, row, index)),
    /** A park's cells of all dimensions. */
    row: (key: DimensionKey, row: number) =>
      rangeRef(sheet, place(frame, key, row), place(frame, key, row, last), 'column'),
    /** The dimensions' weights. */
    weights: () =>
      rangeRef(
        sheet,
        { column: scoreColumnAt(frame, 'level'), row: dimensionWeightRow },
        { column: scoreColumnAt(frame, 'level', last), row: dimensionWeightRow },
      ),
    weight: (index: number) =>
      cellRef(sheet, { column: scoreColumnAt(frame, 'level', index), row: dimensionWeightRow }, 'row'),
    /** All parks' cells. */
    column: (key: ScoreKey) =>
      rangeRef(
        sheet,
        { column: scoreColumnAt(frame, key), row: frame.first },
        { column: scoreColumnAt(frame, key), row: frame.last },
      ),
  };
}
