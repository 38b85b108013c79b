import type { ScoreResult } from '../domain/composite/score.ts';
import { formatNumber } from '../i18n/format.ts';
import type { FigureTable, TableCell, TableColumn } from './figure-table.ts';
import { dimensionLabel } from './indicator-label.ts';
import type { ScoreRow } from './score-figure.ts';
import type { ScoreFrame } from './score-notes.ts';

function numberCell(value: number | null): TableCell {
  return value === null ? { text: '', value: null } : { text: formatNumber(value, 1), value };
}

/** The id of the column of rank bands. */
export const bandColumn = 'band';

/** Rank, score, its band, the score and the part of each dimension, coverage and treatment, of every park scored. */
export function scoreTable(
  { context, scheme, bands }: ScoreFrame,
  result: ScoreResult,
  rows: readonly ScoreRow[],
): FigureTable {
  const { words } = context;
  const { score } = words;
  const right = (id: string, label: string, unit: string | null = null): TableColumn => ({
    id,
    label,
    unit,
    align: 'right',
  });
  const isSum = rows.some(({ parts }) => parts !== null);
  const dimensions = isSum
    ? scheme.dimensions.map(({ id }) => ({ id, label: dimensionLabel(context, scheme, id) }))
    : [];
  return {
    columns: [
      { id: 'park', label: words.headers.park, unit: null, align: 'left' },
      right('rank', words.headers.rank),
      right('score', score.score, score.unit),
      ...(bands === null ? [] : [right(bandColumn, words.robust.band)]),
      ...dimensions.flatMap(({ id, label }) => [
        right(`${id}-score`, score.dimensionScore(label), score.unit),
        right(`${id}-part`, score.contribution(label), score.unit),
      ]),
      right('coverage', score.coverage, '%'),
      { id: 'flags', label: score.flags, unit: null, align: 'left' },
    ],
    rows: result.parks.map((park, index) => {
      const row = rows[index];
      return {
        id: park.park,
        cells: [
          { text: row?.name ?? park.park, value: row?.name ?? park.park },
          { text: row?.rankText ?? '', value: park.rank },
          numberCell(park.score),
          ...(bands === null
            ? []
            : [{ text: row?.band?.text ?? '', value: bands.byPark.get(park.park)?.median ?? null }]),
          ...(isSum ? park.dimensions.flatMap((each) => [numberCell(each.score), numberCell(each.contribution)]) : []),
          numberCell(park.coverage * 100),
          { text: row?.flags.join(words.list) ?? '', value: row?.flags.length ?? 0 },
        ],
      };
    }),
  };
}
