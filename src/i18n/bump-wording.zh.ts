/** Words of ranks over time in Chinese. */
export const bumpChinese = {
  metric: (metric: string) => `${metric}名次`,
  /** At both ends of a line: 3 / 27 并列. */
  place: (rank: string, of: number | null, tied: boolean) =>
    `${rank}${of === null ? '' : ` / ${String(of)}`}${tied ? ' 并列' : ''}`,
  shown: (count: number, period: string) => `画${String(count)}个园区：${period}前列与钉住的`,
  counts: (least: number, most: number) =>
    least === most ? `各期均有${String(most)}个园区参与排名` : `各期参与排名的园区${String(least)}—${String(most)}个`,
  printed: '名次为来源公布',
  method: '名次由本站逐期排定：当期有可比数值的园区参与，同值并列（1、2、2、4）；时期下的“/ n”为当期参与排名的园区数。',
  printedMethod: '名次照来源公布的原值，不重新排定；时期下的“n”为本数据集当期有名次的园区数，不是参评总数。',
  editions: '虚线连接不同届次，各届不是同一序列。',
  gaps: '线的起止为该园区有名次的首末期，中间缺数处断开，不连线。',
  span: '起止时期按参与排名的园区不少于选定时期的一半取定。',
  lowerIsBetter: '数值越低名次越前。',
  change: (from: string, common: number) => `较${from}（共同${String(common)}个）`,
  printedChange: (from: string) => `较${from}`,
  changeMethod: (common: number, from: string, to: string) =>
    `表中名次变动按${from}、${to}均有数的${String(common)}个园区重新排定后相减。`,
  ranked: '参与排名',
  held: '有名次',
  stands: (subject: string, rank: string, of: number | null, tied: boolean) =>
    of === null ? `${subject}居第${rank}位` : `${subject}在${String(of)}个园区中居${tied ? '并列' : ''}第${rank}位`,
  common: (common: number, text: string) => `按两期均有数的${String(common)}个园区计，${text}`,
  onePeriod: (metric: string) => `${metric}只有一期有名次`,
  onePeriodAdvice: '名次变化要有两个同类时期；可先看这一期的排行。',
  toList: '看排行列表',
};
