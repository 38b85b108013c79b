import type { Metric } from '../contract/catalog.ts';
import { changeCell, changeHeaderUnit } from './change-cell.ts';
import type { FigureContext } from './context.ts';
import type { FigureChange } from './figure.ts';
import type { FigureTable, TableCell, TableColumn } from './figure-table.ts';
import type { RankingFigure, RankingRow } from './ranking-figure.ts';

interface RankingTableInput {
  readonly rows: readonly RankingRow[];
  readonly metric: Metric;
  readonly unit: string | null;
  readonly valueHeader: string;
  readonly rankChangeHeader: string | null;
  readonly valueChangeHeader: string | null;
  readonly overall: RankingFigure['overall'];
  readonly percentileHeader: string | null;
  readonly of: number;
}

function rankChangeCell(change: FigureChange | null): TableCell {
  if (change === null) return { text: '', value: null };
  const sign = { up: 1, down: -1, flat: 0 }[change.direction];
  const places = sign === 0 ? 0 : sign * Number(change.text);
  return { text: sign > 0 ? `+${change.text}` : sign < 0 ? `−${change.text}` : '0', value: places, change };
}

/** The whole ranking: rank, place among everybody, its change, park, level, province, value and its change, percentile. */
export function rankingTable(context: FigureContext, input: RankingTableInput): FigureTable {
  const { rows, metric, unit, valueHeader, rankChangeHeader, valueChangeHeader, overall, percentileHeader } = input;
  const { headers, changeUnits, tied, paren } = context.words;
  const rankChange: TableColumn[] =
    rankChangeHeader === null
      ? []
      : [{ id: 'rank_change', label: rankChangeHeader, unit: changeUnits.places.trim(), align: 'right' }];
  const valueChange: TableColumn[] =
    valueChangeHeader === null
      ? []
      : [{ id: 'value_change', label: valueChangeHeader, unit: changeHeaderUnit(context, metric), align: 'right' }];
  const right = (id: string, label: string): TableColumn => ({ id, label, unit: null, align: 'right' });
  return {
    columns: [
      { id: 'rank', label: headers.rank, unit: null, align: 'right' },
      ...(overall === null ? [] : [right('overall', `${overall.header} / ${String(overall.of)}`)]),
      ...rankChange,
      { id: 'park', label: headers.park, unit: null, align: 'left' },
      { id: 'level', label: headers.level, unit: null, align: 'left' },
      { id: 'province', label: headers.province, unit: null, align: 'left' },
      { id: 'value', label: valueHeader, unit, align: 'right' },
      ...valueChange,
      ...(percentileHeader === null ? [] : [right('percentile', `${percentileHeader} / ${String(input.of)}`)]),
    ],
    rows: rows.map((row) => ({
      id: row.park,
      cells: [
        { text: row.tied ? `${row.rankText}${paren(tied)}` : row.rankText, value: row.rank },
        ...(overall === null ? [] : [{ text: row.overall?.text ?? '', value: row.overall?.rank ?? null }]),
        ...(rankChangeHeader === null ? [] : [rankChangeCell(row.rankChange)]),
        { text: row.name, value: row.name },
        { text: row.level, value: row.level },
        { text: row.province, value: row.province },
        { text: row.value.text, value: row.value.value, fact: row.value },
        ...(valueChangeHeader === null ? [] : [changeCell(context, metric, row.valueChange)]),
        ...(percentileHeader === null
          ? []
          : [{ text: row.percentile?.text ?? '', value: row.percentile?.value ?? null }]),
      ],
    })),
  };
}
