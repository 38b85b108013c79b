import { expect } from 'vitest';
import { violations } from './axe.ts';
import { phone } from './pages.ts';
import { takeFrom } from './take.ts';
import { readyFigure, test } from './visit.ts';

test('an official follows a score from its gap to what it takes, saves the picture and sends the link', async ({
  visit,
}) => {
  const page = await visit('/score?dataset=korea');
  await readyFigure(page, 'score');
  const panel = page.getByRole('region', { name: '解释' });
  await readyFigure(panel, 'waterfall');
  await panel.getByRole('combobox', { name: '对比' }).selectOption({ label: '第1位' });
  await panel
    .getByText(/与蔚山.尾浦相比/)
    .first()
    .waitFor();
  await panel.getByRole('button', { name: '下载' }).click();
  const exports = page.getByRole('dialog', { name: '导出图' });
  expect((await takeFrom(exports, 'svg')).name).toMatch(/综合得分差距.*\.svg$/);
  await page.keyboard.press('Escape');
  await exports.waitFor({ state: 'detached' });
  await panel.getByRole('radio', { name: '前进条件' }).check();
  await readyFigure(panel, 'table');
  await panel
    .getByText(/前进至第1位/)
    .first()
    .waitFor();
  await panel.getByRole('combobox', { name: '园区' }).selectOption({ label: '6 南洞' });
  await panel.getByRole('combobox', { name: '目标' }).selectOption({ label: '前进3位' });
  await panel
    .getByText(/前进至第3位/)
    .first()
    .waitFor();
  await panel.getByRole('radio', { name: '权重敏感性' }).check();
  await readyFigure(panel, 'tornado');
  await page.reload();
  await readyFigure(panel, 'tornado');
  await panel.getByRole('heading', { name: /南洞名次对各项权重的敏感性/ }).waitFor();
});

test('the keyboard walks the rows of a waterfall, and a click on a bar of the scores chooses whom it explains', async ({
  visit,
}) => {
  const page = await visit('/score?dataset=korea&lang=en');
  const scores = await readyFigure(page, 'score');
  const gap = await readyFigure(page, 'waterfall');
  const cursor = gap.getByRole('slider');
  await cursor.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await cursor.getAttribute('aria-valuetext')).toMatch(/Part of gap/);
  await scores.locator('.figure-body').click();
  await page.waitForFunction(() => new URLSearchParams(location.search).get('explained') !== null);
});

for (const language of ['zh', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`every explanation is accessible in ${language}, ${theme}`, async ({ visit }) => {
      const page = await visit('/score?dataset=demo', { language, theme });
      const kinds = ['waterfall', 'table', 'table', 'tornado'] as const;
      const panel = page.locator('.explain');
      await readyFigure(panel, 'waterfall');
      const radios = panel.getByRole('radio');
      for (const [index, kind] of kinds.entries()) {
        await radios.nth(index).check();
        await readyFigure(panel, kind);
        expect(await violations(page, '.explain')).toEqual([]);
      }
    });

test('a phone shows every explanation without scrolling sideways', async ({ visit }) => {
  const page = await visit('/score?dataset=korea&explain=weights', { viewport: phone });
  await readyFigure(page, 'tornado');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
});
