import type { ColumnUse } from '../../src/contract/import.ts';
import { nameKey } from './tidy.ts';

/** What heads a column that holds no figures, as keys of names (see `nameKey`). */
const words: Readonly<Partial<{ [use in ColumnUse]: string }>> = {
  park:
    'park parkid parkname zone zoneid zonename entity entityid refarea name 园区 园区名称 园区代码 园区名 开发区 开发区名称 单位名称 名称 ' +
    '经开区 经开区名称 高新区名称 区域 地区 产业园区 产业园 产业园名称 所属园区 공단 단지명',
  park_zh: 'namezh parkzh parknamezh 中文名 中文名称 园区中文名',
  park_en: 'nameen parken parknameen 英文名 英文名称 园区英文名',
  park_local: 'namelocal parklocal localname 原名 本地名',
  level: 'level 级别 园区级别 类型',
  province: 'province 省份 省 所属省份 省市',
  country: 'country 国家 国别',
  metric:
    'metric metricid metricname indicator indicatorid indicatorname 指标 指标名称 指标代码 指标名 统计指标 项目名称',
  period:
    'period timeperiod time date 时期 期别 时间 日期 报告期 统计时间 期间 年月 月份 季度 month quarter year 年份 年度 年',
  value: 'value obsvalue figure amount 数值 数据 指标值 值 数字 金额 数量 本期 本期数',
  unit: 'unit unitid unitmeasure 单位 计量单位 单位名称',
  unit_mult: 'unitmult',
  qualifier: 'qualifier 限定',
  printed: 'printed 原文数值',
  status: 'status obsstatus 状态',
  kind: 'valuekind kind 数值性质 口径类型',
  role: 'role 角色',
  cumulative: 'cumulative 累计',
  as_of: 'asof 截至',
  source: 'source sourceid 来源 数据来源 资料来源 出处',
  quote: 'quote 引文 原文 原句',
  confidence: 'confidence 可信度',
  note: 'note notes remark remarks comment 备注 说明 注',
  note_zh: 'notezh 中文备注',
  note_en: 'noteen 英文备注',
};

const uses: ReadonlyMap<string, ColumnUse> = new Map(
  Object.entries(words).flatMap(([use, keys]) =>
    keys.split(' ').map((key): [string, ColumnUse] => [nameKey(key), useOf(use)]),
  ),
);

function useOf(text: string): ColumnUse {
  const all: readonly ColumnUse[] = [
    ...([
      'park',
      'park_zh',
      'park_en',
      'park_local',
      'level',
      'province',
      'country',
      'metric',
      'period',
      'value',
    ] as const),
    ...(['unit', 'unit_mult', 'qualifier', 'printed', 'status', 'kind', 'role', 'cumulative', 'as_of'] as const),
    ...(['source', 'quote', 'confidence', 'note', 'note_zh', 'note_en'] as const),
  ];
  return all.find((use) => use === text) ?? 'ignore';
}

/** What the words above a column say it holds, or null. */
export function headerUse(text: string): ColumnUse | null {
  return uses.get(nameKey(text)) ?? null;
}

/** Columns of a year that stands beside a column of months, quarters or halves. */
export function isYearHeader(text: string): boolean {
  return /^(?:year|年份|年度|年)$/u.test(nameKey(text));
}

/** Running numbers, which look like figures and are none. */
export function isRunningNumber(text: string): boolean {
  return /^(?:序号|编号|no|number|序|行次|id)$/u.test(nameKey(text));
}

/** Rows that sum others up: they are no park. */
export function isTotal(text: string): boolean {
  return /^(?:合计|总计|小计|总和|全部|平均|平均值|total|sum|average|subtotal|grandtotal)$/u.test(nameKey(text));
}

/** How a note below a table begins. */
export function isNote(text: string): boolean {
  return /^(?:注|附注|备注|说明|数据来源|资料来源|来源|note|notes|source|sources|\*|①|②|③|\d+[.、）)])\s*[:：.、]?/iu.test(
    text.trim(),
  );
}
