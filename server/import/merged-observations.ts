import { Role, type Observation } from '../../src/contract/observation.ts';
import type { Metric } from '../../src/contract/catalog.ts';
import { type LineWords, observationLine, observationsText, wordsOf } from './dataset-texts.ts';

/** What became of an imported figure. `second`: another source gives the cell, too, and the new one is now shown. */
export type Outcome = 'added' | 'changed' | 'unchanged' | 'second' | 'repeated' | 'conflict';

class Places {
  readonly #of = new Map<string, number>();

  of(id: string): number {
    const known = this.#of.get(id);
    if (known !== undefined) return known;
    this.#of.set(id, this.#of.size);
    return this.#of.size - 1;
  }
}

/** More ids of one kind than any dataset has: numbers below make one whole number of the four. */
const most = 65_536;

function isSameFigure(before: LineWords, now: LineWords): boolean {
  return (
    Number(before.value) === Number(now.value) &&
    (before.value === '') === (now.value === '') &&
    before.qualifier === now.qualifier &&
    before.status === now.status &&
    before.cumulative === now.cumulative
  );
}

/** What the file does not say of a figure stays as it was; of a figure that did not change, so do the words written beside it. */
function withKept(before: LineWords, now: LineWords): LineWords {
  const isSame = isSameFigure(before, now);
  const kept = (name: 'asOf' | 'confidence' | 'quote' | 'printed'): string =>
    now[name] === '' && (isSame || name === 'confidence') ? before[name] : now[name];
  const keepsNote = isSame && before.noteZh !== '';
  return {
    ...now,
    value: isSame ? before.value : now.value,
    asOf: kept('asOf'),
    confidence: kept('confidence'),
    quote: kept('quote'),
    printed: isSame && before.printed !== '' ? before.printed : now.printed,
    noteZh: keepsNote ? before.noteZh : now.noteZh,
    noteEn: keepsNote ? before.noteEn : now.noteEn,
  };
}

/**
 * The observations of a dataset with those of an import laid over them, as lines of observations.csv: a figure of a known source in its
 * cell replaces it in place, others follow at the end in the order of the file. Each figure is one text, as there may be millions.
 */
export class MergedObservations {
  readonly #base: readonly Observation[];
  readonly #units: ReadonlyMap<string, string>;
  readonly #lines: string[] = [];
  readonly #sources: number[] = [];
  readonly #touched = new Set<number>();
  readonly #first = new Map<number, number>();
  readonly #more = new Map<number, number[]>();
  readonly #marks = new Map<number, '0' | '1'>();
  readonly #ids = { park: new Places(), metric: new Places(), period: new Places(), source: new Places() };
  readonly #roles = new Places();

  constructor(base: readonly Observation[], metrics: readonly Pick<Metric, 'id' | 'unit'>[]) {
    this.#base = base;
    this.#units = new Map(metrics.map(({ id, unit }) => [id, unit]));
    for (const role of Role.options) this.#roles.of(role);
    for (const observation of base) {
      const words = wordsOf(observation, this.#units.get(observation.metric) ?? '');
      const place = this.#append(words);
      if (!observation.primary) this.#marks.set(place, '0');
    }
    // A row is marked as primary only beside a second one.
    for (const [place] of [...this.#marks])
      for (const other of this.#cellmates(place)) if (!this.#marks.has(other)) this.#marks.set(other, '1');
  }

  #cellOf({ park, metric, period, role }: Pick<LineWords, 'park' | 'metric' | 'period' | 'role'>): number {
    const series = this.#ids.period.of(period) * Role.options.length + this.#roles.of(role);
    return (series * 4096 + this.#ids.metric.of(metric)) * most + this.#ids.park.of(park);
  }

  #append(words: LineWords): number {
    const place = this.#lines.push(observationLine(words)) - 1;
    this.#sources.push(this.#ids.source.of(words.source));
    const cell = this.#cellOf(words);
    const first = this.#first.get(cell);
    if (first === undefined) this.#first.set(cell, place);
    else this.#more.set(cell, [...(this.#more.get(cell) ?? [first]), place]);
    return place;
  }

  #inCell(cell: number): readonly number[] {
    const first = this.#first.get(cell);
    return first === undefined ? [] : (this.#more.get(cell) ?? [first]);
  }

  #cellmates(place: number): readonly number[] {
    const observation = this.#base[place];
    return observation === undefined ? [] : this.#inCell(this.#cellOf(observation)).filter((each) => each !== place);
  }

  #replace(place: number, words: LineWords): Outcome {
    const before = this.#base[place];
    if (this.#touched.has(place) || before === undefined)
      return this.#lines[place] === this.#lineOver(before, words) ? 'repeated' : 'conflict';
    this.#touched.add(place);
    const line = this.#lineOver(before, words);
    if (line === this.#lines[place]) return 'unchanged';
    this.#lines[place] = line;
    return 'changed';
  }

  #lineOver(before: Observation | undefined, words: LineWords): string {
    return observationLine(before === undefined ? words : withKept(wordsOf(before, words.unit), words));
  }

  /** Lays one figure over the dataset. A `conflict` is not taken: the import itself gives the cell another figure of the same source. */
  add(words: LineWords): Outcome {
    const here = this.#inCell(this.#cellOf(words));
    const source = this.#ids.source.of(words.source);
    const same = here.find((place) => this.#sources[place] === source);
    if (same !== undefined) return this.#replace(same, words);
    const place = this.#append(words);
    if (here.length === 0) return 'added';
    const isFirst = here.every((each) => each < this.#base.length && !this.#touched.has(each));
    const primary = isFirst ? place : (here.find((each) => this.#marks.get(each) !== '0') ?? place);
    for (const each of [...here, place]) this.#marks.set(each, each === primary ? '1' : '0');
    return 'second';
  }

  usesSource(id: string): boolean {
    return this.#sources.includes(this.#ids.source.of(id));
  }

  text(): string {
    return observationsText(this.#lines, this.#marks);
  }
}
