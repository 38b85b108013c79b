export const moversChinese = {
  subject: (place: string, metric: string) => `${place}${metric}变动较大的园区`,
  rankSubject: (place: string, metric: string) => `${place}园区${metric}变动较大者`,
  editions: '各园区最近两次有公开名次的届次；空心为前次，实心为最近',
  periods: (from: string, to: string, common: number) =>
    `${from}至${to}，两期均有数的${String(common)}个园区；空心为前期`,
  columns: { park: '园区', span: '届次', before: '前次名次', now: '名次', change: '位' },
  sentence: (park: string, from: string, to: string, isUp: boolean) =>
    `变动最大的是${park}，由第${from}位${isUp ? '上升' : '下降'}至第${to}位。`,
  nobody: '没有两期可比的名次',
  nobodyAdvice: '至少要有两期数值，才能看名次变动。',
  field: '各届参评家数不一，名次变动不等于水平变动。',
};
