function rangeOf(low: number, high: number): string {
  return low === high ? String(low) : `${String(low)}—${String(high)}`;
}

/** Words of rank bands and of what indicators do to ranks, in Chinese. */
export const robustChinese = {
  band: '名次区间5%—95%',
  past: '旧区间，重算中',
  pending: '重算中',
  range: rangeOf,
  spread: {
    uniform: '各权重在±25%内随机变动后归一',
    dirichlet: '各权重按狄利克雷分布抽取（均值为方案权重；等权时任何权重组合机会均等）',
  },
  drawn: (spread: string, draws: string, seed: number) =>
    `名次区间：${spread}，模拟${draws}次（随机种子${String(seed)}），取所得名次的5%与95%分位。`,
  variants: (parts: readonly string[], count: number) =>
    `每次模拟还从${String(count)}种算法组合中等机会抽取一种：${parts.join('；')}。`,
  refused: (list: string, count: number) => `有${String(count)}种组合与本期数据不合，未采用：${list}。`,
  varied: { normalisation: '标准化', aggregation: '合成', missing: '缺测' },
  choice: (name: string, options: string) => `${name}取${options}`,
  or: '或',
  with: '＋',
  more: '等',
  acrossOnly: (mean: string) => `维度间${mean}`,
  withinOnly: (mean: string) => `维度内${mean}`,
  missing: { reweight: '缺测改权', peer_median: '缺测插补' },
  bands: {
    subject: (place: string, count: number) => `${place}${String(count)}个园区综合评价名次区间`,
    unit: '位',
    axis: '名次',
    actual: '方案名次',
    median: '中位名次',
    p5: '5%分位',
    p95: '95%分位',
    width: '区间宽度',
    top: (places: number) => `居前${String(places)}位概率`,
    topShort: (places: number) => `前${String(places)}位概率`,
    simulated: (label: string, draws: string) => `按${label}，模拟${draws}次`,
    first: (park: string, range: string) => `${park}排名居首，九成以上的模拟中居第${range}位`,
    widest: (park: string, range: string) => `名次最不确定的是${park}（第${range}位）`,
    duel: (a: string, b: string, percent: string, counts: string) => `${a}排在${b}之前的概率为${percent}%（${counts}）`,
    counts: (draws: string, above: string, tied: string | null) =>
      `${draws}次中${above}次${tied === null ? '' : `，另并列${tied}次`}`,
    method: (places: number) =>
      `概率为模拟次数中的份额；并列同名次，居前${String(places)}位指名次不大于${String(places)}。区间端点是实际出现过的名次，至少含九成模拟。`,
  },
  indicators: {
    subject: (place: string, count: number) => `${place}综合评价${String(count)}项指标的作用`,
    indicator: '指标',
    dimension: '维度',
    weight: '权重',
    shift: '平均名次变动',
    places: '位',
    most: '变动最大的园区',
    moved: (park: string, places: number) => `${park} ${places > 0 ? '+' : '−'}${String(Math.abs(places))}`,
    pairs: '高度相关',
    alike: (count: number, most: string) => `与${String(count)}项（最高${most}）`,
    pairsHeading: (count: number) => `相关系数绝对值超过0.92的指标对（${String(count)}对）`,
    pair: (a: string, b: string) => `${a} — ${b}`,
    correlated: (r: string, n: number) => `r=${r}（n=${String(n)}）`,
    flag: '提示',
    hardly: '几乎不影响名次',
    redundant: '与他项重复',
    only: '唯一计权指标',
    weightless: '未计权',
    lead: (label: string, count: number) => `按${label}逐一剔除${String(count)}项指标`,
    strongest: (indicator: string, places: string) => `剔除“${indicator}”对名次影响最大，平均变动${places}位`,
    weak: (list: string, count: number) => `几乎不影响名次的有${String(count)}项：${list}`,
    noWeak: '每项指标都会明显改变名次',
    together: (count: number, pair: string, r: string, n: number) =>
      `相关系数绝对值超过0.92的有${String(count)}对，最高的是${pair}（r=${r}，${String(n)}个园区）`,
    twoNames: (a: string, b: string) => `“${a}”与“${b}”`,
    noPairs: '没有两项指标的相关系数绝对值超过0.92',
    method:
      '平均名次变动：剔除该指标、其余权重按比例补足后，各园区名次变动绝对值的平均；不足半位为几乎不影响。变动最大的园区以“+”表示剔除后名次前移。',
    correlation: '相关系数为标准化后数值的皮尔逊相关系数，绝对值超过0.92提示重复计算。',
  },
};
