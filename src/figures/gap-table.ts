import { formatNumber } from '../i18n/format.ts';
import type { Explained } from './explain-frame.ts';
import type { FigureValue } from './figure.ts';
import type { FigureTable, TableCell, TableColumn } from './figure-table.ts';
import { pointsText, scoreText, type GapItems, type GapPart } from './gap-items.ts';

const none: TableCell = { text: '', value: null };

function valueCell(value: FigureValue | undefined): TableCell {
  return value === undefined ? none : { text: value.text, value: value.value, fact: value };
}

function partCells({ weight, scores, points }: GapPart): TableCell[] {
  return [
    ...scores.map((score) => ({ text: scoreText(score), value: score })),
    { text: formatNumber(weight * 100, 2), value: weight * 100 },
    { text: pointsText(points), value: points },
  ];
}

/** From the other's score to the park's own: every dimension and, in it, every indicator with the values it comes from. */
export function gapTable(explained: Explained, { gap, dimensions }: GapItems): FigureTable {
  const { context, ownName, otherName, against } = explained;
  const { words } = context;
  const { headers } = words.explain;
  const right = (id: string, label: string, unit: string | null): TableColumn => ({ id, label, unit, align: 'right' });
  const isPark = against.kind === 'park';
  const blanks = isPark ? [none, none] : [none];
  const name = (text: string): TableCell => ({ text, value: text });
  const total = (id: string, label: string, score: number, scores: readonly TableCell[]) => ({
    id,
    cells: [name(label), ...blanks, ...scores, none, { text: scoreText(score), value: score }],
  });
  return {
    columns: [
      { id: 'item', label: headers.item, unit: null, align: 'left' },
      right('own', headers.valueOf(ownName), null),
      ...(isPark ? [right('other', headers.valueOf(otherName), null)] : []),
      right('own-score', headers.scoreOf(ownName), words.score.unit),
      right('other-score', headers.scoreOf(otherName), words.score.unit),
      right('weight', headers.weight, '%'),
      right('points', words.explain.gap.points, words.score.unit),
    ],
    rows: [
      total('from', words.explain.gap.score(otherName), gap.from, [none, none]),
      ...dimensions.flatMap((dimension) => [
        { id: dimension.id, cells: [name(dimension.label), ...blanks, ...partCells(dimension)] },
        ...dimension.indicators.map((part) => ({
          id: `${dimension.id} ${part.id}`,
          indent: 1,
          cells: [
            name(part.shown.labelWithUnit),
            valueCell(part.shown.values[0]),
            ...(isPark ? [valueCell(part.shown.values[1])] : []),
            ...partCells(part),
          ],
        })),
      ]),
      total('to', words.explain.gap.score(ownName), gap.to, [none, none]),
    ],
  };
}
