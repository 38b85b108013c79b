import { grouped } from '../domain/grouped.ts';
import { doneShare } from '../domain/projects.ts';
import { formatNumber } from '../i18n/format.ts';
import type { BoardFigure, BoardMonth, BoardRow } from './board-figure.ts';

/** What a wall has room for at a size that is read from six metres. */
export interface HallRoom {
  readonly rows: number;
  readonly months: number;
  /** Late tasks told beside the numbers of the month. */
  readonly late: number;
}

/** The month the board is told of: what was due, done and late in it, and what is planned for the months after. */
export interface HallMonthPage {
  readonly kind: 'month';
  readonly month: BoardMonth;
  readonly due: string;
  readonly done: string;
  readonly late: string;
  /** In percent with its sign; null where nothing was due. */
  readonly share: string | null;
  /** What is late up to the month, the latest first, as much as has room, and how much has not. */
  readonly lateTasks: readonly { readonly row: BoardRow; readonly month: string }[];
  readonly moreLate: number;
  /** Planned after the month, with the first month of it; null where nothing is. */
  readonly ahead: { readonly count: string; readonly from: string } | null;
}

/** A part of the board: whole projects, and the months around the one it is told of. */
export interface HallBoardPage {
  readonly kind: 'board';
  readonly months: readonly HallMonth[];
  readonly projects: readonly HallProject[];
}

export interface HallMonth {
  readonly id: string;
  readonly label: string;
  /** 6月, Jun; its year stands over the first month shown of each. */
  readonly short: string;
  readonly year: string | null;
  /** Whether it comes after the month the board is told of. */
  readonly isPlan: boolean;
}

/** Tasks of one project, with their marks in the months shown. */
export interface HallProject {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly BoardRow[];
}

export type HallPage = HallMonthPage | HallBoardPage;

/** The place of the month the board is told of; without one, of the last month in which anything was due. */
function placeNow({ months, asOf }: BoardFigure): number {
  const told = asOf === null ? -1 : months.findIndex(({ id }) => id === asOf.slice(0, 7));
  if (told >= 0) return told;
  return Math.max(
    0,
    months.findLastIndex(({ counts }) => counts.done + counts.late > 0),
  );
}

function monthPage({ months, rows }: BoardFigure, now: number, room: HallRoom): HallMonthPage | null {
  const month = months[now];
  if (month === undefined) return null;
  const { counts } = month;
  const late = months
    .slice(0, now + 1)
    .toReversed()
    .flatMap(({ label }, back) =>
      rows.filter((row) => row.cells[now - back]?.state === 'late').map((row) => ({ row, month: label })),
    );
  const after = months.slice(now + 1).filter(({ counts: { planned } }) => planned > 0);
  const planned = after.reduce((sum, each) => sum + each.counts.planned, 0);
  const share = doneShare(counts);
  return {
    kind: 'month',
    month,
    due: formatNumber(counts.done + counts.late, 0),
    done: formatNumber(counts.done, 0),
    late: formatNumber(counts.late, 0),
    share: share === null ? null : `${formatNumber(share * 100, 1)}%`,
    lateTasks: late.slice(0, room.late),
    moreLate: Math.max(0, late.length - room.late),
    ahead: after[0] === undefined ? null : { count: formatNumber(planned, 0), from: after[0].label },
  };
}

/** Most of the window lies before the month the board is told of, two months of plans after it, as far as there are any. */
function windowAround(count: number, now: number, most: number): number {
  const ahead = Math.min(2, Math.floor(most / 3));
  return Math.max(0, Math.min(count - most, now + ahead + 1 - most));
}

/** Projects in pages that part none, unless it alone is more than a page. */
function paged(rows: readonly BoardRow[], most: number): readonly (readonly HallProject[])[] {
  const pages: { readonly projects: HallProject[]; rows: number }[] = [];
  for (const [id, own] of grouped(rows, ({ project }) => project)) {
    for (let from = 0; from < own.length; from += most) {
      const part = own.slice(from, from + most);
      const last = pages.at(-1);
      const project = { id, name: part[0]?.name ?? '', rows: part };
      if (last === undefined || last.rows + part.length > most) pages.push({ projects: [project], rows: part.length });
      else {
        last.projects.push(project);
        last.rows += part.length;
      }
    }
  }
  return pages.map(({ projects }) => projects);
}

function monthsShown({ months, language }: BoardFigure, from: number, to: number, now: number): readonly HallMonth[] {
  return months.slice(from, to).map(({ id, label }, index): HallMonth => {
    const year = id.slice(0, 4);
    const isNew = index === 0 || months[from + index - 1]?.id.slice(0, 4) !== year;
    const short = language === 'zh' ? `${String(Number(id.slice(5)))}月` : (label.split(' ')[0] ?? label);
    return { id, label, short, year: isNew ? year : null, isPlan: from + index > now };
  });
}

/**
 * The screens a hall's wall turns through: the month, then the board in parts that have room. Rows without a mark in the months shown are
 * left out. Empty where the board is.
 */
export function hallPages(board: BoardFigure, room: HallRoom): readonly HallPage[] {
  if (board.empty !== null || board.months.length === 0) return [];
  const now = placeNow(board);
  const from = windowAround(board.months.length, now, room.months);
  const months = monthsShown(board, from, from + room.months, now);
  const rows = board.rows
    .map((row) => ({ ...row, cells: row.cells.slice(from, from + room.months) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const month = monthPage(board, now, room);
  return [
    ...(month === null ? [] : [month]),
    ...paged(rows, room.rows).map((projects): HallBoardPage => ({ kind: 'board', months, projects })),
  ];
}
