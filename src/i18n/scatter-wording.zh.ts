import { formatNumber } from './format.ts';

/** Words of scatter figures in Chinese. */
export const scatterChinese = {
  pair: (y: string, x: string) => `${y}与${x}`,
  logs: (both: boolean, axis: string) => (both ? '取对数' : `${axis}取对数`),
  /** Beside the plot: as short as it can be. */
  correlation: (r: string, count: number, logs: string | null) =>
    `r = ${r}，n = ${formatNumber(count, 0)}${logs === null ? '' : `（${logs}）`}`,
  tooFew: (count: number) => `n = ${formatNumber(count, 0)}，不足四个，不计r`,
  level: (count: number) => `n = ${formatNumber(count, 0)}，一轴数值全同，不计r`,
  caution: '相关不等于因果',
  counted: (count: number) => `${formatNumber(count, 0)}个园区`,
  left: (count: number) => `另有${formatNumber(count, 0)}个缺其中一项，未画`,
  related: (pair: string, r: string, count: number, logs: string | null) =>
    `${formatNumber(count, 0)}个园区的${pair}相关系数为${r}${logs === null ? '' : `（${logs}）`}`,
  unrelated: (pair: string, count: number) => `${formatNumber(count, 0)}个园区同时有${pair}`,
  among: (parks: string) => `其中${parks}`,
  chosen: (park: string, values: readonly string[]) => `${park}${values.join('、')}`,
  medians: (count: number, y: string, x: string) => `${formatNumber(count, 0)}园区中位数：${y}，${x}`,
  median: (value: string) => `中位数 ${value}`,
  method: (logs: string | null) =>
    `相关系数为皮尔逊r，按图中园区${logs === null ? '' : `${logs}后`}计算，合计不计入；相关不等于因果。`,
  areaOf: (metric: string) => `圆面积表示${metric}`,
  colouredBy: (grouping: string) => `按${grouping}着色`,
  otherGroups: '其他',
  groupCount: (label: string, count: number) => `${label} n=${formatNumber(count, 0)}`,
  /** Before the circles of the legend. */
  areaLegend: (metric: string, unit: string) => `面积：${metric}${unit === '' ? '' : `（${unit}）`}`,
  areaMethod: (metric: string) => `圆的面积与${metric}成正比，自零起算。`,
  noSize: (metric: string, count: number, parks: string) =>
    `${formatNumber(count, 0)}个园区没有${metric}，画作空心小点：${parks}。`,
  notPositive: (metric: string, count: number, parks: string) =>
    `${formatNumber(count, 0)}个园区的${metric}不大于零，画作空心小点：${parks}。`,
  otherSize: (metric: string, count: number, parks: string) =>
    `${formatNumber(count, 0)}个园区的${metric}与多数园区口径不同（累计、计划或目标），画作空心小点：${parks}。`,
  colouringMethod: (grouping: string) => `颜色按${grouping}区分，n为该组所画园区数；已选园区用各自的颜色，不计入n。`,
  chosenMissing: (parks: string) => `${parks}缺其中一项或两项，未画。`,
  otherCaliber: (count: number, metric: string, parks: string) =>
    `${formatNumber(count, 0)}个园区的${metric}与多数园区口径不同（累计、计划或目标），未画：${parks}。`,
  noLog: (metric: string) => `${metric}有不大于零的数值或为名次，不用对数刻度。`,
  about: (metric: string, text: string) => `${metric}：${text}`,
  noBoth: (pair: string, when: string) => `${when}没有园区同时有${pair}`,
  whoHasBoth: (count: number, when: string) => `${when}至多${formatNumber(count, 0)}个园区同时有这两项。`,
  neverBoth: '没有一个时期同时有这两项，可换一项作横轴。',
};
