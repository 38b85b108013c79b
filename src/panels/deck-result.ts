import { undoDeck, type DeckResult } from '../state/deck.ts';
import { mostSlides } from '../state/deck-slide.ts';
import { toast } from '../ui/toast.tsx';
import type { DeckWords } from './deck-words.ts';

/** Says why a change of the deck failed; true where it did not. */
export function isDone(result: DeckResult, words: DeckWords): boolean {
  if (result === 'limit') toast(words.limit(mostSlides));
  if (result === 'refused') toast(words.refused);
  return result === 'kept';
}

/** Says what was changed in the deck, with the way back; or why it was not. */
export function tellChange(result: DeckResult, said: string, words: DeckWords): void {
  if (!isDone(result, words)) return;
  toast(said, {
    label: words.undo,
    run: () => {
      if (isDone(undoDeck(), words)) toast(words.undone);
    },
  });
}
