import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { open } from './open.tsx';

test('the page of data leads to the wizard, which says where nothing can be written, and keeps the token out of the link', async () => {
  const user = open('/data?dataset=korea');
  await user.click(await screen.findByRole('link', { name: '导入数据' }));
  const token = await screen.findByLabelText(/访问令牌/);
  expect(screen.getByRole('button', { name: '读取文件' })).toBeDisabled();
  await user.type(token, 'pks_1');
  await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), new File(['园区,数值\n'], '表.csv'));
  expect(await screen.findByRole('alert')).toHaveTextContent('此站点只供阅读');
  expect(screen.getByText('表.csv')).toBeVisible();
  expect(location.href).not.toContain('pks_1');
});

test('a staged import of a link asks for a token first', async () => {
  sessionStorage.clear();
  const user = open('/data/import?dataset=korea&id=0a');
  await user.type(await screen.findByLabelText(/访问令牌/), 'pks_2');
  await user.click(screen.getByRole('button', { name: '换用令牌' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('此站点只供阅读');
  sessionStorage.clear();
});
