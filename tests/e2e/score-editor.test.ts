import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { readyFigure, test } from './visit.ts';

const demo = '/score?dataset=demo';

test('an official edits, names and keeps a scheme by keyboard, takes it out as a file and back, and undoes', async ({
  visit,
}) => {
  const page = await visit(demo);
  const figure = await readyFigure(page, 'score');
  const slider = page.getByRole('slider', { name: '经济规模权重', exact: true });
  await slider.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => slider.inputValue()).toBe('30');
  await expect.poll(() => figure.innerText()).toContain('自定义权重（由“等权”调整）');

  const name = page.getByRole('textbox', { name: '方案名称' });
  await name.focus();
  await page.keyboard.type('规模优先');
  await page.keyboard.press('Enter');
  await expect.poll(() => figure.innerText()).toContain('自定义权重“规模优先”（由“等权”调整）');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出文件' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('规模优先.方案.json');
  const file = await text(await download.createReadStream());

  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => slider.inputValue()).toBe('0');
  await page
    .getByLabel('导入文件')
    .locator('xpath=self::input')
    .setInputFiles({
      name: 'scheme.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
  await expect.poll(() => slider.inputValue()).toBe('30');
  await expect.poll(() => figure.innerText()).toContain('“规模优先”');

  // A drag is one step, however many moves it has.
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the slider is not on screen');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  for (const share of [0.4, 0.5, 0.6, 0.7]) await page.mouse.move(box.x + box.width * share, y);
  await page.mouse.up();
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(50);
  await page.keyboard.press('Control+z');
  await expect.poll(() => slider.inputValue()).toBe('30');
});

const words = {
  zh: { unfold: '经济规模的9项指标', settings: '设置工业总产值', add: '给经济规模加指标', edit: '调整方案' },
  en: {
    unfold: '9 indicators of Scale',
    settings: 'Settings of Gross industrial output',
    add: 'Add indicator: Scale',
    edit: 'Edit the scheme',
  },
} as const;

for (const language of ['zh', 'en'] as const) {
  test(`the editor and its dialogs are accessible, ${language}`, async ({ visit }) => {
    const page = await visit(demo, { language, theme: language === 'zh' ? 'light' : 'dark' });
    await readyFigure(page, 'score');
    await page.getByRole('button', { name: words[language].unfold }).press('Enter');
    expect(await violations(page, '.scheme-editor')).toEqual([]);
    for (const opener of [words[language].settings, words[language].add]) {
      const button = page.getByRole('button', { name: opener, exact: true });
      await button.press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(await violations(page, 'dialog[open]')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  test(`on a phone the editor rises in a sheet, and nothing runs off sideways, ${language}`, async ({ visit }) => {
    const page = await visit(demo, { language, viewport: { width: 375, height: 812 } });
    await readyFigure(page, 'score');
    await page.getByRole('button', { name: words[language].edit }).click();
    const sheet = page.getByRole('dialog', { name: words[language].edit });
    await sheet.getByRole('button', { name: words[language].unfold }).click();
    expect(await violations(page, 'dialog[open]')).toEqual([]);
    const wide = await page.evaluate(
      () =>
        [...document.querySelectorAll('.scheme-editor *')].filter(
          (element) => element.getBoundingClientRect().right > window.innerWidth,
        ).length,
    );
    expect(wide).toBe(0);
  });
}
