import { notesChinese } from './notes-wording.zh.ts';
import { pairChinese } from './pair-wording.zh.ts';
import { formatCount } from './format.ts';
import { groupChinese } from './group-wording.zh.ts';
import { guardChinese } from './guard-wording.zh.ts';
import { peerWordsChinese } from './peer-wording.zh.ts';
import { radarChinese } from './radar-wording.zh.ts';
import { explainChinese } from './explain-wording.zh.ts';
import { schemeChinese } from './scheme-wording.zh.ts';
import { scoreChinese } from './score-wording.zh.ts';
import { robustChinese } from './robust-wording.zh.ts';
import { partsChinese } from './parts-wording.zh.ts';
import { eventsChinese } from './event-wording.zh.ts';
import { steadyChinese } from './hands-wording.zh.ts';
import { metricsChinese } from './metrics-wording.zh.ts';
import { bumpChinese } from './bump-wording.zh.ts';
import { distributionChinese } from './distribution-wording.zh.ts';
import { scatterChinese } from './scatter-wording.zh.ts';
import { tableChinese } from './table-wording.zh.ts';
import { transformsChinese } from './transform-wording.zh.ts';

/** Words of figures in Chinese, in the manner of the statistical communiqués. */
export const figureChinese = {
  guard: guardChinese,
  group: groupChinese,
  peers: peerWordsChinese,
  radar: radarChinese,
  parts: partsChinese,
  scheme: schemeChinese,
  score: scoreChinese,
  explain: explainChinese,
  robust: robustChinese,
  events: eventsChinese,
  metrics: metricsChinese,
  bump: bumpChinese,
  distribution: distributionChinese,
  scatter: scatterChinese,
  steady: steadyChinese,
  table: tableChinese,
  transforms: transformsChinese,
  list: '、',
  semicolon: '；',
  comma: '，',
  stop: '。',
  colon: '：',
  paren: (text: string) => `（${text}）`,
  unitAfter: (text: string, unit: string) => `${text}${unit}`,
  derived: '推算',
  fictional: '演示数据（虚构）：园区与数值均为虚构，不代表任何真实园区。',
  flat: '持平',
  noChange: '—',
  tied: '并列',
  changeUnits: { percent: '%', pp: '个百分点', places: '位', points: '分' },
  changeNames: { yoy: '同比', pop: '环比', versus: '' },
  changeHeaders: { yoy: '同比', pop: '环比', versus: '增减' },
  rankChangeHeaders: { A: '较上年', S: '较上个半年', Q: '较上季', M: '较上月', FY: '较上财年' },
  against: (period: string) => `较${period}`,
  roles: { actual: '实际', plan: '计划', target: '目标' },
  cumulative: { none: '', ytd: '本年累计', since_start: '设立以来累计' },
  bounds: { lower: '下限', upper: '上限', about: '约数' },
  statuses: { E: '估计', P: '初步', F: '预测', B: '断点' },
  missing: { O: '未取得', M: '不适用', L: '待公布', Q: '不公开' },
  headers: {
    overallRank: '总名次',
    percentile: '百分位',
    park: '园区',
    rank: '名次',
    level: '类型',
    province: '地区',
    value: '数值',
    period: '时期',
    metric: '指标',
    unit: '单位',
    caliber: '口径',
    source: '来源',
    parks: '园区数',
    change: '增减',
  },
  benchmark: (kind: 'median' | 'mean' | 'band' | 'best', count: number) =>
    `${String(count)}园区${{ median: '中位数', mean: '平均', band: '四分位区间', best: '最优' }[kind]}`,

  peerGroup: '同组',
  overallPlace: (rank: string, of: number, group: string) => `在全部${String(of)}个${group}中居第${rank}位`,
  rankedGroup: (level: string | null, places: readonly string[]) => `${places.join('、')}${level ?? '园区'}`,
  parkCount: (count: number, level: string | null) => `${formatCount(count, 'zh')}个${level ?? '园区'}`,
  subject: (place: string, parks: string, metric: string) => `${place}${parks}${metric}`,
  tableSubject: (park: string) => `${park}主要数据`,
  headlineSubject: (place: string) => `${place}重点园区主要数据`,
  coverageSubject: (place: string) => `${place}数据覆盖：指标 × 年份`,
  index: '指数',
  growthNames: {
    nominal: { yoy: '同比名义增速（推算）', pop: '环比名义增速（推算）' },
    percent: { yoy: '同比增速（推算）', pop: '环比增速（推算）' },
    difference: { yoy: '同比增减（推算）', pop: '环比增减（推算）' },
  },
  indexUnit: (base: string) => `${base}=100`,
  transformed: (metric: string, transform: string) => `${metric}${transform}`,
  breakCount: (count: number) => `${String(count)}处断点，线在该处断开`,
  suspectedCount: (count: number) => `${String(count)}处单期变动达20%以上，线在该处断开`,
  rankedSubtitle: (of: number) => `${String(of)}个有数园区参与排名`,
  covered: (share: number) => `只含有数时期不少于${String(share)}%的园区`,
  commonSubtitle: (common: number) => `名次变动按两期均有数的${String(common)}个园区计算`,
  countedSubtitle: (shown: number, missing: number) =>
    missing === 0 ? `${String(shown)}个园区` : `${String(shown)}个园区有数，${String(missing)}个缺数`,
  coverageSubtitle: (span: string, rows: number) =>
    `格内为有数的园区数，不含合计；${span}，按有数园区由多到少列${String(rows)}项`,

  suspectedIntro: '疑似断点，来源未说明原因，断点两侧不可直接比较',
  flaggedIntro: '来源标明的断点，断点两侧不可直接比较',
  breakStep: (park: string, period: string, step: string) => `${park}${period}${step}`,
  acrossBreak: '跨断点',
  notes: notesChinese,
  heat: {
    subtitle: '按图中全部数值的五分位分五级着色，等值同级',
    classes: (count: number) =>
      `五级界限为图中${String(count)}个数值的20%、40%、60%、80%分位数（线性内插），等于界限的归数值较低的一级；图例为各级数值的实际范围，缺数不着色。`,
    lowerIsBetter: '数值越低越优',
    tied: (count: number) => `（${String(count)}处并列）`,
    foremost: (text: string) => `最前为${text}`,
    hindmost: (text: string) => `最后为${text}`,
  },
  multiples: { shared: '各图同一刻度', free: '各图自有刻度，不可直接比高低' },
  others: { revised: '后经修订为', secondSource: '另一来源为', plan: '计划', target: '目标', actual: '实际' },
  reasons: { not_comparable: '口径不同', sparse: (share: number) => `有数时期不足${String(share)}%` },
  noBase: '基期无数',
  baseNotPositive: '基期不为正数',
  openChange: '限定值之间无法推算',
  otherCaliber: '两期口径不同',

  pair: pairChinese,

  grew: (name: string, amount: string) => `${name}增长${amount}`,
  fell: (name: string, amount: string) => `${name}下降${amount}`,
  raised: (name: string, amount: string) => `${name}提高${amount}`,
  lowered: (name: string, amount: string) => `${name}降低${amount}`,
  level: (name: string) => `${name}持平`,
  isValue: (subject: string, value: string) => `${subject}${value}`,
  share: (percent: string) => `占${percent}%`,
  ofWhich: (text: string) => `其中${text}`,
  ofWhichRemark: (text: string) => `其中：${text}`,
  totalOf: (subject: string, value: string) => `${subject}合计${value}`,
  highest: (text: string) => `最高为${text}`,
  lowest: (text: string) => `最低为${text}`,
  first: (text: string) => `${text}居首`,
  followed: (text: string) => `其后为${text}`,
  rankPlace: (rank: string, tied: boolean) => `${tied ? '并列' : ''}第${rank}位`,
  rankAmong: (park: string, value: string, place: string, of: string) => `${park}${value}，居${of}${place}`,
  rankMoved: (from: string, to: string, isUp: boolean) => `由第${from}位${isUp ? '上升' : '下降'}至第${to}位`,
  rankSame: '位次不变',
  comparedWith: (period: string, text: string) => `较${period}${text}`,
  accumulated: (label: string, value: string, isInvestment: boolean) =>
    label.includes('累计') ? `${label}${value}` : `${isInvestment ? '累计完成' : '累计'}${label}${value}`,
  planned: (label: string, value: string) => `计划${label}${value}`,
  since: (asOf: string, text: string) => `${asOf}，${text}`,
  during: (period: string, text: string) => `${period}，${text}`,
  coverageSentence: (place: string, parks: number, metrics: number) =>
    `${place}数据集收录${String(parks)}个园区、${String(metrics)}项指标的数值，空格为未取得，不是零。`,
  coverageRow: (label: string, parks: number) => `有数园区最多的指标是${label}（${String(parks)}个）`,

  empty: {
    noMetric: '没有这项指标',
    noParks: '还没有选择园区',
    noParksAdvice: '从左侧加入一至十二个园区，或打开默认的一组。',
    noValues: (metric: string, when: string) => `所选园区${when}没有${metric}`,
    noRanking: (metric: string, when: string) => `${when}没有${metric}`,
    whoHas: (count: number, when: string) => `${when}有${String(count)}个园区有数。`,
    nobodyHas: '本数据集中没有园区有这项数值。',
    noProfile: (park: string) => `${park}还没有收录数值`,
    noProfileAdvice: '可改看有数值的园区。',
    toDefaults: '打开默认园区',
    toPeriod: (period: string) => `改看${period}`,
    toParks: (parks: string) => `改看${parks}`,
    toMetric: (metric: string) => `改看${metric}`,
    allLevels: '去掉类型与地区筛选',
  },
};
