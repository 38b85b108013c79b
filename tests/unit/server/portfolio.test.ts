import { describe, expect, test } from 'vitest';
import { catalogTexts } from '../../../server/import/dataset-texts.ts';
import { MergedObservations } from '../../../server/import/merged-observations.ts';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { DatasetError, type Mistake, type Rule } from '../../../server/load/mistake.ts';
import { readDataset } from '../../support/read-dataset.ts';
import { smallDataset } from '../../support/small-dataset.ts';
import { projectsWith, smallWithProjects } from '../../support/small-projects.ts';

async function mistakesIn(files: Readonly<Record<string, string>>): Promise<readonly Mistake[]> {
  const error: unknown = await loadDataset(files).catch((thrown: unknown) => thrown);
  if (!(error instanceof DatasetError)) throw new Error('The dataset was read without a mistake.', { cause: error });
  return error.mistakes;
}

test('a dataset without projects keeps the release it had before there were any', async () => {
  const { catalog } = await loadDataset(smallDataset);
  expect(catalog.dataset.release.id).toBe('small-78d1469');
  expect(catalog.portfolio).toEqual({ projects: [], stages: [], tasks: [] });
});

test('a duration that is a bound stays one, in the words of its source', async () => {
  const { portfolio } = (await loadDataset(smallWithProjects)).catalog;
  const told = { since: 'signed', value: 3, decimals: 0, unit: 'years', qualifier: 'less_than', printed: '不到3' };
  expect(portfolio.stages[1]).toMatchObject({ stage: 'completed', date: '2023-Q1', duration: told });
  expect(portfolio.stages[3]?.duration).toMatchObject({
    since: 'settled',
    value: 8.5,
    decimals: 2,
    qualifier: 'exact',
  });
});

test('what no source says of a project is null, and nothing stands in for it', async () => {
  const [, yard] = (await loadDataset(smallWithProjects)).catalog.portfolio.projects;
  expect(yard).toMatchObject({ id: 'yard', park: 'beta', investor: null, industry: null, stage: null, source: null });
});

test('tasks stand in the order of their projects, their months in order of time', async () => {
  const { tasks } = (await loadDataset(smallWithProjects)).catalog.portfolio;
  expect(tasks.map(({ project, id }) => `${project} ${id}`)).toEqual(['plant works', 'plant trial', 'lab design']);
  expect(tasks[0]).toMatchObject({ name: { zh: '主体施工', en: 'Main works' }, source: 'yearbook' });
  expect(tasks[0]?.marks.map(({ month, state, doneIn }) => [month, state, doneIn])).toEqual([
    ['2022-01', 'done', '2022-02'],
    ['2022-02', 'done', null],
    ['2022-03', 'late', null],
  ]);
});

const [register, stages, tasks] = ['project-register.csv', 'project-stages.csv', 'project-tasks.csv'] as const;
const cases: readonly (readonly [Rule, string, readonly [string, string], number, string])[] = [
  ['duplicate_id', register, ['yard,beta', 'plant,beta'], 3, 'id'],
  ['unknown_id', register, ['beta', 'betta'], 3, 'park'],
  ['unknown_id', register, ['steel', 'wool'], 4, 'industry'],
  ['unknown_choice', register, ['in_production', 'producing'], 2, 'stage'],
  ['missing_language', register, ['Company A', ''], 2, 'investor_en'],
  ['unknown_id', stages, ['plant,signed', 'plamt,signed'], 2, 'project'],
  ['bad_period', stages, ['2021-02', '2021-13'], 2, 'date'],
  ['bad_period', stages, ['2021-02', 'undated'], 2, 'date'],
  ['stage_without_time', stages, ['2021-02', ''], 2, 'date'],
  ['duplicate_stage', stages, ['plant,completed', 'plant,signed'], 3, 'stage'],
  ['cycle', stages, ['2023-Q1,signed', '2023-Q1,completed'], 3, 'since'],
  ['bad_number', stages, ['signed,3', 'signed,-3'], 3, 'duration'],
  ['empty', stages, ['3,years', '3,'], 3, 'unit'],
  ['stray_cell', stages, ['2021-02,', '2021-02,signed'], 2, 'since'],
  ['printed_without_qualifier', stages, ['less_than', ''], 3, 'printed'],
  ['empty', stages, ['达产,At full capacity', ','], 4, 'label_zh'],
  ['stray_cell', stages, ['signed,,', 'signed,签,Sign'], 2, 'label_zh'],
  ['bad_month', tasks, ['2023-07', '2023-7'], 2, 'month'],
  ['unknown_choice', tasks, ['dropped', 'cancelled'], 6, 'state'],
  ['stray_cell', tasks, ['late,', 'late,2022-05'], 3, 'done_in'],
  ['duplicate_mark', tasks, ['2022-01', '2022-03'], 4, 'month'],
  ['other_than_first', tasks, ['works,,', 'works,别的,'], 4, 'name_zh'],
  ['empty', tasks, ['试生产,', ','], 6, 'name_zh'],
];

describe('a folder of projects with a mistake', () => {
  const named = cases.map(([rule, file, change, line, column]) => ({ change, found: { rule, file, line, column } }));
  test.each(named)('breaks the rule $found.rule of $found.file, line $found.line ($change)', async (each) => {
    expect(await mistakesIn(projectsWith(each.found.file, each.change))).toContainEqual(
      expect.objectContaining(each.found),
    );
  });
});

test.each(['china', 'demo', 'small'])(
  '%s written out as a folder and read again has the same projects',
  async (name) => {
    const { catalog, observations } = await loadDataset(name === 'small' ? smallWithProjects : readDataset(name));
    const merged = new MergedObservations(observations, catalog.metrics);
    const after = await loadDataset({ ...catalogTexts(catalog), 'observations.csv': merged.text() });
    expect(catalog.portfolio.projects.length).toBeGreaterThan(0);
    expect(after.catalog.portfolio).toEqual(catalog.portfolio);
  },
);
