import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DataPage } from '../../src/pages/data/data-page.tsx';
import { DatasetFrame } from '../../src/panels/dataset-frame.tsx';
import { navigate } from '../../src/state/location.ts';
import { Toaster } from '../../src/ui/toast.tsx';
import { useScenario } from '../support/component.ts';

async function show(dataset: string) {
  navigate(`/data?dataset=${dataset}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <DatasetFrame>
        <DataPage />
      </DatasetFrame>
      <Toaster />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: '数据' });
}

function region(name: RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

test('gives every source an anchor, its address as a link, and how many figures rest on it', async () => {
  await show('china');
  const row = document.getElementById('source-seed_s0');
  expect(row).toHaveTextContent('浙江金华开发区“金开密码”报道（转载页），正文');
  expect(within(row ?? document.body).getByRole('link')).toHaveAttribute(
    'href',
    'http://yixing.021cf.cn/index.php/post/8189.html',
  );
  expect(within(region(/^来源/)).getAllByRole('row')).toHaveLength(55);
});

test('filters sources, says how many are left, and what to do when none is', async () => {
  await show('china');
  const field = screen.getByRole('searchbox', { name: /^筛选来源/ });
  await userEvent.type(field, 'wikipedia');
  expect(within(region(/^来源/)).getByText(/^\d \/ 54 个$/)).toBeVisible();
  await userEvent.type(field, ' xyz');
  expect(screen.getByText('没有匹配的条目。')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(within(region(/^来源/)).getAllByRole('row')).toHaveLength(55);
});

test('defines every metric under its dimension', async () => {
  await show('korea');
  const metrics = region(/^指标与定义/);
  expect(within(metrics).getByRole('rowheader', { name: '产出与出口' })).toBeVisible();
  expect(within(metrics).getByText(/^自年初至该季末的累计产值/)).toBeVisible();
});

test('explains all four missing states', async () => {
  await show('korea');
  const marks = region(/^标记说明/);
  for (const state of ['未取得（不是零）', '不适用', '待公布', '不公开'])
    expect(within(marks).getByText(state)).toBeVisible();
});

test('shows published evaluation systems with the weights their sources give', async () => {
  await show('china');
  const table = screen.getByRole('region', { name: /^国家级经济技术开发区综合发展水平考核评价办法\(2021年版\)/ });
  expect(within(table).getByRole('row', { name: /^对外开放 30/ })).toBeVisible();
});

test('says so where a dataset carries no evaluation system', async () => {
  await show('korea');
  expect(screen.getByText('本数据集没有附带考核评价办法。')).toBeVisible();
});

test('saves the whole dataset as a file named by its release', async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
  await show('korea');
  await userEvent.click(screen.getByRole('button', { name: '下载整个数据集（CSV）' }));
  expect(await screen.findByText(/^已保存 korea-[0-9a-f]+\.csv$/)).toBeVisible();
  expect(saved).toEqual([expect.stringMatching(/^korea-[0-9a-f]+\.csv$/)]);
});

test('says why a download failed, and lets it be tried again', async () => {
  await show('korea');
  useScenario('offline');
  const button = screen.getByRole('button', { name: '下载整个数据集（CSV）' });
  await userEvent.click(button);
  expect(await screen.findByText(/^没有下载成功：/)).toBeVisible();
  expect(button).toBeEnabled();
});
