import type { Localized } from '../contract/catalog.ts';

/** Every mark a figure may use, with the sign it has in text and tables, and its meaning. One home for legend, image and methodology. */
export const markWords = {
  not_available: { sign: '—', zh: '未取得（不是零）', en: 'not available (not zero)' },
  not_applicable: { sign: '/', zh: '不适用', en: 'not applicable' },
  not_yet_published: { sign: '◌', zh: '待公布', en: 'not yet published' },
  suppressed: { sign: '■', zh: '不公开', en: 'suppressed' },
  lower_bound: { sign: '↑', zh: '下限（余、超、多）', en: 'lower bound (over, at least)' },
  upper_bound: { sign: '↓', zh: '上限（不足、不到）', en: 'upper bound (under, at most)' },
  about: { sign: '≈', zh: '约数', en: 'approximate' },
  estimated: { sign: '▨', zh: '估计', en: 'estimated' },
  provisional: { sign: 'P', zh: '初步', en: 'provisional' },
  forecast: { sign: 'F', zh: '预测', en: 'forecast' },
  break: { sign: '⫽', zh: '断点：两侧不可直接比较', en: 'series break: the two sides are not comparable' },
  derived: { sign: '▨', zh: '本站推算', en: 'derived here' },
  plan: { sign: '▭', zh: '计划', en: 'plan' },
  target: { sign: '▭', zh: '目标', en: 'target' },
  cumulative: { sign: 'Σ', zh: '累计', en: 'cumulative' },
} as const satisfies Record<string, Localized & { sign: string }>;
