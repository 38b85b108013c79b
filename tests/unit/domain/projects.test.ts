import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { countMarks, doneShare, isWished, monthsBetween, type ProjectWishes } from '../../../src/domain/projects.ts';
import { smallWithProjects } from '../../support/small-projects.ts';

const { portfolio } = (await loadDataset(smallWithProjects)).catalog;
const marks = portfolio.tasks.flatMap((task) => task.marks);

test('marks are counted by state, what was done late among what was done', () => {
  expect(countMarks(marks)).toEqual({ planned: 1, done: 2, doneLate: 1, late: 1, dropped: 1 });
});

test('the share done is of what was due, without what was dropped; of nothing due there is none', () => {
  expect(doneShare(countMarks(marks))).toBeCloseTo(2 / 3, 12);
  expect(doneShare({ planned: 3, done: 0, doneLate: 0, late: 0, dropped: 2 })).toBeNull();
  expect(doneShare({ planned: 0, done: 0, doneLate: 0, late: 4, dropped: 0 })).toBe(0);
});

describe('the months between two dates', () => {
  test.each([
    ['2021-02', '2023-05', 27, 27],
    ['2021-02-28', '2021-03-01', 1, 1],
    ['2021-02', '2023-Q1', 23, 25],
    ['2021', '2022', 1, 23],
    ['2021', '2021', 0, 11],
    ['2021-12', '2021', 0, 0],
  ])('%s to %s are %i to %i', (from, to, least, most) => {
    expect(monthsBetween(from, to)).toEqual({ least, most });
  });

  test.each([
    ['2023-05', '2021-02'],
    ['undated', '2021-02'],
    ['2021-02', 'soon'],
  ])('%s to %s are not known', (from, to) => {
    expect(monthsBetween(from, to)).toBeNull();
  });
});

describe('a wish', () => {
  const any: ProjectWishes = { park: null, stage: null, industry: null, isLate: false, text: '' };
  const found = (wishes: Partial<ProjectWishes>) =>
    portfolio.projects
      .filter((project) => {
        const words = `${project.name.zh}\n${project.name.en}`.toLowerCase();
        return isWished(project, { ...any, ...wishes }, { late: project.id === 'plant' ? 1 : 0, words });
      })
      .map(({ id }) => id);

  test.each([
    [{}, ['plant', 'yard', 'lab']],
    [{ park: 'beta' }, ['yard']],
    [{ stage: 'signed' }, ['lab']],
    [{ stage: 'unstated' }, ['yard']],
    [{ industry: 'digital' }, ['plant']],
    [{ isLate: true }, ['plant']],
    [{ text: 'YARD two' }, ['yard']],
    [{ text: '三号' }, ['lab']],
    [{ text: 'one two' }, []],
    [{ industry: 'digital', isLate: true, text: 'plant' }, ['plant']],
  ] as const)('%j finds %j', (wishes, ids) => {
    expect(found(wishes)).toEqual(ids);
  });
});
