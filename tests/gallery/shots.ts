import type { Page } from 'playwright-core';
import { hall, laptop, phone } from '../e2e/pages.ts';
import { settled } from '../e2e/settled.ts';
import { openPanel } from '../e2e/take.ts';
import { withDeck } from './shown-deck.ts';

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark';

export interface Caption {
  readonly zh: string;
  readonly en: string;
}

export interface Shot {
  /** Its file, without `.png`. */
  readonly name: string;
  readonly path: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly caption: Caption;
  /** What a reader does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const trend = '/compare?dataset=korea';
const heat = '/compare?dataset=demo&figure=heat&metric=gdp';

const screens = { laptop, phone, hall };

function shot(
  name: string,
  [screen, language, theme]: readonly [keyof typeof screens, Language, Theme],
  path: string,
  told: Pick<Shot, 'caption' | 'act'>,
): Shot {
  return { name, path, language, theme, viewport: screens[screen], ...told };
}

async function panelOpen(page: Page): Promise<void> {
  const panel = await openPanel(page);
  await panel.locator('[data-preview="ready"]').waitFor();
}

async function showing(page: Page): Promise<void> {
  await page.evaluate(
    (text) => {
      localStorage.setItem('parkscope.show', text);
    },
    JSON.stringify({ version: 1, state: { theme: 'dark', rotateSeconds: 0 } }),
  );
  await withDeck(page);
  await page.getByRole('button', { name: '放映', exact: true }).click();
  const shown = page.locator('.show .stage-slide.is-current [data-state="ready"]');
  await shown.waitFor();
  await page.keyboard.press('PageDown');
  await page.locator('.show-position', { hasText: '2 / ' }).waitFor({ state: 'attached' });
  await shown.waitFor();
}

/** The pages, each as a reader meets it. */
export const shots: readonly Shot[] = [
  shot('overview', ['laptop', 'zh', 'light'], '/?dataset=china', {
    caption: { zh: '总览：一个数据集里最先要看的几张图', en: 'Overview: what a dataset shows first' },
  }),
  shot('overview-dark', ['laptop', 'en', 'dark'], '/?dataset=korea', {
    caption: { zh: '总览，英文，深色', en: 'Overview, English, dark' },
  }),
  shot('compare', ['laptop', 'zh', 'light'], trend, {
    caption: {
      zh: '对比：大邱七个产业集群的从业人数',
      en: 'Compare: employment in seven industrial complexes of Daegu',
    },
  }),
  shot('compare-dark', ['laptop', 'en', 'dark'], trend, {
    caption: { zh: '同一链接，英文，深色', en: 'The same link, English, dark' },
  }),
  shot('rankings', ['laptop', 'zh', 'light'], '/rankings?dataset=demo&metric=gdp', {
    caption: {
      zh: '排行：名次总是“第几 / 共几”（虚构数据）',
      en: 'Rankings: a rank always says of how many (fictional data)',
    },
  }),
  shot('rankings-dark', ['laptop', 'en', 'dark'], '/rankings?dataset=korea&metric=production', {
    caption: { zh: '排行，英文，深色', en: 'Rankings, English, dark' },
  }),
  shot('score', ['laptop', 'zh', 'light'], '/score?dataset=demo&draws=1000', {
    caption: { zh: '综合评分与名次区间（虚构数据）', en: 'Composite scores with rank bands (fictional data)' },
  }),
  shot('score-dark', ['laptop', 'en', 'dark'], '/score?dataset=demo', {
    caption: { zh: '综合评分，英文，深色（虚构数据）', en: 'Composite scores, English, dark (fictional data)' },
  }),
  shot('park', ['laptop', 'zh', 'light'], '/parks/jinhua-nev-town?dataset=china', {
    caption: { zh: '园区：一个园区的全部指标', en: 'A park with all its indicators' },
  }),
  shot('data', ['laptop', 'en', 'light'], '/data?dataset=korea', {
    caption: { zh: '数据：来源、口径与覆盖', en: 'Data: sources, methodology and coverage' },
  }),
  shot('export-panel', ['laptop', 'zh', 'light'], trend, {
    caption: { zh: '导出：预览就是将要保存的那张图', en: 'Export: the preview is the very picture that is saved' },
    act: panelOpen,
  }),
  shot('export-panel-dark', ['laptop', 'en', 'dark'], trend, {
    caption: { zh: '导出面板，英文，深色', en: 'The export panel, English, dark' },
    act: panelOpen,
  }),
  shot('deck', ['laptop', 'zh', 'light'], '/present?dataset=korea', {
    caption: { zh: '演示：钉入的图与文字页', en: 'The deck: pinned figures and words' },
    act: withDeck,
  }),
  shot('show-dark', ['hall', 'zh', 'dark'], '/present?dataset=korea', {
    caption: { zh: '全屏放映，深色', en: 'The full-screen show, dark' },
    act: showing,
  }),
  shot('phone-overview', ['phone', 'zh', 'light'], '/?dataset=china', {
    caption: { zh: '手机：总览', en: 'Phone: overview' },
  }),
  shot('phone-compare', ['phone', 'zh', 'light'], trend, { caption: { zh: '手机：对比', en: 'Phone: compare' } }),
  shot('phone-compare-dark', ['phone', 'en', 'dark'], trend, {
    caption: { zh: '手机：对比，英文，深色', en: 'Phone: compare, English, dark' },
  }),
  shot('phone-rankings', ['phone', 'zh', 'dark'], '/rankings?dataset=demo&metric=gdp', {
    caption: { zh: '手机：排行，深色（虚构数据）', en: 'Phone: rankings, dark (fictional data)' },
  }),
  shot('phone-score', ['phone', 'en', 'light'], '/score?dataset=demo', {
    caption: { zh: '手机：综合评分，英文（虚构数据）', en: 'Phone: scores, English (fictional data)' },
  }),
  shot('phone-export', ['phone', 'zh', 'light'], heat, {
    caption: { zh: '手机：导出面板', en: 'Phone: the export panel' },
    act: panelOpen,
  }),
];

/** Takes the picture of a page that has come to rest. */
export async function takeShot(page: Page, shot: Shot, siteUrl: string): Promise<Buffer> {
  const address = new URL(shot.path, siteUrl);
  address.searchParams.set('lang', shot.language);
  address.searchParams.set('theme', shot.theme);
  await page.goto(address.href);
  await settled(page);
  await shot.act?.(page);
  await page.waitForLoadState('networkidle');
  return page.screenshot();
}
