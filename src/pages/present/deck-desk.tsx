import { useState } from 'react';
import { useDeckWords } from '../../panels/deck-words.ts';
import { useDeck } from '../../state/deck.ts';
import { DeckEmpty } from './deck-empty.tsx';
import { DeckHead } from './deck-head.tsx';
import { SharedDeckNotice } from './shared-deck-notice.tsx';
import { SlideEditor } from './slide-editor.tsx';
import { SlideList } from './slide-list.tsx';
import './deck-desk.css';

/** The deck: its slides in order, the one being edited, and the ways to show it and to take it away. */
export function DeckDesk() {
  const words = useDeckWords();
  const deck = useDeck();
  const [chosen, setChosen] = useState<number | null>(null);
  const { slides } = deck;
  const current = slides.find(({ id }) => id === chosen) ?? slides[0] ?? null;
  return (
    <div className="page present-page">
      <DeckHead deck={deck} current={current} onChoose={setChosen} />
      <SharedDeckNotice />
      {current === null ? (
        <DeckEmpty />
      ) : (
        <div className="deck-desk">
          <section className="deck-list" aria-label={words.slides}>
            <SlideList slides={slides} current={current.id} onChoose={setChosen} />
            <p className="small muted">{words.orderHint}</p>
          </section>
          <SlideEditor key={current.id} slide={current} place={slides.indexOf(current)} of={slides.length} />
        </div>
      )}
    </div>
  );
}
