import type { Observation } from '../../src/contract/observation.ts';
import type { Metric } from '../../src/contract/catalog.ts';
import { CellNumbers, Places } from '../load/cell-numbers.ts';
import type { FolderText } from '../load/folder-text.ts';
import { noValue, NumberTable } from '../load/number-table.ts';
import { type LineWords, observationLine, observationsHeader, wordsOf } from './dataset-texts.ts';
import { LineStore } from './line-store.ts';

/** What became of an imported figure. `second`: another source gives the cell, too, and the new one is now shown. */
export type Outcome = 'added' | 'changed' | 'unchanged' | 'second' | 'repeated' | 'conflict';

const none: readonly number[] = [];

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
  readonly #lines = new LineStore();
  readonly #sources: number[] = [];
  readonly #touched = new Set<number>();
  readonly #cells = new CellNumbers();
  readonly #first = new NumberTable();
  readonly #more = new Map<number, number[]>();
  readonly #marks = new Map<number, '0' | '1'>();
  readonly #sourceIds = new Places();

  constructor(base: readonly Observation[], metrics: readonly Pick<Metric, 'id' | 'unit'>[]) {
    this.#base = base;
    this.#units = new Map(metrics.map(({ id, unit }) => [id, unit]));
    for (const observation of base) {
      const words = wordsOf(observation, this.#units.get(observation.metric) ?? '');
      const place = this.#append(words, this.#cells.of(words));
      if (!observation.primary) this.#marks.set(place, '0');
    }
    // A row is marked as primary only beside a second one.
    for (const [place] of [...this.#marks])
      for (const other of this.#cellmates(place)) if (!this.#marks.has(other)) this.#marks.set(other, '1');
  }

  #append(words: LineWords, cell: number): number {
    const place = this.#lines.push(observationLine(words));
    this.#sources.push(this.#sourceIds.of(words.source));
    const first = this.#first.get(cell);
    if (first === noValue) this.#first.set(cell, place);
    else this.#more.set(cell, [...(this.#more.get(cell) ?? [first]), place]);
    return place;
  }

  #inCell(cell: number): readonly number[] {
    const first = this.#first.get(cell);
    return first === noValue ? none : (this.#more.get(cell) ?? [first]);
  }

  #cellmates(place: number): readonly number[] {
    const observation = this.#base[place];
    return observation === undefined ? [] : this.#inCell(this.#cells.of(observation)).filter((each) => each !== place);
  }

  #replace(place: number, words: LineWords): Outcome {
    const before = this.#base[place];
    if (this.#touched.has(place) || before === undefined)
      return this.#lines.at(place) === this.#lineOver(before, words) ? 'repeated' : 'conflict';
    this.#touched.add(place);
    const line = this.#lineOver(before, words);
    if (line === this.#lines.at(place)) return 'unchanged';
    this.#lines.replace(place, line);
    return 'changed';
  }

  #lineOver(before: Observation | undefined, words: LineWords): string {
    return observationLine(before === undefined ? words : withKept(wordsOf(before, words.unit), words));
  }

  /** Lays one figure over the dataset. A `conflict` is not taken: the import itself gives the cell another figure of the same source. */
  add(words: LineWords): Outcome {
    const cell = this.#cells.of(words);
    const here = this.#inCell(cell);
    const source = this.#sourceIds.of(words.source);
    const same = here.find((place) => this.#sources[place] === source);
    if (same !== undefined) return this.#replace(same, words);
    const place = this.#append(words, cell);
    if (here.length === 0) return 'added';
    const isFirst = here.every((each) => each < this.#base.length && !this.#touched.has(each));
    const primary = isFirst ? place : (here.find((each) => this.#marks.get(each) !== '0') ?? place);
    for (const each of [...here, place]) this.#marks.set(each, each === primary ? '1' : '0');
    return 'second';
  }

  usesSource(id: string): boolean {
    return this.#sources.includes(this.#sourceIds.of(id));
  }

  /** The text of observations.csv. */
  text(): FolderText {
    const [lines, marks] = [this.#lines, this.#marks];
    return {
      *[Symbol.iterator]() {
        yield observationsHeader();
        yield* lines.pieces(marks);
      },
    };
  }
}
