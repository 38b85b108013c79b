import { expect, test } from 'vitest';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { issueLedger } from '../../../server/issue-ledger.ts';
import { memoryStore } from '../../../server/stores/memory.ts';
import type { LedgerInput } from '../../../src/figures/ledger-common.ts';
import { chosenIssues, knownIssues } from '../../../src/figures/known-issues.ts';
import { toLedgerAges } from '../../../src/figures/ledger-ages.ts';
import { toLedgerList } from '../../../src/figures/ledger-list.ts';
import { toLedgerMonths } from '../../../src/figures/ledger-months.ts';
import {
  defaultLedgerView,
  type LedgerView,
  readLedgerView,
  writeLedgerView,
} from '../../../src/figures/ledger-view.ts';
import { readDataset } from '../../support/read-dataset.ts';
import { smallWithIssues } from '../../support/small-issues.ts';

async function inputOf(
  files: Readonly<Record<string, string>>,
  asked: Partial<LedgerView> = {},
  language: 'zh' | 'en' = 'zh',
): Promise<LedgerInput> {
  const { catalog } = await loadDataset(files);
  const { asOf, ...rest } = await issueLedger(memoryStore().issues, catalog, '2023-06-30');
  const all = knownIssues({ ...rest, asOf, takesChanges: false }, catalog.portfolio.projects, catalog);
  const view = { ...defaultLedgerView, ...asked };
  return { catalog, language, view, asOf, all: all.length, ...chosenIssues(all, view) };
}

test('the months count what stands at each end, and the sentence says the last of them', async () => {
  const figure = toLedgerMonths(await inputOf(smallWithIssues));
  expect(figure.table.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ['2022-12', 1, 0, 0],
    ['2023-01', 2, 0, 0],
    ['2023-02', 1, 0, 1],
    ['2023-03', 2, 0, 0],
    ['2023-04', 2, 0, 0],
    ['2023-05', 3, 0, 0],
    ['2023-06', 3, 1, 0],
  ]);
  expect(figure.series.map(({ park, points }) => [park, points.at(-1)?.value])).toEqual([
    ['open', 3],
    ['overdue', 1],
    ['closed', 0],
  ]);
  expect(figure.sentence).toMatch(
    /^截至2023年6月30日，.*清单共有问题4项，未销号3项，其中逾期1项，已销号1项，其中2023年6月销号0项。$/,
  );
  expect(figure.sources.map(({ id }) => id).sort()).toEqual(['news', 'yearbook']);
});

test('ageing is of what stands open, by the day the figure names', async () => {
  const figure = toLedgerAges(await inputOf(smallWithIssues, {}, 'en'));
  expect(figure.rows.map(({ park, value }) => [park, value.value])).toEqual([
    ['to30', 0],
    ['to60', 1],
    ['to90', 0],
    ['over90', 2],
  ]);
  expect(figure.sentence).toContain('3 problems open as of 30 Jun 2023');
  expect(figure.sentence).toContain('the longest for 171 days');
});

test('a state narrows the list and not the figures; park, office and words narrow both', async () => {
  const overdue = await inputOf(smallWithIssues, { state: 'overdue' });
  expect(toLedgerList(overdue).rows.map(({ id }) => id)).toEqual(['road']);
  expect(overdue.counted).toHaveLength(4);
  expect((await inputOf(smallWithIssues, { office: '建设局' })).counted.map(({ entry }) => entry.id)).toEqual([
    'land',
    'road',
  ]);
  expect((await inputOf(smallWithIssues, { text: 'PLANT one' })).counted.map(({ entry }) => entry.id)).toEqual([
    'road',
    'power',
  ]);
  expect((await inputOf(smallWithIssues, { park: 'beta' })).counted.map(({ entry }) => entry.id)).toEqual(['staff']);
});

test('what is due first stands first, and what is closed last', async () => {
  const ids = async (sort: LedgerView['sort']) =>
    toLedgerList(await inputOf(smallWithIssues, { sort })).rows.map(({ id }) => id);
  expect(await ids('due')).toEqual(['road', 'power', 'staff', 'land']);
  expect(await ids('raised')).toEqual(['staff', 'power', 'road', 'land']);
  expect(await ids('age')).toEqual(['road', 'power', 'land', 'staff']);
});

test('a dataset without a ledger says so, and one whose problems are all closed, too', async () => {
  expect(toLedgerMonths(await inputOf(readDataset('china'))).empty?.title).toBe('本数据集没有问题清单');
  const solved = await inputOf(smallWithIssues, { text: '已供地' });
  expect(toLedgerAges(solved).empty?.title).toBe('问题已全部销号');
  expect(toLedgerMonths(solved).empty).toBeNull();
});

test('any link reads as a view, and what it says comes back', () => {
  const view: LedgerView = {
    ...{ park: 'alpha', office: '建设局', state: 'overdue', text: '道路', sort: 'age', isTable: true, issue: 'road' },
  };
  const query = writeLedgerView(view, new URLSearchParams('dataset=demo&metric=gdp'));
  expect(readLedgerView(new URLSearchParams(query))).toEqual(view);
  expect(query).toContain('dataset=demo&form=ledger');
  expect(query).not.toContain('metric');
  expect(readLedgerView(new URLSearchParams('state=late&sort=up&issue='))).toEqual(defaultLedgerView);
});
