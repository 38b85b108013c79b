import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { Health } from '../../src/contract/service.ts';
import { emptiedTexts } from '../support/imports/emptied.ts';
import { encodeGbk } from '../support/imports/gbk.ts';
import { workbookOf } from '../support/imports/workbook.ts';
import { runCommandProcess } from '../support/run-command.ts';
import { smallDataset } from '../support/small-dataset.ts';
import { type StartedServer, startServer } from '../support/started-server.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';
import { test, type Visit } from './visit.ts';

const imports = join(import.meta.dirname, '../support/imports');
const long = 300_000;
const datasets = temporaryFolder();
let server: StartedServer;
let token = '';

beforeAll(async () => {
  writeDataset(datasets, 'small', smallDataset);
  for (const name of ['korea', 'china']) writeDataset(datasets, name, await emptiedTexts(name));
  server = await startServer(datasets);
  const command = ['token', 'create', '--role', 'publisher', '--name', 'data office'];
  const { stdout } = await runCommandProcess(command, { DATA_DIR: server.dataDir, DATASETS_DIR: datasets });
  token = stdout.split('\n')[0] ?? '';
}, long);

afterAll(() => server.stop());

async function current(dataset: string): Promise<string | undefined> {
  const health = await fetch(`${server.url}/api/v1/health`);
  return Health.parse(await health.json()).releases[dataset];
}

/** The release that the command line would publish. */
async function byCommand(file: string, dataset: string, ...more: readonly string[]): Promise<string> {
  const args = ['import', join(imports, file), '--dataset', dataset, '--dry-run', ...more];
  const { stdout } = await runCommandProcess(args, { DATA_DIR: temporaryFolder(), DATASETS_DIR: datasets });
  return /published as (\S+)\./.exec(stdout)?.[1] ?? stdout;
}

async function sent(visit: Visit, dataset: string, name: string, bytes: Uint8Array): Promise<Page> {
  const page = await visit(`${server.url}/data/import?dataset=${dataset}`);
  page.setDefaultTimeout(60_000);
  await page.getByLabel('访问令牌（编辑者或发布者）').fill(token);
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('navigation', { name: '导入步骤' }).waitFor();
  return page;
}

/** The release that the page says publishing would make. */
async function promised(page: Page): Promise<string> {
  const text = await page.getByText(/^发布后将成为版本/).innerText();
  return /版本 (\S+?)。/.exec(text)?.[1] ?? text;
}

test('the figures of Korea make the release that the command line makes', { timeout: long }, async ({ visit }) => {
  const name = 'facts-korea.csv';
  const [page, expected] = await Promise.all([
    sent(visit, 'korea', name, readFileSync(join(imports, name))),
    byCommand(name, 'korea'),
  ]);
  expect(await promised(page)).toBe(expected);
});

const decided = [
  ['exports|100M CNY', 'exports_cny'],
  ['exports_growth|%', 'exports_usd_growth'],
  ['imports_growth|%', 'imports_usd_growth'],
  ['fdi_actual_cumulative|100M USD', 'fdi_actual'],
  ['fdi_contracted_cumulative|100M USD', 'fdi_contracted'],
  ['fdi_registered_cumulative|100M USD', 'fdi_registered'],
] as const;

test(
  'those of China do so once their metrics are decided on, also after the page is loaded anew',
  { timeout: long },
  async ({ visit }) => {
    const name = 'facts-china.csv';
    const [page, expected] = await Promise.all([
      sent(visit, 'china', name, readFileSync(join(imports, name))),
      byCommand(name, 'china', '--mapping', join(imports, 'china-mapping.json')),
    ]);
    for (const [words, id] of decided) {
      const field = page.getByRole('combobox', { name: `“${words}”对应的已有名称` });
      await field.fill(id);
      await field.press('Enter');
      await field.waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: '不导入“trade_growth|%”' }).click();
    expect(await promised(page)).toBe(expected);
    await page.reload();
    expect(await promised(page)).toBe(expected);
  },
);

const book = workbookOf([
  {
    name: '2024年',
    dimension: 'A1:XFD1048576',
    rows: [
      ['附表1 各园区主要指标', null, null, null, null],
      [null, null, null, null, '单位：亿元'],
      ['序号', '园区名称', '产值①', null, '出口（万元）'],
      [null, null, '2023年', '2024年', '2024年'],
      [1, '金华\u00A0开发区①', 81.5, '1,090.25', 12_345.5],
      [2, '贝塔园区', 82.5, '350余', '—'],
      ['注：①为初步数。', null, null, null, null],
    ],
    merged: ['A1:E1', 'A3:A4', 'B3:B4', 'C3:D3', 'A7:E7'],
  },
]);

test(
  'a sheet as offices make them is published with one click, and taken back with another',
  { timeout: long },
  async ({ visit }) => {
    const before = await current('small');
    const page = await sent(visit, 'small', '上报.xlsx', book);
    const release = await promised(page);
    await page.getByLabel('说明（记入版本历史）').fill('七月快报');
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText(`已发布版本 ${release}`).waitFor();
    expect(await current('small')).toBe(release);
    await page.getByRole('button', { name: '撤销：恢复此前版本' }).click();
    await page.getByText('把文件拖到这里').waitFor();
    expect(await current('small')).toBe(before);
    expect(page.url()).not.toContain(token);
  },
);

test('a file in GBK shows its Chinese as it was written', { timeout: long }, async ({ visit }) => {
  const bytes = encodeGbk('园区,指标,期别,数值,单位\n金华开发区,产值,2024年,12.5,亿元\n');
  const page = await sent(visit, 'small', '报表.csv', bytes);
  await page.getByRole('cell', { name: '金华开发区' }).first().waitFor();
  expect(await page.getByRole('cell', { name: '12.5' }).count()).toBeGreaterThan(0);
});
