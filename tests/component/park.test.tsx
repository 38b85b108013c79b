import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ParkPage } from '../../src/pages/park/park-page.tsx';
import { DatasetFrame } from '../../src/panels/dataset-frame.tsx';
import { navigate } from '../../src/state/location.ts';

function show(dataset: string, park = '') {
  navigate(`/parks/${park}?dataset=${dataset}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <DatasetFrame>
        <ParkPage parameter={park} />
      </DatasetFrame>
    </QueryClientProvider>,
  );
}

test("opens the dataset's own park, and says its level, its place and what it lies in", async () => {
  show('china');
  expect(await screen.findByRole('heading', { level: 1, name: '金华新能源汽车小镇' })).toBeVisible();
  expect(screen.getByText('特色小镇')).toBeVisible();
  expect(screen.getByRole('link', { name: '位于金华经开区内' })).toHaveAttribute(
    'href',
    '/parks/jinhua-etdz?dataset=china',
  );
});

test('opens the quote and the source of a figure', async () => {
  show('china', 'jinhua-nev-town');
  await userEvent.click(await screen.findByRole('button', { name: /^80\.47 亿元/ }));
  const card = await screen.findByRole('dialog');
  expect(within(card).getByText('80.47亿元')).toBeVisible();
  expect(within(card).getByText(/021cf\.cn/)).toBeVisible();
});

test('keeps qualified values qualified, and a plan tagged', async () => {
  show('china', 'jinhua-nev-town');
  expect(await screen.findByRole('button', { name: /^10多 家/ })).toBeVisible();
  expect(await screen.findByRole('button', { name: /^约551亩/ })).toBeVisible();
  const plan = screen.getByRole('button', { name: /^250,000辆\/年/ }).closest('div');
  expect(plan).toHaveTextContent('计划');
});

test('tells one event of two sources once, with the finer date', async () => {
  show('china', 'jinhua-etdz');
  const events = (await screen.findByRole('heading', { name: '大事记' })).closest('figure');
  expect(events).toHaveTextContent('2010年11月获批国家级');
  expect(events?.querySelectorAll('li')).toHaveLength(3);
});

test('holds the history of a metric behind a button', async () => {
  show('korea', 'changwon');
  const button = await screen.findByRole('button', { name: /^生产额：此前 \d+ 期$/ });
  expect(screen.queryByRole('cell', { name: /^2018年1季度/ })).toBeNull();
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('cell', { name: /^2018年1季度/ })).toBeVisible();
});

test('ranks the park among those of its level, and says of how many', async () => {
  show('korea', 'changwon');
  const ranks = (await screen.findByRole('heading', { name: '名次' })).closest('figure');
  expect(await within(ranks ?? document.body).findAllByText('第 4 / 34')).not.toHaveLength(0);
  expect(ranks).toHaveAttribute('data-state', 'ready');
});

test('leads to a comparison with the parks that stand next to it', async () => {
  show('korea', 'changwon');
  await screen.findAllByText('第 4 / 34');
  expect(screen.getByRole('link', { name: '加入对比' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/compare\?dataset=korea&.*parks=changwon,.*yeosu.*metric=production/),
  );
});

test('shows no target, plan or forecast as the last of a metric', async () => {
  show('demo', 'jixun-etdz');
  const output = (await screen.findAllByRole('rowheader', { name: /^工业总产值/ })).map((header) =>
    header.closest('tr'),
  );
  expect(output[0]).toHaveTextContent('目标');
  expect(output.some((row) => row?.textContent.includes('2024年'))).toBe(true);
});

test('offers ways on from a park without figures', async () => {
  show('china', 'changxing-etdz');
  const way = await screen.findByRole('link', { name: '看国家级经开区的排行' });
  expect(way).toHaveAttribute('href', '/rankings?dataset=china&levels=national_etdz');
  expect(screen.queryByRole('link', { name: '加入对比' })).toBeNull();
});

test('names the nearest park where the id is unknown', async () => {
  show('korea', 'changwn');
  expect(await screen.findByRole('link', { name: '是不是要找：昌原国家产业园区' })).toHaveAttribute(
    'href',
    '/parks/changwon?dataset=korea',
  );
});
