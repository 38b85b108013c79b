export type Romanise = (text: string) => { readonly full: string; readonly initials: string };

const han = /\p{Script=Han}/u;

/** What a search for a park looks in, lower case: its names, and those in Chinese also as pinyin and pinyin initials. */
export function searchText(names: readonly string[], romanise: Romanise): string {
  const words = new Set<string>();
  for (const name of names) {
    if (name === '') continue;
    words.add(name.toLowerCase());
    if (!han.test(name)) continue;
    const { full, initials } = romanise(name);
    words.add(full);
    words.add(initials);
  }
  return [...words].join(' ');
}
