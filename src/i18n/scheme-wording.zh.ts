interface EditedParts {
  readonly weights: boolean;
  readonly indicators: boolean;
  readonly method: boolean;
}

/** Words of schemes that readers changed, in Chinese. */
export const schemeChinese = {
  /** 自定义权重、指标“开放优先”（由“等权”调整） */
  edited: ({ weights, indicators, method }: EditedParts, name: string | null, from: string) => {
    const parts = [weights ? '权重' : '', indicators ? '指标' : '', method ? '算法' : ''].filter((part) => part !== '');
    return `自定义${parts.join('、')}${name === null ? '' : `“${name}”`}（由“${from}”调整）`;
  },
  /** Official weights of dimensions, the indicators put there by the reader. */
  assigned: (isAsPublished: boolean, name: string | null, from: string) =>
    `自定义权重${name === null ? '' : `“${name}”`}（${isAsPublished ? `采用“${from}”的维度权重` : `由“${from}”调整`}，指标由使用者归类）`,
  named: (name: string, preset: string) => `“${name}”（即“${preset}”）`,
  sourceOfEdited: (title: string, quality: string, address: string) =>
    `原方案出处：${title}（${quality}），${address}；原办法只公布维度权重，本图的指标、归类与权重由使用者选定。`,
  settings: (list: string) => `指标设定：${list}。`,
  lower: '越低越好',
  higher: '越高越好',
  log: '取自然对数',
  goalposts: (worst: string, best: string) => `目标值${worst}（0分）至${best}（100分）`,
  base: (value: string) => `基值${value}（100分）`,
  per: (metric: string, denominator: string) => `${metric}÷${denominator}`,
  nobody: { advice: '没有园区符合所选的地区与级别。', way: '看全部地区与级别' },
  onePark: '只有一个园区参评：没有可比的对象，得分只是各标准化方法的中间值。',
  refused: {
    unknown_indicator: (indicator: string) => `数据中没有“${indicator}”。请移除该指标。`,
    log_of_non_positive: (indicator: string, park: string) =>
      `“${indicator}”设为取对数，但${park}的数值不大于零。请改为不取对数，或移除该指标。`,
    goalposts_missing: (indicator: string) => `“${indicator}”没有设目标值。请补设，或换一种标准化。`,
    log_of_non_positive_goalpost: (indicator: string) =>
      `“${indicator}”取对数，目标值须大于零。请改目标值，或改为不取对数。`,
    goalposts_against_direction: (indicator: string) =>
      `“${indicator}”的目标值与方向相反：最差值与最好值不能颠倒，也不能相等。`,
    base_not_positive: (indicator: string) => `“${indicator}”没有设大于零的基值。请补设，或换一种标准化。`,
    ratio_of_non_positive: (indicator: string, park: string) =>
      `“${indicator}”越低越好，按基年指数须相除，但${park}的数值不大于零。请换一种标准化。`,
    negative_under_geometric: (indicator: string, park: string) =>
      `几何平均不接受负值，而${park}的“${indicator}”标准化后为负。请改用极差标准化，或算术平均。`,
  },
};
