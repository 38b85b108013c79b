import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useMySchemes } from '../../src/state/my-schemes.ts';
import { asked, figureOf, findFigure, open } from './open.tsx';

const demo = '/score?dataset=demo';

beforeEach(() => {
  localStorage.removeItem('parkscope.my-schemes');
  useMySchemes.setState({ schemes: [] });
});

/** Opens the page and unfolds the first dimension. */
async function openEditor(address = demo) {
  const user = open(address);
  await findFigure('score', 'ready');
  await user.click(await screen.findByRole('button', { name: /^经济规模的\d+项指标$/ }));
  return user;
}

function notes(): string {
  return figureOf('score').querySelector('.figure-foot')?.textContent ?? '';
}

function slider(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('slider', { name: `${name}权重` });
}

/** The undo in the toast, not the step back of the page. */
function toastAction(): HTMLElement {
  const action = document.querySelector<HTMLElement>('.toaster.is-shown button');
  if (!action) throw new Error('There is nothing to undo.');
  return action;
}

async function settingsOf(user: ReturnType<typeof open>, name: string) {
  await user.click(screen.getByRole('button', { name: `设置${name}` }));
  return within(await screen.findByRole('dialog'));
}

test('an indicator is added from any metric that can be scored; the others say why not', async () => {
  const user = await openEditor();
  await user.click(screen.getByRole('button', { name: '给经济规模加指标' }));
  const dialog = within(await screen.findByRole('dialog', { name: '加指标' }));
  expect(dialog.getByText('是日期')).toBeVisible();
  expect(dialog.queryByRole('button', { name: '加入设立年份' })).toBeNull();
  await user.type(dialog.getByRole('textbox', { name: '筛选指标' }), '工业用地');
  await user.click(dialog.getByRole('button', { name: '加入工业用地面积' }));
  await user.click(dialog.getByRole('button', { name: '关闭' }));
  await waitFor(() => {
    expect(slider('工业用地面积').value).toBe('10');
  });
  await findFigure('score', 'ready');
  expect(notes()).toContain('自定义权重、指标（由“等权”调整）');
  expect(notes()).toMatch(/10项各2\.5%：[^）]*工业用地面积）/);
  // The dataset names no better side, so the one taken is told.
  expect(notes()).toContain('工业用地面积（越高越好）');
});

test('an indicator goes to a new dimension under a name that a link can carry, and back from the editor by undo', async () => {
  const user = await openEditor();
  const dialog = await settingsOf(user, '出口额');
  await user.selectOptions(dialog.getByRole('combobox', { name: '所在维度' }), '新维度…');
  const name = dialog.getByRole('textbox', { name: '新维度名称' });
  await user.type(name, '对外*开放');
  expect(dialog.getByRole('alert')).toHaveTextContent('名称用文字、数字');
  await user.clear(name);
  await user.type(name, '发展质量');
  expect(dialog.getByRole('alert')).toHaveTextContent('已有同名的维度');
  await user.clear(name);
  await user.type(name, '对外 开放');
  const [done] = dialog.getAllByRole('button', { name: '完成' });
  if (done) await user.click(done);
  await waitFor(() => {
    expect(slider('对外 开放').value).toBe('20');
  });
  await findFigure('score', 'ready');
  expect(notes()).toContain('对外 开放 20.0%（出口额 20.0%）');
});

test('an indicator moves up, and is removed with an undo', async () => {
  const user = await openEditor();
  const list = () =>
    within(screen.getByRole('list', { name: '经济规模：指标权重' }))
      .getAllByRole('slider')
      .map((each) => each.getAttribute('aria-label'));
  const dialog = await settingsOf(user, '工业总产值');
  await user.click(dialog.getByRole('button', { name: '上移' }));
  await waitFor(() => {
    expect(list()[0]).toBe('工业总产值权重');
  });
  expect(dialog.getByRole('button', { name: '上移' })).toBeDisabled();
  await user.click(dialog.getByRole('button', { name: '移除指标' }));
  await waitFor(() => {
    expect(list()).not.toContain('工业总产值权重');
  });
  await user.click(toastAction());
  await waitFor(() => {
    expect(list()[0]).toBe('工业总产值权重');
  });
});

