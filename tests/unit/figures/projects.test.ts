import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import type { Catalog } from '../../../src/contract/catalog.ts';
import type { ProjectSlice } from '../../../src/contract/project.ts';
import { chosenProjects, knownProjects } from '../../../src/figures/chosen-projects.ts';
import {
  defaultProjectsView,
  type ProjectsView,
  readProjectsView,
  writeProjectsView,
} from '../../../src/figures/projects-view.ts';
import { toProjectsFigure } from '../../../src/figures/projects.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { readDataset } from '../../support/read-dataset.ts';

async function opened(name: string) {
  const { catalog } = await loadDataset(readDataset(name));
  const slice: ProjectSlice = { dataset: name, release: catalog.dataset.release.id, ...catalog.portfolio };
  return { catalog, slice };
}

const [china, demo] = await Promise.all([opened('china'), opened('demo')]);

function figureOf(
  { catalog, slice }: { readonly catalog: Catalog; readonly slice: ProjectSlice },
  asked: Partial<ProjectsView> = {},
  language: Language = 'zh',
) {
  const view = { ...defaultProjectsView, ...asked };
  const all = knownProjects(slice, catalog);
  const chosen = chosenProjects(all, view, { sort: view.sort, language });
  return toProjectsFigure({ catalog, language, view, chosen, all: all.length });
}

describe('the view of projects', () => {
  const full: ProjectsView = {
    ...{ form: 'board', sort: 'late', isTable: true, project: 'project-0007' },
    ...{ park: 'tangxu-hitech', stage: 'unstated', industry: 'hydrogen', isLate: true, text: '储能 电芯' },
  };

  test('is restored whole from its link, and keeps the dataset and the release', () => {
    const query = writeProjectsView(full, new URLSearchParams('dataset=demo&release=demo-1&metric=gdp'));
    const read = new URLSearchParams(query);
    expect(readProjectsView(read)).toEqual(full);
    expect([read.get('dataset'), read.get('release'), read.get('metric')]).toEqual(['demo', 'demo-1', null]);
  });

  test('leaves defaults out, and reads any text', () => {
    expect(writeProjectsView(defaultProjectsView, new URLSearchParams())).toBe('');
    const wild = new URLSearchParams('form=pie&sort=%00&stage=later&late=yes&park=&q=');
    expect(readProjectsView(wild)).toEqual(defaultProjectsView);
  });
});

describe('the projects of the seed', () => {
  test('are the three it tells of, with what it says and nothing more', () => {
    const { rows, sources, fictional } = figureOf(china);
    expect(rows.map(({ name }) => name)).toEqual([
      '零跑汽车金华生产基地',
      '环宇科技协同创新产业园项目',
      '三海电子科技有限公司金华生产基地',
    ]);
    const [leapmotor, huanyu, sanhai] = rows;
    expect(leapmotor).toMatchObject({ investor: null, industry: null, stage: null, planned: null, invested: null });
    expect(leapmotor?.land).toMatchObject({ text: '约551', value: 551, qualifier: 'about', source: 'seed_s0' });
    expect(huanyu?.planned).toMatchObject({ text: '超100', value: 100, qualifier: 'more_than', role: 'plan' });
    expect(sanhai).toMatchObject({ stage: '投产', planned: null, land: null, late: null });
    expect(sources.map(({ id }) => id)).toEqual(['seed_s0']);
    expect(fictional).toBe(false);
  });

  test('have no task, no month and no date that the seed does not give', () => {
    expect(china.slice.tasks).toEqual([]);
    expect(china.slice.stages.filter(({ date }) => date !== null)).toEqual([]);
    const durations = china.slice.stages.map(({ duration }) => [duration?.value, duration?.qualifier]);
    expect(durations).toEqual([
      [3, 'less_than'],
      [8, 'exact'],
    ]);
  });
});

describe('the projects of the demo', () => {
  test('are 320, of every stage and of none, and say that they are fictional', () => {
    const { rows, notes, sentence, fictional } = figureOf(demo);
    expect(rows).toHaveLength(320);
    expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(['签约', '开工', '竣工', '投产', null]));
    expect(rows.every(({ name }) => name.includes('虚构'))).toBe(true);
    expect(fictional).toBe(true);
    expect(notes[0]?.text).toContain('虚构');
    expect(sentence).toMatch(/^云岭省（虚构）列出320个项目，签约68个，开工119个，竣工45个，投产74个，阶段未载明14个，/);
  });

  test('have tasks planned, done, done late, late and dropped', () => {
    const marks = demo.slice.tasks.flatMap((task) => task.marks);
    expect(new Set(marks.map(({ state }) => state))).toEqual(new Set(['planned', 'done', 'late', 'dropped']));
    expect(marks.some(({ month, doneIn }) => doneIn !== null && doneIn > month)).toBe(true);
    expect(new Set(marks.map(({ month }) => month)).size).toBe(24);
  });

  test('stand with the largest investment first, what is unknown last', () => {
    const { rows } = figureOf(demo, { sort: 'planned' });
    const values = rows.map(({ planned }) => planned?.value ?? -1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  test('are told in English without a Chinese word', () => {
    const { sentence, subtitle, table } = figureOf(demo, { isLate: true, stage: 'started' }, 'en');
    const words = [sentence, subtitle, ...table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))];
    expect(words.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(subtitle).toMatch(/^\d+ of 320 projects$/);
  });

  test('that nobody wishes for are none, with advice', () => {
    const { empty, rows } = figureOf(demo, { text: 'no such project' });
    expect(rows).toEqual([]);
    expect(empty?.title).toBe('没有符合条件的项目');
  });
});
