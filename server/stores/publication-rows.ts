import type { Publication } from '../store.ts';
import { encode, type Wording } from './encode.ts';
import { catalogPlaces } from './places.ts';

/** The rows of `observation` for a release of this number, in the order published. Their texts are numbered in `wording` on the way. */
export function* observationRows({ catalog, observations }: Publication, release: number, wording: Wording) {
  const places = catalogPlaces(catalog);
  let seq = 0;
  for (const row of observations) {
    yield encode(row, { release, seq }, places, wording);
    seq += 1;
  }
}

/** The rows of `wording`, once all observations have been read. */
export function* wordingRows(wording: Wording, release: number) {
  for (const [no, { text, english }] of wording.words().entries()) yield [release, no, text, english];
}
