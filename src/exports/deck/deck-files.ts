import type { DrawnSlide, SlideLook } from './drawn-slide.ts';

/** A deck to be taken away: its slides with all they are drawn from. */
export interface DeckToTake {
  /** Empty: nobody has named it. */
  readonly name: string;
  readonly slides: readonly DrawnSlide[];
}

export interface DeckTask {
  readonly look: SlideLook;
  /** Called after each slide. */
  readonly onSlide?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** Makes a file of a whole deck. Rejects with the signal's reason when it is aborted, with SlidesRefused where slides would be wrong, and where one cannot be drawn. */
export type MakeDeckFile = (deck: DeckToTake, task: DeckTask) => Promise<Blob>;
