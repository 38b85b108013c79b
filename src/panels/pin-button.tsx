import { figurePage, pinnedPart } from '../figures/figure-link.ts';
import type { Figure } from '../figures/figure.ts';
import { titleText } from '../figures/title-text.ts';
import { addSlides, removeSlide, useDeck } from '../state/deck.ts';
import { usePlace } from '../state/location.ts';
import { addressOf, useView } from '../state/view.ts';
import { IconButton } from '../ui/button.tsx';
import { tellChange } from './deck-result.ts';
import { useDeckWords } from './deck-words.ts';

/** Pins the figure to the deck as a link, or takes it out again. Nothing where no link names the figure. */
export function PinButton({ figure }: { readonly figure: Figure }) {
  const words = useDeckWords();
  const { path } = usePlace();
  const [view] = useView();
  const { slides } = useDeck();
  const place = figurePage(path);
  const part = place === null ? null : pinnedPart(place, figure);
  if (part === null) return null;
  const address = addressOf(path, { ...view, dataset: figure.dataset, show: 'chart' });
  const there = slides.find((slide) => slide.kind === 'figure' && slide.address === address && slide.part === part);

  function pin(as: NonNullable<typeof part>) {
    const slide = {
      kind: 'figure' as const,
      address,
      part: as,
      title: titleText(figure),
      release: figure.release.id,
      notes: '',
    };
    tellChange(addSlides([slide]), words.pinned(slides.length + 1), words);
  }

  return (
    <IconButton
      icon="pin"
      label={there ? words.unpin : words.pin}
      isOn={there !== undefined}
      onClick={() => {
        if (there) tellChange(removeSlide(there.id), words.unpinned(slides.length - 1), words);
        else pin(part);
      }}
    />
  );
}
