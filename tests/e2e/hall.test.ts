import { expect } from 'vitest';
import { violations } from './axe.ts';
import { hall } from './pages.ts';
import { readyFigure, test } from './visit.ts';

const madeOnce = 3;
const rounds = 10;
const seconds = 5;

test('a presenter leaves the hall screen turning: ten rounds later it shows the same and holds no more', async ({
  visit,
}) => {
  const page = await visit('/projects?dataset=demo&form=board&park=jixun-etdz', { viewport: hall });
  await readyFigure(page, 'board');
  await page.clock.install();
  await page.getByRole('link', { name: '大屏展示' }).click();
  const screen = page.getByRole('dialog', { name: '霁浔经开区项目大屏' });
  await screen.getByText('2025年6月任务完成情况').waitFor();
  await screen.getByRole('img', { name: '扫码看实时' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await screen.getByRole('combobox', { name: '每屏停留' }).selectOption(String(seconds));
  const of = Number(/1 \/ (\d+)/.exec(await screen.locator('.hall-position').innerText())?.[1]);
  expect(of).toBeGreaterThan(1);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heapKb: of('JSHeapUsedSize') / 1024 };
  };
  const round = async () => {
    for (let turn = 1; turn <= of; turn += 1) {
      await page.clock.runFor(seconds * 1_000);
      await expect.poll(() => screen.getAttribute('data-screen')).toBe(String(turn % of));
    }
  };
  // The first rounds make what is made once, and the code of other pages arrives while this one rests.
  for (let count = 0; count < madeOnce; count += 1) await round();
  await page.waitForLoadState('networkidle');
  const before = await held();
  for (let count = 0; count < rounds; count += 1) await round();
  const after = await held();
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1 + 50);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.heapKb).toBeLessThanOrEqual(before.heapKb + 2048);
  await screen.getByText('2025年6月任务完成情况').waitFor();
  await page.keyboard.press('Escape');
  await readyFigure(page, 'board');
});
