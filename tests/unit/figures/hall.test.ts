import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { toBoardFigure } from '../../../src/figures/board.ts';
import { chosenProjects, knownProjects } from '../../../src/figures/chosen-projects.ts';
import { hallPages, type HallBoardPage, type HallMonthPage } from '../../../src/figures/hall.ts';
import { defaultProjectsView } from '../../../src/figures/projects-view.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { readDataset } from '../../support/read-dataset.ts';
import { smallWithProjects } from '../../support/small-projects.ts';

const room = { rows: 8, months: 8, late: 6 };

async function pagesOf(files: Readonly<Record<string, string>>, park: string | null, language: Language = 'zh') {
  const { catalog } = await loadDataset(files);
  const { dataset, portfolio } = catalog;
  const view = { ...defaultProjectsView, park };
  const all = knownProjects({ dataset: dataset.id, release: dataset.release.id, ...portfolio }, catalog);
  const chosen = chosenProjects(all, view, { sort: view.sort, language });
  const board = toBoardFigure({ catalog, language, view, chosen, all: all.length });
  const pages = hallPages(board, room);
  return {
    board,
    month: pages.filter((page): page is HallMonthPage => page.kind === 'month'),
    boards: pages.filter((page): page is HallBoardPage => page.kind === 'board'),
  };
}

const demo = await pagesOf(readDataset('demo'), null);

describe('the screens of a hall', () => {
  test('begin with the month the board is told of, and say what is late up to it, the latest first', () => {
    const [first] = demo.month;
    const counts = demo.board.months.find(({ id }) => id === '2025-06')?.counts;
    expect(demo.month).toHaveLength(1);
    expect(first).toMatchObject({ month: { id: '2025-06' }, done: String(counts?.done), late: String(counts?.late) });
    expect(first?.lateTasks.map(({ month }) => month)).toEqual(Array.from({ length: 6 }, () => '2025年6月'));
    expect((first?.lateTasks.length ?? 0) + (first?.moreLate ?? 0)).toBe(demo.board.counts.late);
  });

  test('show every project with a mark in their months once, whole, and no more rows than there is room for', () => {
    const months = demo.boards[0]?.months.map(({ id }) => id) ?? [];
    expect([months.length, months[0], months.at(-1)]).toEqual([8, '2025-01', '2025-08']);
    const places = months.map((id) => demo.board.months.findIndex((month) => month.id === id));
    const marked = demo.board.rows.filter(({ cells }) => places.some((place) => cells[place] !== null));
    const shown = demo.boards.flatMap(({ projects }) => projects.flatMap(({ rows }) => rows.map(({ id }) => id)));
    expect(shown).toEqual(marked.map(({ id }) => id));
    const projects = demo.boards.flatMap((page) => page.projects.map(({ id }) => id));
    expect(new Set(projects).size).toBe(projects.length);
    for (const page of demo.boards)
      expect(page.projects.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThanOrEqual(room.rows);
  });

  test('tell months after the one told of as plans, and the year once', () => {
    const months = demo.boards[0]?.months ?? [];
    expect(months.filter(({ isPlan }) => isPlan).map(({ short }) => short)).toEqual(['7月', '8月']);
    expect(months.map(({ year }) => year).filter((year) => year !== null)).toEqual(['2025']);
  });

  test('keep the marks of each row in the months shown', async () => {
    const { board, boards } = await pagesOf(smallWithProjects, null, 'en');
    const [page] = boards;
    const place = board.months.findIndex(({ id }) => id === page?.months[0]?.id);
    const row = page?.projects[0]?.rows[0];
    expect(row?.cells).toEqual(board.rows.find(({ id }) => id === row?.id)?.cells.slice(place, place + room.months));
    expect(page?.months.map(({ short }) => short)).toContain('Jan');
  });

  test('are none where no task is told by month', async () => {
    const { month, boards } = await pagesOf(readDataset('china'), null);
    expect([...month, ...boards]).toEqual([]);
  });
});
