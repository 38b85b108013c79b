import type { StoredPark } from '../stored-catalog.ts';
import { NameIndex, shortKey } from './likeness.ts';
import { nameKey } from './tidy.ts';

/** Names of a key that stand for several parks stand for none. */
const several = null;

function claim(keys: Map<string, string | null>, key: string, id: string): void {
  if (key === '') return;
  const holder = keys.get(key);
  keys.set(key, holder === undefined || holder === id ? id : several);
}

function namesOf({ id, name, short, local, aliases }: StoredPark): string[] {
  return [id, name.zh, name.en, short.zh, short.en, local ?? '', ...(aliases ?? [])].filter((each) => each !== '');
}

/** The parks of a dataset, to be found by id or by any of their names. */
export class KnownParks {
  readonly #ids: ReadonlySet<string>;
  readonly #exact = new Map<string, string | null>();
  readonly #short = new Map<string, string | null>();
  readonly #index = new NameIndex();

  constructor(parks: readonly StoredPark[]) {
    this.#ids = new Set(parks.map(({ id }) => id));
    for (const park of parks) {
      for (const name of namesOf(park)) {
        claim(this.#exact, nameKey(name), park.id);
        claim(this.#short, shortKey(name), park.id);
        this.#index.add(park.id, name);
      }
    }
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The park that a text names for certain: by id, a name letter by letter, or one with its kind in the usual short form. */
  find(text: string): string | null {
    if (this.#ids.has(text)) return text;
    const key = nameKey(text);
    return key === '' ? null : (this.#exact.get(key) ?? this.#short.get(shortKey(text)) ?? null);
  }

  /** Ids of parks with names alike, the likest first. */
  near(texts: readonly string[]): string[] {
    const found = texts.filter((text) => text !== '').flatMap((text) => this.#index.nearest(text));
    const sorted = found.sort((a, b) => b.likeness - a.likeness).map(({ id }) => id);
    return [...new Set(sorted)].slice(0, 3);
  }
}
