/** 全部园区（60个）, or of it the foremost: 全部园区（2,800个）中居前的60个. */
function of(group: string, count: string, foremost: number | null): string {
  const whole = `${group}（${count}个）`;
  return foremost === null ? whole : `${whole}中居前的${String(foremost)}个`;
}

/** Words of a group of parks behind the chosen ones, in Chinese. */
export const groupChinese = {
  all: '全部园区',
  /** Of lines: the group is drawn in grey; `foremost` of it where it is too large, null for all of it. */
  behind: (group: string, count: string, foremost: number | null) => `灰色为${of(group, count, foremost)}`,
  /** Of rows, which stand among those of the chosen parks. */
  among: (group: string, count: string, foremost: number | null) => `含${of(group, count, foremost)}`,
  cut: (group: string, count: string, shown: number) =>
    `${group}共${count}个，图中另列所选之外居前的${String(shown)}个，其余见排行。`,
  rankedAmong: (count: string) => `名次按该组有可比数值的${count}个园区排定。`,
};
