import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import type { ProjectSlice } from '../../../src/contract/project.ts';
import { fitColumns } from '../../../src/exports/image-table.ts';
import { toBoardFigure } from '../../../src/figures/board.ts';
import { chosenProjects, knownProjects } from '../../../src/figures/chosen-projects.ts';
import { projectSteps } from '../../../src/figures/project-steps.ts';
import { defaultProjectsView, type ProjectsView } from '../../../src/figures/projects-view.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { readDataset } from '../../support/read-dataset.ts';
import { smallWithProjects } from '../../support/small-projects.ts';

async function opened(files: Readonly<Record<string, string>>) {
  const { catalog } = await loadDataset(files);
  const { dataset, portfolio } = catalog;
  const slice: ProjectSlice = { dataset: dataset.id, release: dataset.release.id, ...portfolio };
  return { catalog, slice };
}

const small = await opened(smallWithProjects);
const demo = await opened(readDataset('demo'));
const china = await opened(readDataset('china'));

function boardOf(data: typeof small, asked: Partial<ProjectsView> = {}, language: Language = 'zh') {
  const { catalog, slice } = data;
  const view = { ...defaultProjectsView, ...asked };
  const all = knownProjects(slice, catalog);
  const chosen = chosenProjects(all, view, { sort: view.sort, language });
  return toBoardFigure({ catalog, language, view, chosen, all: all.length });
}

describe('the board of a small dataset', () => {
  test('has every month from the first to the last, those without a task too', () => {
    const { months } = boardOf(small);
    expect(months).toHaveLength(19);
    expect([months[0]?.id, months.at(-1)?.id]).toEqual(['2022-01', '2023-07']);
    expect(months[3]?.counts).toEqual({ planned: 0, done: 0, doneLate: 0, late: 0, dropped: 0 });
  });

  test('tells what was done late from what was done, and from what is late', () => {
    const [works] = boardOf(small).rows;
    expect(works?.cells.slice(0, 4)).toEqual([
      { state: 'done_late', text: '逾期后完成，2022年2月完成' },
      { state: 'done', text: '完成' },
      { state: 'late', text: '逾期，停工' },
      null,
    ]);
  });

  test('says in its sentence how much of what was due is done, and that this is derived', () => {
    expect(boardOf(small).sentence).toBe(
      '截至2023年6月末，2个项目应完成任务3月次，已完成2月次（66.7%，推算），其中1月次晚于计划，逾期1月次，另取消1月次，其后计划1月次。',
    );
    expect(boardOf(small, {}, 'en').sentence).toMatch(
      /^As of end Jun 2023, 2 projects had 3 task months due, 2 are done \(66\.7%/,
    );
  });

  test('is a table of signs for files and screen readers, with what the signs mean and its sources', () => {
    const { table, notes, sources } = boardOf(small);
    expect(table.rows[0]?.cells.slice(0, 6).map(({ text }) => text)).toEqual([
      ...['一号工厂', '金华开发区', '主体施工', '☆', '★', '▲'],
    ]);
    expect(notes.map(({ text }) => text).join()).toContain('★ 完成');
    expect(sources.map(({ id }) => id)).toEqual(['yearbook', 'news']);
  });
});

test('the board of the demo has 24 months, every state, and counts that add up by month', () => {
  const { rows, months, counts } = boardOf(demo);
  expect(months).toHaveLength(24);
  expect(rows.length).toBeGreaterThan(1000);
  const states = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.state ?? [])));
  expect(states).toEqual(new Set(['planned', 'done', 'done_late', 'late', 'dropped']));
  const sum = (state: 'planned' | 'done' | 'late' | 'dropped') =>
    months.reduce((total, month) => total + month.counts[state], 0);
  expect([sum('planned'), sum('done'), sum('late'), sum('dropped')]).toEqual([
    counts.planned,
    counts.done,
    counts.late,
    counts.dropped,
  ]);
});

test('a dataset whose projects have no tasks says so', () => {
  expect(boardOf(china).empty?.title).toBe('没有月度任务');
});

describe('the steps of a project', () => {
  const stepsOf = (data: typeof small, project: string, language: Language = 'zh') =>
    projectSteps(
      data.slice.stages.filter((stage) => stage.project === project),
      language,
    );

  test('keep a bound as it was told, beside what two dates give', () => {
    const [, completed] = stepsOf(small, 'plant');
    expect(completed).toMatchObject({ label: '竣工', when: '2023年1季度', derived: '自签约起23至25个月' });
    expect(completed?.reported).toMatchObject({ text: '自签约起不到3年', qualifier: 'less_than', derived: false });
    expect(stepsOf(small, 'plant', 'en')[1]?.reported?.text).toBe('under 3 years from signing');
  });

  test('of the seed have no date and no derived length, only what it tells', () => {
    expect(stepsOf(china, 'leapmotor-jinhua-base')).toMatchObject([
      { label: '跻身造车新势力前列', when: null, derived: null, reported: { text: '自签约起不到3年' } },
    ]);
    expect(stepsOf(china, 'huanyu-park')[0]?.reported?.text).toBe('自落户起8个月');
  });

  test('that are only planned have no length', () => {
    expect(stepsOf(small, 'plant')[2]).toMatchObject({ label: '达产', isPlan: true, when: '2024年', derived: null });
  });
});

test('a picture too narrow for every month keeps the project and the task', () => {
  const { table } = boardOf(demo);
  const fit = fitColumns(table, { widthPx: 900, heightPx: 600 });
  const kept = fit.columns.map(({ index }) => table.columns[index]?.id);
  expect(fit.leftOut).toBeGreaterThan(0);
  expect(kept.slice(0, 2)).toEqual(['project', 'task']);
  expect(kept.at(-1)).toBe(table.columns.at(-1)?.id);
});
