import type { MissingStatus, Qualifier, Status } from '../../src/contract/observation.ts';
import type {
  CoverageFigure,
  FigureChange,
  FigureValue,
  HeadlineFigure,
  TableFigure,
} from '../../src/figures/figure.ts';
import type { BarRow, BarsFigure } from '../../src/figures/bars-figure.ts';
import type { TrendFigure, TrendPeriod, TrendSeries } from '../../src/figures/trend-figure.ts';
import type { Language } from '../../src/i18n/language.ts';

/** Figures written by hand from published numbers, for rooms that render Figures and make none. */

const missingText: Record<MissingStatus, string> = { O: '—', M: '/', L: '◌', Q: '■' };

export function grouped(value: number, decimals = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

export function exact(value: number, more: Partial<FigureValue> = {}): FigureValue {
  return {
    value,
    text: grouped(value),
    qualifier: 'exact',
    status: 'A',
    role: 'actual',
    cumulative: 'none',
    asOf: null,
    derived: false,
    source: 'kicox',
    quote: null,
    confidence: null,
    note: null,
    others: [],
    ...more,
  };
}

export function qualified(value: number, qualifier: Qualifier, text: string): FigureValue {
  return exact(value, { qualifier, text });
}

export function withStatus(value: number, status: Status): FigureValue {
  return exact(value, { status });
}

export function missing(status: MissingStatus): FigureValue {
  return { ...exact(0), value: null, text: missingText[status], status, source: null };
}

function change(from: number, to: number): FigureChange {
  const rate = (to / from - 1) * 100;
  if (Math.abs(rate) < 0.05) return { direction: 'flat', text: '0.0%' };
  return { direction: rate > 0 ? 'up' : 'down', text: `${Math.abs(rate).toFixed(1)}%` };
}

export function quarters(from: number, fromQuarter: number, count: number, language: Language = 'zh'): TrendPeriod[] {
  return Array.from({ length: count }, (_, index) => {
    const at = from * 4 + fromQuarter - 1 + index;
    const year = Math.floor(at / 4);
    const quarter = (at % 4) + 1;
    const label = language === 'zh' ? `${year}年${quarter}季度` : `Q${quarter} ${year}`;
    return { id: `${year}-Q${quarter}`, label, year: String(year) };
  });
}

export function years(from: number, count: number): TrendPeriod[] {
  return Array.from({ length: count }, (_, index) => {
    const year = String(from + index);
    return { id: year, label: `${year}年`, year };
  });
}

interface Cluster {
  readonly park: string;
  readonly zh: string;
  readonly en: string;
  readonly local: string;
  readonly values: readonly number[];
  readonly breaks: readonly (readonly [index: number, ref: number])[];
}

/** Employees of the seven clusters of Daegu, 2018 Q2 to 2025 Q2 (KICOX, as compiled by seungwp). */
// prettier-ignore
export const daegu: readonly Cluster[] = [
  { park: 'kr-dg-211f90f3', zh: '城西', en: 'Seongseo', local: '성서산단', breaks: [],
    values: [49093, 48866, 48726, 48443, 47978, 48082, 46990, 46081, 45057, 44981, 44775, 44326, 44303, 44110, 43872, 43745, 43339, 43376, 43487, 43381, 43004, 43282, 42944, 43493, 42239, 42274, 43321, 43728, 44435] },
  { park: 'kr-dg-b98698e7', zh: '西大邱', en: 'Seodaegu', local: '서대구산단', breaks: [[17, 2]],
    values: [14679, 14370, 14581, 14522, 14522, 14487, 14485, 14405, 14331, 14523, 14498, 14720, 13943, 13888, 13829, 14027, 13356, 16454, 16796, 17002, 17212, 17410, 17360, 17178, 17132, 16991, 16921, 16889, 16870] },
  { park: 'kr-dg-8f1eb740', zh: '达城1期', en: 'Dalseong 1', local: '달성1차', breaks: [],
    values: [13491, 13467, 13265, 13283, 13283, 14974, 14991, 13760, 13599, 13323, 13422, 13325, 13259, 12990, 13033, 12956, 13037, 13058, 13153, 13111, 13126, 13114, 13351, 13326, 13172, 13152, 13152, 13003, 12999] },
  { park: 'kr-dg-a17ecf66', zh: '第三', en: 'Daegu No. 3', local: '제3산단', breaks: [[18, 3]],
    values: [12548, 12540, 12501, 12493, 12493, 12418, 12417, 12402, 12399, 12375, 12405, 12415, 12402, 12408, 12384, 12402, 12343, 12343, 8057, 8057, 8057, 8377, 8555, 8555, 8875, 8949, 8949, 8949, 8546] },
  { park: 'kr-dg-53cd2f34', zh: '检丹', en: 'Geomdan', local: '검단산단', breaks: [],
    values: [7924, 7917, 7949, 7879, 7855, 7855, 7869, 7826, 7744, 7790, 7784, 7808, 7832, 7845, 7858, 7885, 7871, 7860, 7882, 7844, 7856, 7856, 7856, 7867, 7870, 7878, 7881, 7872, 7877] },
  { park: 'kr-dg-7803ee00', zh: '达城2期·国家', en: 'Dalseong 2 and national', local: '달성2차·국가산단', breaks: [[15, 1], [25, 4]],
    values: [7499, 7090, 7185, 7259, 7269, 7536, 7616, 7866, 7601, 7317, 7827, 7821, 8748, 8724, 8634, 4003, 4121, 4167, 4413, 4326, 4685, 4626, 4534, 4656, 4991, 6406, 6471, 6059, 5995] },
  { park: 'kr-dg-86f7d5dd', zh: '染色', en: 'Dyeing', local: '염색산단', breaks: [],
    values: [5511, 5356, 5477, 5072, 5065, 5005, 5005, 4966, 4727, 4693, 4688, 4631, 4631, 4631, 4631, 4631, 4631, 4631, 4631, 4574, 4574, 4620, 4620, 4620, 4620, 4620, 4620, 4620, 4295] },
];

const common = {
  dataset: 'kr-daegu',
  release: { id: 'kr-r3', publishedAt: '2026-06-30' },
  fictional: false,
  check: 'D9EB-0C9A',
  empty: null,
} as const;

const kicoxSource = {
  zh: '韩国产业园区公团（KICOX）季度数据，seungwp 整理',
  en: 'Korea Industrial Complex Corporation (KICOX), quarterly data, compiled by seungwp',
};

function seriesOf(cluster: Cluster, slot: number, language: Language): TrendSeries {
  const last = cluster.values.length - 1;
  const lastBreak = cluster.breaks.find(([index]) => index > last - 4);
  const value = cluster.values[last] ?? 0;
  return {
    park: cluster.park,
    name: cluster[language],
    short: cluster[language],
    local: cluster.local,
    slot,
    points: cluster.values.map((each) => exact(each)),
    breaks: cluster.breaks.map(([index, ref]) => ({ index, ref, suspected: true })),
    end: {
      index: last,
      text: grouped(value),
      change: lastBreak ? null : change(cluster.values[last - 4] ?? value, value),
      changeNote: lastBreak ? { ref: lastBreak[1], text: language === 'zh' ? '跨断点' : 'across a break' } : null,
    },
  };
}

const breakNotes = {
  zh: [
    { ref: 1, text: '达城2期·国家 2022年1季度 8,634 → 4,003（−53.6%）' },
    { ref: 2, text: '西大邱 2022年3季度 13,356 → 16,454（+23.2%）' },
    { ref: 3, text: '第三 2022年4季度 12,343 → 8,057（−34.7%）' },
    { ref: 4, text: '达城2期·国家 2024年3季度 4,991 → 6,406（+28.4%）' },
    {
      ref: null,
      text: '来源未说明原因，断点两侧不可直接比较。同比为本站推算。集群值由整理者按所辖园区加总；中文名为译名。',
    },
  ],
  en: [
    { ref: 1, text: 'Dalseong 2 and national, Q1 2022: 8,634 → 4,003 (−53.6%)' },
    { ref: 2, text: 'Seodaegu, Q3 2022: 13,356 → 16,454 (+23.2%)' },
    { ref: 3, text: 'Daegu No. 3, Q4 2022: 12,343 → 8,057 (−34.7%)' },
    { ref: 4, text: 'Dalseong 2 and national, Q3 2024: 4,991 → 6,406 (+28.4%)' },
    {
      ref: null,
      text: 'The source gives no reason; values on either side of a break are not comparable. Year-on-year change is derived. Clusters are summed from their complexes by the compiler.',
    },
  ],
} as const;

/** Seven clusters, 29 quarters, four suspected breaks. */
export function daeguTrend(language: Language = 'zh', more: Partial<TrendFigure> = {}): TrendFigure {
  const isZh = language === 'zh';
  const periods = quarters(2018, 2, 29, language);
  const series = daegu.map((cluster, slot) => seriesOf(cluster, slot, language));
  const unit = isZh ? '人' : 'persons';
  return {
    ...common,
    kind: 'trend',
    language,
    title: isZh
      ? { time: '2018年2季度—2025年2季度', subject: '韩国大邱七个产业集群从业人数', unit }
      : { time: 'Q2 2018—Q2 2025', subject: 'Employees in seven industrial clusters, Daegu, Korea', unit },
    subtitle: isZh
      ? '季度值；4 处单季变动达 20% 以上的疑似断点，线在该处断开'
      : 'Quarterly values; lines are cut at four suspected breaks, single-quarter changes of 20% and more',
    guard: [],
    notes: breakNotes[language],
    marks: ['break'],
    sources: [
      {
        id: 'kicox',
        title: kicoxSource[language],
        address: 'https://github.com/seungwp/daegu-sandan/blob/7d2ae433/data/sandan_cluster_quarter.csv',
      },
    ],
    sentence: isZh
      ? '2025年2季度，大邱七个产业集群从业人员合计101,017人，其中城西44,435人，占44.0%。'
      : 'In Q2 2025 the seven industrial clusters of Daegu employed 101,017 people, of whom 44,435 in Seongseo.',
    table: {
      columns: [
        { id: 'period', label: isZh ? '时期' : 'Period', unit: null, align: 'left' },
        ...series.map(({ park, short }) => ({ id: park, label: short, unit, align: 'right' as const })),
      ],
      rows: periods.map((period, index) => ({
        id: period.id,
        cells: [
          { text: period.label, value: period.id },
          ...series.map(({ points }) => {
            const fact = points[index] ?? missing('O');
            return { text: fact.text, value: fact.value, fact };
          }),
        ],
      })),
    },
    fileName: isZh ? '大邱集群_从业人数_2018Q2-2025Q2' : 'Daegu_employees_2018Q2-2025Q2',
    transform: 'level',
    scale: 'linear',
    bridge: false,
    inverted: false,
    decimals: 0,
    unit,
    periods,
    series,
    benchmarks: [],
    endHeader: isZh ? { value: '2025年2季度，人', change: '同比' } : { value: 'Q2 2025, persons', change: 'on year' },
    ...more,
  };
}

interface Complex {
  readonly park: string;
  readonly zh: string;
  readonly en: string;
  readonly value: number;
  readonly before: number;
}

/** Production of Korea's ten largest national complexes, 2026 Q1 (KICOX, approved statistic 399004), 100 million won. */
// prettier-ignore
export const complexes: readonly Complex[] = [
  { park: 'kr-nic-8835d9fc', zh: '蔚山·尾浦', en: 'Ulsan-Mipo', value: 488288, before: 447561 },
  { park: 'kr-nic-810ef771', zh: '丽水', en: 'Yeosu', value: 229272, before: 191060 },
  { park: 'kr-nic-19436462', zh: '温山', en: 'Onsan', value: 185020, before: 175042 },
  { park: 'kr-nic-c69eddd1', zh: '昌原', en: 'Changwon', value: 157499, before: 153358 },
  { park: 'kr-nic-619bc367', zh: '龟尾', en: 'Gumi', value: 115248, before: 115827 },
  { park: 'kr-nic-b928da4f', zh: '半月', en: 'Banwol', value: 91019, before: 93257 },
  { park: 'kr-nic-9fd0f0af', zh: '南洞', en: 'Namdong', value: 82394, before: 83820 },
  { park: 'kr-nic-63a85791', zh: '始华', en: 'Sihwa', value: 81130, before: 79539 },
  { park: 'kr-nic-9e82eb0c', zh: '光阳', en: 'Gwangyang', value: 51225, before: 48926 },
  { park: 'kr-nic-b928da50', zh: '牙山', en: 'Asan', value: 45062, before: 45841 },
];

type BarRowChoice = Pick<BarRow, 'park' | 'name' | 'rank' | 'value'> & Partial<BarRow>;

export function barRow(choice: BarRowChoice): BarRow {
  return {
    short: choice.name,
    local: null,
    slot: null,
    rankText: choice.rank === null ? '' : String(choice.rank),
    change: null,
    highlighted: false,
    ...choice,
  };
}

export function koreaBars(language: Language = 'zh', more: Partial<BarsFigure> = {}): BarsFigure {
  const isZh = language === 'zh';
  const unit = isZh ? '亿韩元' : '100 million won';
  const rows = complexes.map(({ park, value, before, ...names }, index) =>
    barRow({
      park,
      name: names[language],
      rank: index + 1,
      value: exact(value),
      change: change(before, value),
      highlighted: index < 3,
    }),
  );
  return {
    ...common,
    dataset: 'kr-national',
    kind: 'bars',
    language,
    title: isZh
      ? { time: '2026年1季度', subject: '韩国国家产业园区生产额前十位', unit }
      : { time: 'Q1 2026', subject: 'Production, ten largest national complexes of Korea', unit },
    subtitle: isZh
      ? '前三位合计占34个有数园区的51.2%；前十位名次与上季度相同'
      : 'The first three make 51.2% of the 34 complexes with figures',
    guard: [],
    notes: [
      {
        ref: null,
        text: isZh
          ? '6个园区无生产额，未参与排名。环比为本站推算。'
          : 'Six complexes without production are not ranked. Change on quarter is derived.',
      },
    ],
    marks: [],
    sources: [
      {
        id: 'kicox',
        title: isZh
          ? 'KICOX 国家产业园区动向（批准统计 399004，抽样调查）'
          : 'KICOX, trends of national industrial complexes (approved statistic 399004, sample survey)',
        address: 'https://www.data.go.kr/data/15119416/fileData.do',
      },
    ],
    sentence: isZh ? '2026年1季度，蔚山·尾浦生产额488,288亿韩元，居第1位。' : 'In Q1 2026 Ulsan-Mipo led with 488,288.',
    table: {
      columns: [
        { id: 'rank', label: isZh ? '名次' : 'Rank', unit: null, align: 'right' },
        { id: 'park', label: isZh ? '园区' : 'Park', unit: null, align: 'left' },
        { id: 'value', label: isZh ? '生产额' : 'Production', unit, align: 'right' },
        { id: 'change', label: isZh ? '环比（推算）' : 'On quarter', unit: '%', align: 'right' },
      ],
      rows: rows.map((row) => ({
        id: row.park,
        cells: [
          { text: row.rankText, value: row.rank },
          { text: row.name, value: row.name },
          { text: row.value.text, value: row.value.value, fact: row.value },
          row.change === null ? { text: '—', value: null } : { text: row.change.text, value: null, change: row.change },
        ],
      })),
    },
    fileName: isZh ? '韩国国家产业园区_生产额_2026Q1' : 'Korea_production_2026Q1',
    decimals: 0,
    unit,
    rows,
    benchmarks: [{ kind: 'mean', label: isZh ? '34园区平均' : 'Mean of 34', n: 34, value: 51891, text: '51,891' }],
    changeHeader: isZh ? '环比（推算）' : 'on quarter',
    valueHeader: isZh ? '生产额' : 'Production',
    ...more,
  };
}

/** Every qualifier, role and missing state once. */
export function mixedBars(language: Language = 'zh'): BarsFigure {
  const rows = [
    barRow({ park: 'a', name: '苏州工业园区', rank: 1, value: qualified(551, 'about', '约551'), slot: 0 }),
    barRow({ park: 'b', name: '合肥高新区', rank: 2, value: qualified(350, 'more_than', '350余'), slot: 1 }),
    barRow({ park: 'c', name: '武汉东湖', rank: 3, value: withStatus(240, 'E'), slot: 2, rankText: '3–5' }),
    barRow({ park: 'd', name: '西安高新区', rank: 4, value: qualified(100, 'at_most', '不到100'), slot: 3 }),
    barRow({ park: 'e', name: '成都高新区', rank: 5, value: exact(80, { role: 'plan' }), slot: 4 }),
    barRow({ park: 'f', name: '兰州新区', rank: 6, value: exact(0.2, { text: '0.20' }), slot: 5 }),
    barRow({ park: 'g', name: '贵安新区', rank: 7, value: exact(0), slot: 6 }),
    barRow({ park: 'h', name: '滨海新区', rank: 8, value: exact(-120, { text: '−120' }), slot: 7 }),
    barRow({ park: 'i', name: '张江', rank: null, value: missing('O'), slot: 8 }),
    barRow({ park: 'j', name: '中关村', rank: null, value: missing('M'), slot: 9 }),
    barRow({ park: 'k', name: '南沙', rank: null, value: missing('L'), slot: 10 }),
    barRow({ park: 'l', name: '前海', rank: null, value: missing('Q'), slot: 11 }),
  ];
  return koreaBars(language, {
    rows,
    benchmarks: [],
    changeHeader: null,
    unit: '亿元',
    fictional: true,
    marks: [
      'about',
      'lower_bound',
      'upper_bound',
      'estimated',
      'plan',
      'not_available',
      'not_applicable',
      'not_yet_published',
      'suppressed',
    ],
  });
}

/** Points of every kind on three lines: gaps of all four states, qualifiers, estimates, a forecast and a benchmark. */
export function mixedTrend(more: Partial<TrendFigure> = {}): TrendFigure {
  const periods = years(2014, 12);
  const lines: readonly (readonly [string, readonly FigureValue[]])[] = [
    // prettier-ignore
    ['苏州工业园区', [exact(210), exact(232), exact(250), missing('O'), missing('O'), exact(301), exact(322), qualified(350, 'more_than', '350余'), exact(372), exact(391), withStatus(405, 'E'), withStatus(431, 'F')]],
    // prettier-ignore
    ['合肥高新区', [missing('M'), missing('M'), exact(90), exact(104), qualified(120, 'about', '约120'), exact(150), missing('Q'), exact(188), exact(204), exact(228), exact(251), missing('L')]],
    // prettier-ignore
    ['兰州新区', [exact(12), exact(14), exact(19), exact(23), qualified(30, 'less_than', '不到30'), exact(33), exact(36), exact(41), exact(44), exact(52), exact(55), exact(61)]],
  ];
  const series = lines.map(([name, points], slot): TrendSeries => {
    const index = points.findLastIndex(({ value }) => value !== null);
    const from = points[index - 1]?.value ?? null;
    const value = points[index]?.value ?? 0;
    const end = {
      index,
      text: points[index]?.text ?? '',
      change: from === null ? null : change(from, value),
      changeNote: null,
    };
    return { park: `cn-${slot}`, name, short: name, local: null, slot, points, breaks: [], end };
  });
  return daeguTrend('zh', {
    dataset: 'cn',
    title: { time: '2014—2025年', subject: '三个园区高新技术企业营业收入', unit: '亿元' },
    subtitle: '年度值',
    unit: '亿元',
    periods,
    series,
    guard: [],
    notes: [{ ref: null, text: '2024年为估计值，2025年为预测值。' }],
    marks: [
      'not_available',
      'not_applicable',
      'not_yet_published',
      'suppressed',
      'about',
      'lower_bound',
      'upper_bound',
      'estimated',
      'forecast',
    ],
    benchmarks: [
      {
        kind: 'median',
        label: '27园区中位数',
        n: 27,
        points: periods.map((_, index) => 80 + index * 6),
        texts: periods.map((_, index) => grouped(80 + index * 6)),
      },
    ],
    endHeader: { value: '2025年，亿元', change: '同比' },
    ...more,
  });
}

/** Twelve parks over a few years, as many as a figure holds. */
export function twelveTrend(more: Partial<TrendFigure> = {}): TrendFigure {
  const base = daeguTrend('zh');
  const series = Array.from({ length: 12 }, (_, slot): TrendSeries => {
    const points = base.periods.map((_, index) =>
      exact(4000 + slot * 900 + Math.round(Math.sin(index / 3 + slot) * 700)),
    );
    const end = points.at(-1);
    return {
      park: `p${slot}`,
      name: `第${slot + 1}号产业园区`,
      short: `第${slot + 1}号园`,
      local: null,
      slot,
      points,
      breaks: [],
      end:
        end === undefined
          ? null
          : {
              index: points.length - 1,
              text: end.text,
              change: { direction: slot % 2 ? 'up' : 'down', text: `${slot}.0%` },
              changeNote: null,
            },
    };
  });
  return { ...base, series, notes: [], marks: [], ...more };
}

/** Ranks of three parks over nine years: 1 stands on top. */
export function rankTrend(): TrendFigure {
  const periods = years(2016, 9);
  const places = [
    [12, 10, 9, 9, 7, 6, 5, 4, 3],
    [3, 3, 4, 4, 5, 7, 8, 8, 11],
    [27, 26, 22, 23, 20, 20, 19, 18, 18],
  ];
  const series = places.map((line, slot): TrendSeries => ({
    park: `r${slot}`,
    name: ['合肥高新区', '西安高新区', '兰州高新区'][slot] ?? '',
    short: ['合肥高新区', '西安高新区', '兰州高新区'][slot] ?? '',
    local: null,
    slot,
    points: line.map((place) => exact(place)),
    breaks: [],
    end: {
      index: 8,
      text: String(line[8] ?? ''),
      change: { direction: slot === 1 ? 'down' : 'up', text: '1' },
      changeNote: null,
    },
  }));
  return daeguTrend('zh', {
    title: { time: '2016—2024年', subject: '三个高新区综合排名', unit: '位' },
    subtitle: '年度名次',
    unit: '位',
    inverted: true,
    periods,
    series,
    guard: [],
    notes: [],
    marks: [],
    endHeader: { value: '2024年，位', change: '较上年' },
  });
}

export function profileTable(rows = 40): TableFigure {
  const base = daeguTrend('zh');
  return {
    ...common,
    kind: 'profile',
    language: 'zh',
    title: { time: '2024年', subject: '合肥高新技术产业开发区主要指标', unit: null },
    subtitle: '单位见各行',
    guard: [],
    notes: [{ ref: null, text: '增速按可比价格计算，与现价水平值不可互推。' }],
    marks: ['lower_bound', 'not_available'],
    sources: base.sources,
    sentence: '',
    fileName: '合肥高新区_主要指标_2024',
    table: {
      columns: [
        { id: 'metric', label: '指标', unit: null, align: 'left' },
        { id: 'unit', label: '单位', unit: null, align: 'left' },
        { id: 'value', label: '2024年', unit: null, align: 'right' },
        { id: 'change', label: '增速', unit: '%', align: 'right' },
      ],
      rows: [
        { id: 'h', heading: '经济规模', cells: [] },
        ...Array.from({ length: rows }, (_, index) => {
          const fact =
            index % 5 === 3
              ? missing('O')
              : index % 5 === 4
                ? qualified(350, 'more_than', '350余')
                : exact(1234 + index * 377);
          return {
            id: `m${index}`,
            ...(index % 4 === 1 ? { indent: 1 } : {}),
            cells: [
              { text: index % 4 === 1 ? '其中：规模以上工业' : `第${index + 1}项指标`, value: index },
              { text: '亿元', value: '亿元' },
              { text: fact.text, value: fact.value, fact },
              { text: '8.1%', value: 8.1, change: { direction: 'up' as const, text: '8.1%' } },
            ],
          };
        }),
      ],
    },
  };
}

export function headlineFigure(): HeadlineFigure {
  return {
    ...profileTable(4),
    kind: 'headline',
    groups: [
      {
        park: { park: 'cn-0', name: '合肥高新技术产业开发区', short: '合肥高新区', local: null },
        subtitle: '2024年',
        facts: [
          {
            metric: 'gdp',
            label: '地区生产总值',
            unit: '亿元',
            value: exact(1480, { text: '1,480.20' }),
            remark: '其中：特色产业 119.09 亿元',
          },
          {
            metric: 'firms',
            label: '高新技术企业',
            unit: '家',
            value: qualified(3500, 'more_than', '3500余'),
            remark: '',
          },
        ],
      },
    ],
  };
}

export function coverageFigure(): CoverageFigure {
  const periods = years(2018, 7).map(({ id, label }) => ({ id, label }));
  const rows = Array.from({ length: 8 }, (_, row) => ({
    metric: `m${row}`,
    label: `第${row + 1}项指标`,
    counts: periods.map((_period, index) => (row * 5 + index * 3) % 27),
    parks: 27,
  }));
  return {
    ...profileTable(0),
    kind: 'coverage',
    title: { time: '2018—2024年', subject: '各指标有数园区数', unit: '个' },
    periods,
    rows,
    left: 12,
    table: {
      columns: [
        { id: 'metric', label: '指标', unit: null, align: 'left' },
        ...periods.map(({ id, label }) => ({ id, label, unit: '个', align: 'right' as const })),
      ],
      rows: rows.map(({ metric, label, counts }) => ({
        id: metric,
        cells: [{ text: label, value: label }, ...counts.map((count) => ({ text: String(count), value: count }))],
      })),
    },
  };
}
