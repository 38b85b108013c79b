/** Words of the panel that explains a score in Chinese. */
export const explainMessagesChinese = {
  title: '解释',
  kinds: { gap: '得分差距', takes: '前进条件', even: '临界权重', weights: '权重敏感性' },
  park: '园区',
  ranked: (rank: string, park: string) => `${rank} ${park}`,
  notScored: (park: string) => `${park}（未参评）`,
  against: '对比',
  median: '中位水平',
  best: '第1位',
  places: '目标',
  gain: (count: number) => `前进${String(count)}位`,
};
