import type { FigureWords } from './words.ts';

/** All parks, or the foremost 60 of all parks. */
function of(group: string, foremost: number | null): string {
  return foremost === null ? group : `the foremost ${String(foremost)} of ${group}`;
}

/** Words of a group of parks behind the chosen ones, in English. */
export const groupEnglish: FigureWords['group'] = {
  all: 'all parks',
  behind: (group, count, foremost) => `grey: ${of(group, foremost)} (${count})`,
  among: (group, count, foremost) => `with ${of(group, foremost)} (${count})`,
  cut: (group, count, shown) =>
    `${group.charAt(0).toUpperCase()}${group.slice(1)}: ${count}; beside the chosen parks the foremost ${String(shown)} are shown, the rest in the rankings.`,
  rankedAmong: (count) => `Ranks are counted over all ${count} parks of the group with a comparable value.`,
};
