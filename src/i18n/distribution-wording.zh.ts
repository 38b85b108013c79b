/** Words of distributions in Chinese. */
export const distributionChinese = {
  metric: (metric: string) => `${metric}分布`,
  parks: '园区数',
  share: '占比',
  bin: '组',
  names: '园区',
  /** A class as in a table: from, to; the last holds its upper limit too. */
  range: (from: string, to: string, isLast: boolean) => `${from}—${to}${isLast ? '' : '（不含）'}`,
  single: (value: string) => value,
  lower: (value: string) => `下四分位 ${value}`,
  median: (value: string) => `中位数 ${value}`,
  upper: (value: string) => `上四分位 ${value}`,
  counted: (count: number) => `${String(count)}个园区有可比数值`,
  missing: (count: number) => `${String(count)}个未计入`,
  rule: (computed: string, width: string, bins: number) =>
    `组距按Freedman–Diaconis规则（2×四分位距÷n的立方根）算得${computed}，取整为${width}，分${String(bins)}组；各组含下限、不含上限，末组两端都含。`,
  capped: (computed: string, width: string, bins: number) =>
    `组距按Freedman–Diaconis规则（2×四分位距÷n的立方根）算得${computed}，会超过30组，放宽为${width}，分${String(bins)}组；各组含下限、不含上限，末组两端都含。`,
  flat: (width: string, bins: number) =>
    `四分位距为零，Freedman–Diaconis规则不适用，组距按Sturges规则取整为${width}，分${String(bins)}组；各组含下限、不含上限，末组两端都含。`,
  equal: '数值全部相同，只有一组。',
  quartiles: '四分位数、中位数按线性内插；条从零起，条高为园区数，下方每条短线为一个园区。',
  left: (count: number, groups: string) => `未计入${String(count)}个。${groups}。`,
  middle: (group: string, median: string, lower: string, upper: string) =>
    `${group}的中位数为${median}，半数园区在${lower}至${upper}之间`,
  most: (range: string, count: number) => `园区最多的一组为${range}，有${String(count)}个`,
  place: (park: string, value: string, place: string) => `${park}为${value}，居${place}`,
  placeOf: (rank: string, of: number, tied: boolean) => `${String(of)}个园区中的${tied ? '并列' : ''}第${rank}位`,
  ranks: (metric: string) => `${metric}是名次，没有分布可看`,
  ranksAdvice: '名次是1、2、3……依次排的，分布只反映有几个园区，不反映差距。',
  toBump: '看名次变化',
};
