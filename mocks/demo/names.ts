import { pick } from './random.ts';

/** Characters seldom met in real place names; every pair makes a place that exists nowhere. */
const first = [
  ...['霁ji', '澹dan', '岫xiu', '翎ling', '蘅heng', '笙sheng', '皓hao', '璨can', '琮cong', '曜yao'],
  ...['槿jin', '筱xiao', '葭jia', '瑭tang', '琅lang', '琬wan', '晗han', '璇xuan', '黛dai'],
];
const second = ['浔xun', '屿yu', '溆xu', '澍shu', '洄hui', '榭xie', '岑cen', '澜lan', '樾yue', '皋gao', '泊bo'];
const places = first.length * second.length;

/** Fictional cities of the fictional province; they stand where a dataset has provinces. */
export const cities = [
  { id: 'yuanjia', zh: '鸢岬市', en: 'Yuanjia' },
  { id: 'yinglin', zh: '滢霖市', en: 'Yinglin' },
  { id: 'mujia', zh: '霂岬市', en: 'Mujia' },
  { id: 'conglin', zh: '璁霖市', en: 'Conglin' },
  { id: 'kuijia', zh: '岿岬市', en: 'Kuijia' },
  { id: 'hanlin', zh: '菡霖市', en: 'Hanlin' },
  { id: 'xijia', zh: '汐岬市', en: 'Xijia' },
  { id: 'zhanlin', zh: '湛霖市', en: 'Zhanlin' },
  { id: 'rongjia', zh: '嵘岬市', en: 'Rongjia' },
  { id: 'junlin', zh: '珺霖市', en: 'Junlin' },
] as const;

interface ParkType {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly shortZh: string;
  readonly shortEn: string;
}

function type(
  id: string,
  [zh, shortZh]: readonly [string, string],
  [en, shortEn]: readonly [string, string],
): ParkType {
  return { id, zh, en, shortZh, shortEn };
}

function town(id: string, zh: string, en: string): ParkType {
  return type(id, [zh, zh], [en, en]);
}

/** The number of types of a level plus one must share no factor with 209 (the places), or names would repeat. */
const types = {
  national: [
    type('etdz', ['经济技术开发区', '经开区'], ['Economic and Technological Development Zone', 'ETDZ']),
    type('hitech', ['高新技术产业开发区', '高新区'], ['High-tech Industrial Development Zone', 'High-tech Zone']),
    type('bonded', ['综合保税区', '综保区'], ['Comprehensive Bonded Zone', 'Bonded Zone']),
  ],
  provincial: [
    type('edz', ['经济开发区', '开发区'], ['Economic Development Zone', 'EDZ']),
    type('hitech-park', ['高新技术产业园区', '高新园'], ['High-tech Industrial Park', 'High-tech Park']),
    type('industrial', ['工业园区', '工业园'], ['Industrial Park', 'Industrial Park']),
    type('services', ['现代服务业集聚区', '服务业集聚区'], ['Modern Services Cluster', 'Services Cluster']),
    type('science', ['科技产业园', '科技园'], ['Science and Technology Park', 'Science Park']),
  ],
  town: [
    town('hydrogen-town', '氢能小镇', 'Hydrogen Town'),
    town('photonics-town', '光电小镇', 'Photonics Town'),
    town('smart-town', '智造小镇', 'Smart Manufacturing Town'),
    town('biomed-town', '生物医药小镇', 'Biomedicine Town'),
    town('computing-town', '云算小镇', 'Cloud Computing Town'),
    town('materials-town', '新材料小镇', 'New Materials Town'),
    town('precision-town', '精工小镇', 'Precision Town'),
    town('digital-town', '数智小镇', 'Digital Town'),
    town('silk-town', '丝织小镇', 'Silk Town'),
  ],
} as const;

export type Level = keyof typeof types;
export const levels = ['national', 'provincial', 'town'] as const;

function syllable(text: string): { readonly zh: string; readonly en: string } {
  return { zh: text.slice(0, 1), en: text.slice(1) };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * Name of the n-th park of a level: a fictional place and a type. Throws where names of that level run out
 * (627 national, 1,045 provincial, 1,881 town).
 */
export function parkName(level: Level, n: number) {
  const kinds: readonly ParkType[] = types[level];
  if (n >= kinds.length * places) throw new RangeError(`No name is left for ${level} park ${n}.`);
  const kind = pick(kinds, n);
  // Levels start at different places, so that few names differ in their type alone.
  const start = levels.indexOf(level) * 70;
  const place = (start + n + Math.floor(n / kinds.length)) % places;
  const [one, two] = [syllable(pick(first, place)), syllable(pick(second, place))];
  const en = capitalised(one.en + two.en);
  return {
    id: `${one.en}${two.en}-${kind.id}`,
    name: { zh: one.zh + two.zh + kind.zh, en: `${en} ${kind.en}` },
    short: { zh: one.zh + two.zh + kind.shortZh, en: `${en} ${kind.shortEn}` },
  };
}
