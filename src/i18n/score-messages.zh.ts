/** Words of the page of composite scores in Chinese. */
export const scoreMessagesChinese = {
  title: '综合评价',
  plainMethod: '改用极差与算术平均',
  wayOut: {
    noThreshold: '不设覆盖率门槛',
    equalWeights: '全部均分权重',
    noLog: '该指标不取对数',
    minMax: '改用极差标准化',
    remove: '移除该指标',
  },
  editScheme: '调整方案',
  toCompare: '到“对比”查看这些数据',
  shown: '图示',
  bands: {
    title: '名次区间',
    off: '不计算',
    draws: (count: number) => `模拟${String(count)}次`,
    seed: '随机种子',
    running: '正在模拟权重变动',
    cancel: '取消',
    failed: '未能算出名次区间。',
    retry: '重试',
  },
  first: (count: number) => `前${String(count)}位`,
  none: '没有可评价的指标',
  noneAdvice: '没有任何时期有两个以上园区可比的指标。',
};
