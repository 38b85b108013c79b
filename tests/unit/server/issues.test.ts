import { expect, test } from 'vitest';
import { catalogTexts } from '../../../server/import/dataset-texts.ts';
import { ledgerDay } from '../../../server/issue-ledger.ts';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { DatasetError, type Rule } from '../../../server/load/mistake.ts';
import { readDataset } from '../../support/read-dataset.ts';
import { issuesWith, smallWithIssues } from '../../support/small-issues.ts';

const cases: readonly (readonly [Rule, readonly [string, string], number, string])[] = [
  ['unknown_id', ['power,plant', 'power,plamt'], 2, 'project'],
  ['duplicate_id', ['road,', 'power,'], 3, 'id'],
  ['bad_day', ['2023-07-15', '2023-07-32'], 2, 'due_on'],
  ['day_before_raised', ['2023-07-15', '2023-02-15'], 2, 'due_on'],
  ['day_before_raised', ['2023-02-15', '2022-02-15'], 5, 'closed_on'],
  ['closed_without_solution', ['已供地,Land was supplied', ','], 5, 'solution_zh'],
  ['stray_cell', ['2023-02-15', ''], 5, 'solution_zh'],
  ['empty', ['建设局,Works office,,', ',,,'], 3, 'office_zh'],
];

test.each(cases)('%s is told of %j in line %i', async (rule, change, line, column) => {
  const error: unknown = await loadDataset(issuesWith(change)).catch((thrown: unknown) => thrown);
  if (!(error instanceof DatasetError)) throw new Error('The dataset was read without a mistake.', { cause: error });
  expect(error.mistakes).toContainEqual(expect.objectContaining({ file: 'issues.csv', rule, line, column }));
});

test('the problems of a release outlive the files they were read from', async () => {
  const { catalog } = await loadDataset(smallWithIssues);
  const again = await loadDataset({ ...smallWithIssues, ...catalogTexts(catalog) });
  expect(again.catalog.issues).toEqual(catalog.issues);
});

test('only invented data stands still on the day it is told of', async () => {
  const { catalog } = await loadDataset(smallWithIssues);
  const real = { ...catalog, dataset: { ...catalog.dataset, fictional: false } };
  expect(ledgerDay(real, '2026-01-01')).toBe('2026-01-01');
  const demo = await loadDataset(readDataset('demo'));
  expect(ledgerDay(demo.catalog, '2026-01-01')).toBe('2025-06-30');
});

test('the demo has problems of every state, and no real dataset has any', async () => {
  const { issues } = (await loadDataset(readDataset('demo'))).catalog;
  const of = (isOf: (issue: (typeof issues)[number]) => boolean) => issues.filter(isOf).length;
  expect(issues.length).toBeGreaterThan(200);
  expect(of(({ closedOn }) => closedOn !== null)).toBeGreaterThan(100);
  expect(of(({ closedOn, dueOn }) => closedOn !== null && dueOn !== null && closedOn > dueOn)).toBeGreaterThan(20);
  expect(of(({ closedOn, dueOn }) => closedOn === null && dueOn !== null && dueOn < '2025-06-30')).toBeGreaterThan(10);
  expect(of(({ closedOn, dueOn }) => closedOn === null && dueOn !== null && dueOn >= '2025-06-30')).toBeGreaterThan(10);
  expect(of(({ dueOn }) => dueOn === null)).toBeGreaterThan(2);
  expect(of(({ person }) => person === null)).toBeGreaterThan(20);
  for (const name of ['china', 'korea', 'bangladesh']) {
    expect((await loadDataset(readDataset(name))).catalog.issues).toEqual([]);
  }
});
