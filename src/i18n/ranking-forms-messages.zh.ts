/** Words of the forms a ranking has, in Chinese. */
export const rankingFormsChinese = {
  label: '排行的看法',
  among: '同组',
  coverage: '有数时期',
  anyCoverage: '不限',
  peersOf: (park: string) => `按条件找${park}的同类…`,
  pinFirst: '找同类：先钉住一个园区',
  forms: { list: '列表', bump: '名次变化', distribution: '分布' },
  percentileHint: '优于多少比例的参与排名园区；并列的算一半',
  spark: '走势',
  sparkHint: '各行自有刻度，横向为同一时段；缺数处断开，末点为最近一期',
};