test('goalposts that go against the direction are told where they stand, and not taken over', async () => {
  const user = await openEditor();
  const dialog = await settingsOf(user, '工业总产值');
  await user.type(dialog.getByRole('textbox', { name: /^最差值/ }), '500');
  await user.type(dialog.getByRole('textbox', { name: /^最好值/ }), '100');
  const best = dialog.getByRole('textbox', { name: /^最好值/ });
  expect(best).toHaveAccessibleDescription('越高越好时，最好值须大于最差值。');
  expect(asked('scheme')).toBeNull();
  await user.clear(best);
  await user.type(best, '9000');
  await waitFor(() => {
    expect(asked('scheme')).toMatch(/industrial_output\*1\*w500\*b9000/);
  });
  await user.click(dialog.getByText('越低越好'));
  await waitFor(() => {
    expect(asked('scheme')).toMatch(/industrial_output\*1\*l\*w9000\*b500/);
  });
});

test('goalposts can be chosen as the scale once every indicator has them, and say what is lacking until then', async () => {
  const user = open(`${demo}&scheme=equal:1~n~m~r0.5~aa~scale*1,gdp*1*w0*b9000,exports*1`);
  await findFigure('score', 'ready');
  const option = () => screen.getByRole('option', { name: /^目标值（截断）/ });
  await screen.findByRole('option', { name: /^目标值（截断）/ });
  expect(option()).toBeDisabled();
  expect(option()).toHaveTextContent('1项未设目标值');
  expect(screen.getByText(/先在指标设置中补上：出口额。/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '经济规模的2项指标' }));
  const dialog = await settingsOf(user, '出口额');
  await user.click(dialog.getByRole('button', { name: '取本期两端' }));
  await waitFor(() => {
    expect(option()).toBeEnabled();
  });
  await user.click(dialog.getByRole('button', { name: '关闭' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '标准化' }), 'goalposts_clamped');
  await waitFor(() => {
    expect(notes()).toContain('目标值标准化');
  });
});

test('an official scheme is filled by the reader, who is named as the one who did', async () => {
  const user = open(demo);
  await findFigure('score', 'ready');
  await user.click(await screen.findByText('维度与本数据集不同的官方方案（1）'));
  await user.click(screen.getByRole('button', { name: '归类指标，采用其权重' }));
  const dialog = within(await screen.findByRole('dialog', { name: /归类指标/ }));
  expect(dialog.getByText(/对外开放、科技创新、绿色发展、统筹协调还没有指标/)).toBeVisible();
  const places = {
    出口额: '对外开放',
    高新技术企业数: '科技创新',
    单位生产总值能耗: '绿色发展',
    期末从业人员: '统筹协调',
  };
  for (const [indicator, place] of Object.entries(places))
    await user.selectOptions(dialog.getByRole('combobox', { name: `${indicator}的维度` }), place);
  await user.click(dialog.getByRole('button', { name: '采用' }));
  await waitFor(() => {
    expect(slider('对外开放').value).toBe('30');
  });
  await findFigure('score', 'ready');
  expect(figureOf('score')).toHaveTextContent(
    '自定义权重（采用“商务部国家级经开区考核(2021年版)”的维度权重，指标由使用者归类）',
  );
  expect(notes()).toContain('对外开放 30.0%（出口额 30.0%）');
  expect(notes()).toContain('指标、归类与权重由使用者选定');
});

test('weights that are wrong, more than the locked ones leave, or made equal', async () => {
  const user = open(demo);
  await findFigure('score', 'ready');
  const field = await screen.findByRole('spinbutton', { name: '经济规模权重（%）' });
  fireEvent.change(field, { target: { value: '120' } });
  expect(field).toHaveAccessibleDescription('请输入0至100之间的数。');
  await user.click(screen.getByRole('button', { name: '锁定增长速度' }));
  fireEvent.change(field, { target: { value: '90' } });
  expect(field).toHaveAccessibleDescription('其余已锁定，最多75%。');
  await waitFor(() => {
    expect(slider('经济规模').value).toBe('75');
  });
  await user.click(screen.getByRole('button', { name: '均分维度权重' }));
  await waitFor(() => {
    expect(slider('经济规模').value).toBe('25');
  });
});

