import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { OfficeFile } from '../support/office-file.ts';
import { sheetsOf } from '../support/workbook-cells.ts';
import { findFigure, open } from './open.tsx';

/** Takes what the page saves: file names, and the files themselves. */
function watchSaving() {
  const names: string[] = [];
  const files: Blob[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:file';
  };
  URL.revokeObjectURL = () => undefined;
  return { names, files };
}

test('the calculation is saved as a workbook of the very score on the page', async () => {
  const { names, files } = watchSaving();
  const user = open('/score?dataset=demo&scheme=zhejiang_2010');
  const figure = await findFigure('score', 'ready');
  await user.click(await screen.findByRole('button', { name: '下载计算底稿（XLSX）' }));
  expect(await screen.findByText(/^已保存 .*_计算底稿\.xlsx$/)).toBeVisible();
  expect(names).toEqual([expect.stringMatching(/综合得分.*_计算底稿\.xlsx$/)]);
  const [file] = files;
  if (file === undefined) throw new Error('nothing was saved');
  const sheets = sheetsOf(new OfficeFile(new Uint8Array(await file.arrayBuffer())));
  expect([...sheets.keys()].slice(0, 3)).toEqual(['说明', '指标', '原始数据']);
  const told = [...(sheets.get('说明')?.values() ?? [])].map(({ value }) => value);
  expect(told).toContain('浙江省开发区综合考核评价(2010年)');
  expect(figure).toHaveTextContent(String(told[told.indexOf('核验码') + 1]));
});

test('a score that is refused has no workbook', async () => {
  const user = open('/score?dataset=demo');
  await findFigure('score', 'ready');
  await user.selectOptions(screen.getByRole('combobox', { name: '标准化' }), 'z_score');
  await user.selectOptions(screen.getByRole('combobox', { name: '合成' }), 'geometric');
  await findFigure('score', 'empty');
  expect(await screen.findByRole('button', { name: '下载计算底稿（XLSX）' })).toBeDisabled();
});
