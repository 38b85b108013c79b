import { PictureRefused } from './checked-image.ts';

/** A slide that did not pass its check, and why, in the figure's language. */
export interface RefusedSlide {
  /** Counted from 1. */
  readonly slide: number;
  readonly reason: string;
}

/** A deck of which some slides would be wrong: none of it is saved. */
export class SlidesRefused extends Error {
  override readonly name = 'SlidesRefused';

  constructor(readonly slides: readonly RefusedSlide[]) {
    super(slides.map(({ slide, reason }) => `${String(slide)}: ${reason}`).join('\n'));
  }
}

interface Work {
  /** Called after each slide. */
  readonly onSlide?: ((done: number, of: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes something of every slide, one after the other. Rejects with SlidesRefused, which tells all that did not pass their checks, with the
 * signal's reason, or as `make` does.
 */
export async function eachSlide<Slide, Made>(
  slides: readonly Slide[],
  { onSlide, signal }: Work,
  make: (slide: Slide, place: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  const refused: RefusedSlide[] = [];
  for (const [place, slide] of slides.entries()) {
    signal?.throwIfAborted();
    try {
      made.push(await make(slide, place));
    } catch (error) {
      if (!(error instanceof PictureRefused)) throw error;
      refused.push({ slide: place + 1, reason: error.message });
    }
    onSlide?.(place + 1, slides.length);
  }
  signal?.throwIfAborted();
  if (refused.length > 0) throw new SlidesRefused(refused);
  return made;
}
