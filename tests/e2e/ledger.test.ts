import { afterAll, beforeAll, expect } from 'vitest';
import { IssueLedger } from '../../src/contract/issue.ts';
import { runCommandProcess } from '../support/run-command.ts';
import { readDataset } from '../support/read-dataset.ts';
import { type StartedServer, startServer } from '../support/started-server.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';
import { violations } from './axe.ts';
import { phone } from './pages.ts';
import { readyFigure, test } from './visit.ts';

const long = 300_000;
const datasets = temporaryFolder();
let server: StartedServer;
let token = '';

beforeAll(async () => {
  writeDataset(datasets, 'demo', readDataset('demo'));
  server = await startServer(datasets);
  const command = ['token', 'create', '--role', 'editor', '--name', '督查室'];
  const { stdout } = await runCommandProcess(command, { DATA_DIR: server.dataDir, DATASETS_DIR: datasets });
  token = stdout.split('\n')[0] ?? '';
}, long);

afterAll(() => server.stop());

async function ledger(): Promise<IssueLedger> {
  return IssueLedger.parse(await (await fetch(`${server.url}/api/v1/datasets/demo/issues`)).json());
}

/** Problems closed in the month of the ledger's day, as the sentence of the figure tells. */
function closedIn(sentence: string): number {
  return Number(/其中2025年6月销号(\d+)项/.exec(sentence)?.[1]);
}

test(
  'an official closes a problem, sees the month’s figure move, and takes it back',
  { timeout: long },
  async ({ visit }) => {
    const { issues } = await ledger();
    const overdue = issues.find(({ state }) => state === 'overdue');
    if (overdue === undefined) throw new Error('The demo has no overdue problem.');
    const page = await visit(`${server.url}/projects?dataset=demo&form=ledger&issue=${overdue.id}`);
    page.setDefaultTimeout(60_000);
    const months = await readyFigure(page, 'trend');
    const sentence = months.getByText(/^截至2025年6月30日，.*清单共有问题/);
    const before = closedIn(await sentence.innerText());
    const card = page.getByRole('dialog');
    await card.getByText('随数据发布列入').waitFor();
    expect(await violations(page)).toEqual([]);

    await card.getByRole('button', { name: '销号' }).click();
    const form = card.getByRole('form', { name: '销号' });
    await form.getByLabel('访问令牌').fill(token);
    await form.getByRole('button', { name: '确认销号' }).click();
    // Without the solution nothing is sent, and the field says why.
    await form.getByText('写明解决办法后才能销号。').waitFor();
    expect(await violations(page)).toEqual([]);
    await form.getByLabel('解决办法').fill('现场协调会已办结');
    await form.getByRole('button', { name: '确认销号' }).click();

    await card.getByRole('listitem').filter({ hasText: '督查室' }).getByText('现场协调会已办结').waitFor();
    await expect.poll(async () => closedIn(await sentence.innerText())).toBe(before + 1);
    const closed = (await ledger()).issues.find(({ id }) => id === overdue.id);
    expect(closed).toMatchObject({ state: 'closed', version: 1, closedOn: '2025-06-30' });

    await card.getByRole('button', { name: '重新打开' }).click();
    const again = card.getByRole('form', { name: '重新打开' });
    await again.getByLabel('理由').fill('复查发现未到位');
    await again.getByRole('button', { name: '确认重新打开' }).click();
    await card.getByText('复查发现未到位').waitFor();
    await expect.poll(async () => closedIn(await sentence.innerText())).toBe(before);
  },
);

test(
  'a reader on a phone finds what is overdue of an office, and may change nothing where no changes are taken',
  {
    timeout: long,
  },
  async ({ visit }) => {
    const page = await visit('/projects?dataset=demo&form=ledger&state=overdue', {
      ...{ product: 'mock', viewport: phone, language: 'en' },
    });
    page.setDefaultTimeout(60_000);
    const list = await readyFigure(page, 'table');
    expect(await list.getByRole('listitem').first().innerText()).toContain('Overdue');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    expect(await page.getByRole('button', { name: 'Raise a problem' }).count()).toBe(0);
    await list.getByRole('listitem').first().getByRole('link').click();
    const card = page.getByRole('dialog');
    await card.getByText('This site is for reading').waitFor();
    await card.getByText('Came with a release').waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  },
);
