import type { Localized } from '../../src/contract/localized.ts';
import { Confidence, Cumulative, type Observation, Qualifier, Role, Status } from '../../src/contract/observation.ts';
import type { CatalogPlaces, Places } from './places.ts';

export const none = -1;

function indexes<Word extends string>(words: readonly Word[]): ReadonlyMap<Word, number> {
  return new Map(words.map((word, index) => [word, index]));
}

const qualifiers = indexes(Qualifier.options);
const statuses = indexes(Status.options);
const roles = indexes(Role.options);
const cumulatives = indexes(Cumulative.options);
const confidences = indexes(Confidence.options);

function place(id: string, { of }: Places): number {
  const found = of.get(id);
  if (found === undefined) throw new Error(`An observation names "${id}", which its catalog does not have.`);
  return found;
}

/** What is kept under one number: a text, with its English where it is a note. */
export interface Words {
  readonly text: string;
  readonly english: string | null;
}

/** Numbers each text on its first use, so that a quote or note shared by many observations is kept once. */
export class Wording {
  readonly #numbers = new Map<string, number>();
  readonly #words: Words[] = [];

  #keep(key: string, words: () => Words): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const next = this.#words.push(words()) - 1;
    this.#numbers.set(key, next);
    return next;
  }

  numberOf(text: string | null): number {
    return text === null ? none : this.#keep(text, () => ({ text, english: null }));
  }

  numberOfNote(note: Localized | null): number {
    if (note === null) return none;
    const { zh, en } = note;
    return this.#keep(`${zh}\0${en}`, () => ({ text: zh, english: en }));
  }

  words(): readonly Words[] {
    return this.#words;
  }
}

/** Where a row stands: its release, and its place in the order served. */
export interface Standing {
  readonly release: number;
  readonly seq: number;
}

/** The columns of `observation`, in the table's order. `value` alone may be null. */
export function encode(
  row: Observation,
  { release, seq }: Standing,
  places: CatalogPlaces,
  wording: Wording,
): (number | null)[] {
  return [
    release,
    seq,
    place(row.park, places.parks),
    place(row.metric, places.metrics),
    place(row.period, places.periods),
    row.value,
    row.decimals,
    qualifiers.get(row.qualifier) ?? none,
    statuses.get(row.status) ?? none,
    roles.get(row.role) ?? none,
    cumulatives.get(row.cumulative) ?? none,
    row.source === null ? none : place(row.source, places.sources),
    row.confidence === null ? none : (confidences.get(row.confidence) ?? none),
    Number(row.primary),
    wording.numberOf(row.printed),
    wording.numberOf(row.asOf),
    wording.numberOf(row.quote),
    wording.numberOfNote(row.note),
  ];
}
