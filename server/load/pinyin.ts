import { pinyin } from 'pinyin-pro';

/** 金华 → jinhua and jh. Loaded lazily: the dictionary weighs more than the rest of the loader. */
export function romanise(text: string): { full: string; initials: string } {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((each) =>
    each.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
  );
  return { full: syllables.join(''), initials: syllables.map((each) => each.slice(0, 1)).join('') };
}
