import { useCallback, useRef, useState } from 'react';
import { useDeckWords } from '../../panels/deck-words.ts';
import type { Deck } from '../../state/deck-slide.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { DeckFileMenu } from './deck-file-menu.tsx';

/** Opens what takes the deck to other devices and back. */
export function DeckFileButton({ deck }: { readonly deck: Deck }) {
  const words = useDeckWords();
  const holder = useRef<HTMLSpanElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => {
    setAnchor(null);
  }, []);
  return (
    <span ref={holder}>
      <Button
        icon="link"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={() => {
          setAnchor(anchor ? null : (holder.current?.querySelector('button') ?? null));
        }}
      >
        {words.more}
      </Button>
      {anchor && (
        <Popover anchor={anchor} label={words.more} onClose={close} place="below">
          <DeckFileMenu deck={deck} onDone={close} />
        </Popover>
      )}
    </span>
  );
}
