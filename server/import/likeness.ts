import { nameKey } from './tidy.ts';

/** Words for kinds of parks and their usual short forms, on keys of names. */
const shortForms: readonly (readonly [long: RegExp, short: string])[] = [
  [/经济技术开发区/gu, '经开区'],
  [/高新技术产业(?:开发区|园区)|高技术产业开发区/gu, '高新区'],
  [/综合保税区/gu, '综保区'],
  [/国家级|国家产业园区|国家产业团地/gu, ''],
  [/economican?dtechnological(?:development)?(?:zone|area)/gu, 'etdz'],
  [/high?technologyindustrialdevelopmentzone|hightechindustrialdevelopmentzone|hightechzone/gu, 'hitech'],
  [/nationalindustrialcomplex|industrialcomplex/gu, ''],
];

/** A key with the kinds of parks in their short forms: 金华经济技术开发区 and 金华经开区 give one. */
export function shortKey(text: string): string {
  return shortForms.reduce((key, [long, short]) => key.replace(long, short), nameKey(text));
}

function pairsOf(key: string): ReadonlySet<string> {
  const signs = [...key];
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`));
}

export interface Alike {
  readonly id: string;
  /** Shared pairs of letters, twice, over all pairs (Dice): 1 is the same. */
  readonly likeness: number;
}

const leastLikeness = 0.45;
const shown = 3;

/** Finds among known names those most alike. Names share few pairs of letters, so each search looks at few of them. */
export class NameIndex {
  readonly #holders = new Map<string, number[]>();
  readonly #entries: { readonly id: string; readonly pairs: number }[] = [];

  add(id: string, name: string): void {
    const pairs = pairsOf(shortKey(name));
    if (pairs.size === 0) return;
    const place = this.#entries.push({ id, pairs: pairs.size }) - 1;
    for (const pair of pairs) {
      const holders = this.#holders.get(pair);
      if (holders === undefined) this.#holders.set(pair, [place]);
      else holders.push(place);
    }
  }

  /** At most three, the most alike first, each id once. */
  nearest(name: string): Alike[] {
    const pairs = pairsOf(shortKey(name));
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const place of this.#holders.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    const best = new Map<string, number>();
    for (const [place, count] of shared) {
      const entry = this.#entries[place];
      if (entry === undefined) continue;
      const likeness = (2 * count) / (pairs.size + entry.pairs);
      if (likeness >= leastLikeness && likeness > (best.get(entry.id) ?? 0)) best.set(entry.id, likeness);
    }
    return [...best]
      .map(([id, likeness]) => ({ id, likeness }))
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
      .slice(0, shown);
  }
}