test('a scheme is kept under its name, which the figure and the link say; it is renamed, and deleted with an undo', async () => {
  const user = open(demo);
  await findFigure('score', 'ready');
  fireEvent.change(await screen.findByRole('slider', { name: '经济规模权重' }), { target: { value: '40' } });
  await user.type(screen.getByRole('textbox', { name: '方案名称' }), '规模优先');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => {
    expect(asked('scheme')).toMatch(/:规模优先$/);
  });
  await findFigure('score', 'ready');
  expect(figureOf('score')).toHaveTextContent('自定义权重“规模优先”（由“等权”调整）');
  expect(useMySchemes.getState().schemes.map(({ name }) => name)).toEqual(['规模优先']);

  // Another scheme has no claim to the name.
  fireEvent.change(slider('经济规模'), { target: { value: '50' } });
  await waitFor(() => {
    expect(asked('scheme')).not.toContain('规模优先');
  });
  await user.click(screen.getByRole('button', { name: '规模优先' }));
  await waitFor(() => {
    expect(slider('经济规模').value).toBe('40');
  });
  await user.click(screen.getByRole('button', { name: '重命名方案“规模优先”' }));
  await user.keyboard('规模第一{Enter}');
  await waitFor(() => {
    expect(asked('scheme')).toMatch(/:规模第一$/);
  });
  await user.click(screen.getByRole('button', { name: '删除方案“规模第一”' }));
  expect(useMySchemes.getState().schemes).toEqual([]);
  await user.click(toastAction());
  expect(useMySchemes.getState().schemes.map(({ name }) => name)).toEqual(['规模第一']);
});

function schemeFile(text: string): File {
  return new File([text], 'scheme.json', { type: 'application/json' });
}

test('a file that is none says why, and one with unknown metrics says which', async () => {
  const user = open(demo);
  await findFigure('score', 'ready');
  const picker = () => screen.getByLabelText('导入文件', { selector: 'input' });
  await screen.findByRole('button', { name: '导入文件' });
  const said = () => document.querySelector('.scheme-file [role=alert]')?.textContent ?? '';
  await user.upload(picker(), schemeFile('no json'));
  await waitFor(() => {
    expect(said()).toContain('文件不是JSON');
  });
  await user.upload(picker(), schemeFile('{"kind":"other"}'));
  await waitFor(() => {
    expect(said()).toContain('不是本站的方案文件');
  });
  const scheme = {
    id: 'equal',
    label: { zh: '等权', en: 'Equal weights' },
    dimensions: [
      {
        id: 'scale',
        weight: 1,
        indicators: ['gdp', 'moon_rocks'].map((id) => ({
          id,
          metric: id,
          weight: 1,
          direction: 'higher',
          transform: 'none',
          denominator: null,
          goalposts: null,
          base: null,
        })),
      },
    ],
    outliers: { method: 'none' },
    normalisation: { method: 'min_max' },
    missing: { coverage: 0.5, method: 'reweight' },
    aggregation: { method: 'mean', within: 'arithmetic', across: 'arithmetic' },
  };
  const file = { kind: 'parkscope.scheme', version: 1, name: '外来方案', dataset: 'demo', scheme };
  const broken = { ...file, scheme: { ...scheme, dimensions: [{ ...scheme.dimensions[0], weight: -1 }] } };
  await user.upload(picker(), schemeFile(JSON.stringify(broken)));
  await waitFor(() => {
    expect(said()).toContain('scheme.dimensions.0.weight');
  });
  await user.upload(picker(), schemeFile(JSON.stringify(file)));
  await waitFor(() => {
    expect(asked('scheme')).toMatch(/:外来方案$/);
  });
  expect(said()).toContain('moon_rocks');
  await findFigure('score', 'ready');
  await user.click(screen.getByRole('button', { name: '经济规模的2项指标' }));
  expect(screen.getByText('本数据集没有')).toBeVisible();
});
