import { useEffect, useState, useSyncExternalStore } from 'react';
import { tellChange } from '../../panels/deck-result.ts';
import { useDeckWords } from '../../panels/deck-words.ts';
import { addSlides, replaceDeck, useDeck } from '../../state/deck.ts';
import type { ReadDeck, SharedDeck } from '../../state/deck-file.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/states.tsx';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}

/** The link has done its work: a reload must not ask again. */
function dropFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** What a fragment holds, once the code that opens it out is there. */
function useDeckOfLink(): ReadDeck | null {
  const fragment = useSyncExternalStore(subscribe, () => location.hash);
  const [read, setRead] = useState<{ readonly of: string; readonly deck: ReadDeck } | null>(null);
  const isAsked = fragment.startsWith('#deck=');
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    void import('../../state/deck-link.ts').then(({ readDeckLink }) => {
      if (isWanted) setRead({ of: fragment, deck: readDeckLink(fragment) });
    });
    return () => {
      isWanted = false;
    };
  }, [fragment, isAsked]);
  return isAsked && read?.of === fragment ? read.deck : null;
}

/** A deck that came with the link: nothing of the reader's own is touched until they say so. */
export function SharedDeckNotice() {
  const words = useDeckWords();
  const { slides } = useDeck();
  const read = useDeckOfLink();
  if (read === null) return null;
  if (read.kind !== 'read')
    return (
      <div className="card shared-deck">
        <Notice title={words.wrong.link} isAlert>
          <Button onClick={dropFragment}>{words.dismiss}</Button>
        </Notice>
      </div>
    );
  const { deck } = read;
  const name = deck.name === '' ? words.unnamed : deck.name;
  const said = words.opened(name, deck.slides.length);

  function open(shared: SharedDeck, as: 'replace' | 'append') {
    const result = as === 'append' ? addSlides(shared.slides) : replaceDeck(shared.name, shared.slides);
    tellChange(result, said, words);
    if (result === 'kept') dropFragment();
  }

  return (
    <div className="card shared-deck">
      <Notice title={words.shared(name, deck.slides.length)}>
        {slides.length > 0 && <p>{words.sharedAdvice}</p>}
        <div className="shared-ways">
          <Button
            look="primary"
            onClick={() => {
              open(deck, 'replace');
            }}
          >
            {slides.length > 0 ? words.replace : words.openShared}
          </Button>
          {slides.length > 0 && (
            <Button
              onClick={() => {
                open(deck, 'append');
              }}
            >
              {words.append}
            </Button>
          )}
          <Button onClick={dropFragment}>{words.dismiss}</Button>
        </div>
      </Notice>
    </div>
  );
}
