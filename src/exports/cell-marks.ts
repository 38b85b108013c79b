import type { SceneShape } from '../charts/scene.ts';
import type { ChartStyle } from '../charts/style.ts';
import { missingStatus } from '../charts/value-marks.ts';
import { marksOf } from '../figures/describe.ts';
import { isDrawn } from '../figures/drawn-kinds.ts';
import type { Figure, FigureMark } from '../figures/figure.ts';
import type { TableCell } from '../figures/figure-table.ts';
import { markGlyph } from './mark-glyph.ts';

/** What the words of a number say themselves: 350余, 约551. */
const saidInWords: ReadonlySet<FigureMark> = new Set(['lower_bound', 'upper_bound', 'about']);
/** Signs as wide as a piece of a line. */
const wide: ReadonlySet<FigureMark> = new Set(['estimated', 'forecast', 'break']);

/** Half the height of a sign in a line of text, in em. */
const signEm = 0.26;
const gapEm = 0.3;

/** The signs a number has beside it in a table: what it is that its words do not say. */
function cellMarks({ fact }: TableCell): FigureMark[] {
  return fact === undefined || fact.value === null ? [] : marksOf(fact).filter((mark) => !saidInWords.has(mark));
}

function halfEm(mark: FigureMark): number {
  return signEm * (wide.has(mark) ? 2 : 1.4);
}

/** How wide the signs of a cell are with the space that parts them from their number, in em; 0 where it has none. */
export function cellMarksEm(cell: TableCell): number {
  return cellMarks(cell).reduce((sum, mark) => sum + halfEm(mark) * 2 + gapEm, 0);
}

/** The signs of a cell, from its number outwards: leftwards of a number that stands at the right of its column, else rightwards. */
export function cellMarkShapes(
  cell: TableCell,
  from: { readonly x: number; readonly y: number; readonly sizePx: number; readonly towards: 'left' | 'right' },
  style: ChartStyle,
): SceneShape[] {
  const { y, sizePx } = from;
  const way = from.towards === 'left' ? -1 : 1;
  let x = from.x;
  return cellMarks(cell).flatMap((mark) => {
    const half = halfEm(mark) * sizePx;
    const middle = x + way * (gapEm * sizePx + half);
    x = middle + way * half;
    return markGlyph(mark, { x: middle, y, r: signEm * sizePx, style }, false);
  });
}

const missingMarks: Readonly<Record<'O' | 'M' | 'L' | 'Q', FigureMark>> = {
  O: 'not_available',
  M: 'not_applicable',
  L: 'not_yet_published',
  Q: 'suppressed',
};

/** The marks a picture explains: those it shows. A picture of a table shows those of its cells. */
export function shownMarks(figure: Figure): readonly FigureMark[] {
  if (isDrawn(figure)) return figure.marks;
  const cells = figure.table.rows.flatMap((row) => row.cells);
  const shown = new Set(
    cells.flatMap((cell) => {
      const missing = cell.fact?.value === null ? missingStatus(cell.fact.status) : null;
      return missing === null ? cellMarks(cell) : [missingMarks[missing]];
    }),
  );
  return figure.marks.filter((mark) => shown.has(mark));
}
