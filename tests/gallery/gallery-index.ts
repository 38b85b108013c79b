import { formatOf, samples } from './samples.ts';
import { shots, type Caption } from './shots.ts';

/** What is beside the pages and the panel's own files. */
const others: readonly { readonly file: string; readonly caption: Caption }[] = [
  {
    file: 'chart-pdf.png',
    caption: { zh: 'chart.pdf 的一页，poppler 绘', en: 'The page of chart.pdf, drawn by poppler' },
  },
  {
    file: 'chart-pptx.png',
    caption: { zh: 'chart.pptx 的一页，LibreOffice 绘', en: 'The slide of chart.pptx, drawn by LibreOffice' },
  },
  { file: 'printed.png', caption: { zh: '对比页打印成 A4', en: 'The page Compare printed on A4' } },
  {
    file: 'server-card.png',
    caption: {
      zh: '聊天里的链接卡片，服务器绘，1200 × 630',
      en: 'The card of a link in a chat, drawn by the server, 1200 × 630',
    },
  },
  ...[1, 2, 3, 4, 5, 6].map((slide) => ({
    file: `deck-slide-${String(slide)}.png`,
    caption: {
      zh: `演示导出为 PPTX，第 ${String(slide)} 张，LibreOffice 绘`,
      en: `The deck as PPTX, slide ${String(slide)}, drawn by LibreOffice`,
    },
  })),
  { file: 'deck-pdf.png', caption: { zh: '演示导出为 PDF，第 3 页', en: 'The deck as PDF, page 3' } },
  {
    file: 'deck-offline.png',
    caption: { zh: '离线 HTML，断网从磁盘打开', en: 'The offline HTML, opened from the disk without a network' },
  },
];

function entry(file: string, { zh, en }: Caption): string {
  const link = /\.(?:png|svg)$/.test(file) ? `![${zh}](${file})` : `[${file}](${file})`;
  return `**${zh}**<br>${en}\n\n${link}\n`;
}

/** The page that shows all pictures, each with what it is in both languages. */
export function galleryIndex(): string {
  return [
    '# 图库 Gallery',
    '',
    '由已构建的应用生成：`npm run gallery`；`npm run gallery -- phone` 只重做名称中有此词的。为省空间，图片减为 256 色；`chart.*` 各文件与服务器',
    '绘制的卡片原样未动，`npx parkscope check docs/gallery/chart.png` 可说明其数字的出处。`demo` 数据集为虚构，每张图上均有标明。',
    '',
    'Made from the built application by `npm run gallery`; `npm run gallery -- phone` makes only what has the word in its name. To save',
    'space pictures are reduced to 256 colours; the files `chart.*` and the card of the server are as they were saved, and',
    '`npx parkscope check docs/gallery/chart.png` tells where their numbers come from. The dataset `demo` is fictional; each picture says so.',
    '',
    '## 页面 Pages',
    '',
    ...shots.map(({ name, caption }) => entry(`${name}.png`, caption)),
    '## 导出 Exports',
    '',
    ...samples.map((sample) => entry(`${sample.name}.${formatOf(sample)}`, sample.caption)),
    ...others.map(({ file, caption }) => entry(file, caption)),
  ].join('\n');
}
