const head = {
  id: 'small',
  label: { zh: '小', en: 'Small' },
  description: { zh: '测试', en: 'For tests' },
  currency: 'CNY',
  fiscalYearStart: 1,
  fictional: true,
  licence: { zh: '', en: '' },
  attribution: { zh: '', en: '' },
  place: { zh: '某地', en: 'Somewhere' },
  levels: [
    { id: 'national', label: { zh: '国家级', en: 'National' } },
    { id: 'provincial', label: { zh: '省级', en: 'Provincial' } },
  ],
  provinces: [{ id: 'east', label: { zh: '东', en: 'East' } }],
  dimensions: [{ id: 'scale', label: { zh: '规模', en: 'Scale' } }],
  industries: [
    { id: 'digital', label: { zh: '数字经济', en: 'Digital economy' } },
    { id: 'steel', label: { zh: '钢铁', en: 'Steel' } },
  ],
  defaults: {
    park: 'alpha',
    headline: [{ park: 'alpha', metrics: ['output'] }],
    compare: { parks: ['alpha', 'beta'], metric: 'output', period: '2023' },
    ranking: { metric: 'output', period: '2023', versus: '2022', levels: [] },
  },
};

/** A dataset with a tie, a missing figure, a park without rows, an aggregate, a second source, a target, an interval and a formula. */
export const smallDataset: Readonly<Record<string, string>> = {
  'dataset.json': JSON.stringify(head, null, 2),
  'parks.csv': `id,name_zh,name_en,level,province,country,kind,within,aliases,industries
alpha,金华开发区,Alpha Zone,national,east,CN,park,,阿尔法|A-Zone,digital|steel
beta,贝塔园区,Beta Park,national,,CN,park,,,
gamma,伽马园区,Gamma Park,provincial,east,CN,park,,,
delta,德尔塔园区,Delta Park,provincial,,CN,park,beta,,
epsilon,艾普园区,Epsilon Park,provincial,,CN,park,,,
total,合计,Total,national,,CN,aggregate,,,
`,
  'metrics.csv': `id,label_zh,label_en,dimension,unit,measure,direction,decimals,role,part_of,growth_of
output,产值,Output,scale,CNY_100M,flow,higher,2,actual,,
exports,出口,Exports,scale,CNY_100M,flow,higher,2,actual,output,
days,用时,Days,scale,days,stock,lower,0,actual,,
`,
  'sources.csv': `id,title_zh,address,kind
yearbook,年鉴,https://example.org,official
news,新闻,https://example.org/news,news
`,
  'observations.csv': `park,metric,period,value,unit,printed,qualifier,status,role,cumulative,as_of,primary,source,quote,confidence,note_zh,note_en
alpha,output,2023,80.40,CNY_100M,,,,,,,,yearbook,"产值80.40亿元,增长",high,=SUM(A1),=SUM(A2)
beta,output,2023,804000,CNY_10K,,,,,,,,yearbook,@cmd,,,
gamma,output,2023,350,CNY_100M,350余,more_than,,,,,,news,,,,
delta,output,2023,,CNY_100M,,,L,,,,,,,,尚未发布,not out yet
total,output,2023,9999,CNY_100M,,,,,,,,yearbook,,,,
alpha,output,2022,70,CNY_100M,,,,,,,1,yearbook,,,,
alpha,output,2022,71,CNY_100M,,,,,,,0,news,,,-5.3,-5.3
beta,output,2022,90,CNY_100M,,,,,,,,yearbook,,,,
gamma,output,2022,300,CNY_100M,,,E,,,,,yearbook,,,,
delta,output,2022,60,CNY_100M,,,,,,,,yearbook,,,,
alpha,output,2021-01/2021-07,12.5,CNY_100M,,,,,ytd,2021-07,,news,,,,
alpha,output,2024,100,CNY_100M,,,,target,,,,news,,,,
alpha,days,2023,12,days,,,,,,,,yearbook,,,,
beta,days,2023,-3,days,,,,,,,,yearbook,,,,
`,
};

/** The dataset with some texts replaced: the first occurrence of each `from` in `file` becomes `to`. */
export function smallDatasetWith(
  file: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): Record<string, string> {
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${file} of the small dataset does not hold "${from}".`);
    return before.replace(from, to);
  }, smallDataset[file] ?? '');
  return { ...smallDataset, [file]: text };
}

/** The same with a figure of five parks for each of so many days: large enough that an import takes a while. */
export function manyObservations(count: number): Record<string, string> {
  const days = Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(1960, 0, index + 1)).toISOString().slice(0, 10),
  );
  const rows = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].flatMap((park) =>
    days.map((day) => `${park},exports,${day},1.5,CNY_100M,,,,,,,,yearbook,,,,`),
  );
  return { ...smallDataset, 'observations.csv': `${smallDataset['observations.csv'] ?? ''}${rows.join('\n')}\n` };
}
