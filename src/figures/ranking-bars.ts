import { figureWords } from '../i18n/figure-wording.ts';
import { benchmarkRows } from './benchmark-cells.ts';
import { checkCode } from './check-code.ts';
import type { FigureTable } from './figure-table.ts';
import type { RankingFigure, RankingRow } from './ranking-figure.ts';
import type { BarRow, BarsFigure } from './bars-figure.ts';

function toBar(row: RankingRow): BarRow {
  const { park, name, short, local, rank, rankText, value, rankChange, pinned } = row;
  return { park, name, short, local, slot: null, rank, rankText, value, change: rankChange, highlighted: pinned };
}

/** Only the rows shown, and the benchmarks across them, so that the table under a short chart says what the chart says. */
function tableOf(figure: RankingFigure, shown: readonly RankingRow[]): FigureTable {
  const { columns, rows } = figure.table;
  const parks = new Set(shown.map(({ park }) => park));
  const across = benchmarkRows(figureWords(figure.language), { columns }, figure);
  return { columns, rows: [...rows.filter(({ id }) => parks.has(id)), ...across] };
}

/**
 * The bars of a ranking: its first `top` rows, and the pinned ones wherever they stand, highlighted. The change beside a bar is that
 * of the rank.
 */
export function rankingBars(figure: RankingFigure, top: number): BarsFigure {
  const shown = figure.rows.filter((row, index) => index < top || row.pinned);
  const table = tableOf(figure, shown);
  const cells = table.rows.map((row) => row.cells.map(({ text }) => text));
  const { rankChangeHeader, valueHeader, decimals, unit, benchmarks } = figure;
  const {
    dataset,
    release,
    fictional,
    language,
    title,
    subtitle,
    guard,
    notes,
    marks,
    sources,
    sentence,
    fileName,
    empty,
  } = figure;
  return {
    dataset,
    release,
    fictional,
    language,
    title,
    subtitle,
    guard,
    notes,
    // Parks that are not ranked have no bar, and so no sign.
    marks: shown.some(({ value }) => value.value === null) ? marks : marks.filter((mark) => mark !== 'not_available'),
    sources,
    sentence,
    fileName,
    empty,
    check: checkCode([figure.check, cells]),
    table,
    kind: 'bars',
    decimals,
    unit,
    rows: shown.map(toBar),
    benchmarks,
    changeHeader: rankChangeHeader,
    isRank: figure.rows.length > 0 && figure.rows.every(({ bar }) => bar === null),
    valueHeader,
  };
}
