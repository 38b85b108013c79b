import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { openPanel } from '../e2e/take.ts';
import { settled } from '../e2e/settled.ts';
import { defaultExportChoice, type ExportChoice } from '../../src/state/export-choice.ts';
import type { Caption, Language } from './shots.ts';

/** A figure taken away through the export panel, as a reader does. */
export interface Sample {
  readonly name: string;
  readonly path: string;
  readonly language: Language;
  readonly choice: Partial<ExportChoice>;
  readonly caption: Caption;
}

const trend = '/compare?dataset=korea';
const bars = '/compare?dataset=demo&figure=bars&metric=industrial_output&benchmarks=median,target';
const bubbles = '/compare?dataset=demo&figure=scatter&metric=gdp&size=employment&colouring=level&group=all';
const heat = '/compare?dataset=korea&figure=heat';
const slope = '/compare?dataset=korea&figure=slope';
const radar = '/compare?dataset=demo&figure=radar';
const ranking = '/rankings?dataset=korea&metric=production';

/** Every output and every named size, over the kinds of figures. */
export const samples: readonly Sample[] = [
  {
    name: 'chart',
    path: trend,
    language: 'zh',
    choice: { format: 'png', size: 'hd' },
    caption: { zh: '幻灯 16:9，1920 × 1080', en: 'Slide 16:9, 1920 × 1080' },
  },
  {
    name: 'size-uhd',
    path: bubbles,
    language: 'en',
    choice: { format: 'png', size: 'uhd', theme: 'dark' },
    caption: { zh: '4K，3840 × 2160，深色（虚构数据）', en: '4K, 3840 × 2160, dark (fictional data)' },
  },
  {
    name: 'size-slide43',
    path: bars,
    language: 'zh',
    choice: { format: 'png', size: 'slide43' },
    caption: { zh: '幻灯 4:3，1600 × 1200（虚构数据）', en: 'Slide 4:3, 1600 × 1200 (fictional data)' },
  },
  {
    name: 'size-a4',
    path: heat,
    language: 'zh',
    choice: { format: 'png', size: 'a4', theme: 'print' },
    caption: { zh: 'A4 版心宽 156 毫米，300 dpi，印刷灰度', en: 'A4 text width, 156 mm at 300 dpi, print grey' },
  },
  {
    name: 'size-a4half',
    path: slope,
    language: 'en',
    choice: { format: 'png', size: 'a4half' },
    caption: { zh: 'A4 半栏，76 毫米，300 dpi', en: 'Half a page, 76 mm at 300 dpi' },
  },
  {
    name: 'size-square',
    path: radar,
    language: 'zh',
    choice: { format: 'png', size: 'square' },
    caption: { zh: '方形，1080 × 1080（虚构数据）', en: 'Square, 1080 × 1080 (fictional data)' },
  },
  {
    name: 'size-phone',
    path: ranking,
    language: 'zh',
    choice: { format: 'png', size: 'phone', theme: 'dark', hasSentence: true },
    caption: {
      zh: '手机竖屏，1080 × 1920，深色，附官方句式',
      en: 'Phone upright, 1080 × 1920, dark, with the sentence',
    },
  },
  {
    name: 'size-custom',
    path: ranking,
    language: 'en',
    choice: { format: 'png', size: 'custom', unit: 'px', width: '1600', height: '600', watermark: 'DRAFT' },
    caption: { zh: '自定义 1600 × 600，文字水印', en: 'Custom 1600 × 600 with a watermark of words' },
  },
  {
    name: 'chart',
    path: trend,
    language: 'zh',
    choice: { format: 'svg', size: 'hd' },
    caption: { zh: 'SVG，字体随附', en: 'SVG with its fonts inside' },
  },
  {
    name: 'chart',
    path: trend,
    language: 'zh',
    choice: { format: 'pdf', size: 'a4' },
    caption: { zh: 'PDF，文字可选可搜', en: 'PDF whose words can be selected and found' },
  },
  {
    name: 'chart',
    path: trend,
    language: 'zh',
    choice: { format: 'pptx' },
    caption: { zh: 'PPTX，可编辑的原生图表', en: 'PPTX with a native chart to edit' },
  },
  {
    name: 'chart',
    path: trend,
    language: 'zh',
    choice: { format: 'xlsx' },
    caption: { zh: 'XLSX，数字、说明与来源', en: 'XLSX with numbers, notes and sources' },
  },
  {
    name: 'chart',
    path: trend,
    language: 'zh',
    choice: { format: 'csv' },
    caption: { zh: 'CSV', en: 'CSV' },
  },
];

export function formatOf({ choice }: Sample): ExportChoice['format'] {
  return choice.format ?? defaultExportChoice.format;
}

/** The file as it is saved. */
export async function takeSample(page: Page, sample: Sample, siteUrl: string): Promise<Buffer> {
  const address = new URL(sample.path, siteUrl);
  address.searchParams.set('lang', sample.language);
  await page.goto(new URL('/data', siteUrl).href);
  await page.evaluate(
    (text) => {
      localStorage.setItem('parkscope.export-choice', text);
    },
    JSON.stringify({ version: 1, state: { ...defaultExportChoice, ...sample.choice } }),
  );
  await page.goto(address.href);
  await settled(page);
  const panel = await openPanel(page);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    panel.getByRole('button', { name: new RegExp(`^(下载|Download) ${formatOf(sample).toUpperCase()}$`) }).click(),
  ]);
  return buffer(await download.createReadStream());
}
