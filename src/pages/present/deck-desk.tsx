import { Suspense, useState } from 'react';
import { preloadLinkedFigures } from '../../figures/linked-figure.ts';
import { useDeckWords } from '../../panels/deck-words.ts';
import { useDeck } from '../../state/deck.ts';
import { afterFirstFigure } from '../../state/first-figure.ts';
import { navigate } from '../../state/location.ts';
import { addressOf, useView } from '../../state/view.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { makers } from './deck-exports.ts';
import { DeckEmpty } from './deck-empty.tsx';
import { DeckHead } from './deck-head.tsx';
import { SharedDeckNotice } from './shared-deck-notice.tsx';
import { SlideEditor } from './slide-editor.tsx';
import { SlideList } from './slide-list.tsx';
import './deck-desk.css';

const show = onDemand(() => import('./show.tsx').then((room) => room.Show));
const { Component: Show } = show;

afterFirstFigure(() => {
  const slides = () => import('../../exports/deck/browser-slide.ts');
  // A failure here is no news: what is shown or taken away asks again.
  for (const load of [show.preload, slides, preloadLinkedFigures, ...Object.values(makers)])
    load().catch(() => undefined);
});

interface DeckDeskProps {
  readonly isShowing: boolean;
}

/** The deck: its slides in order, the one being edited, and the ways to show it and to take it away. */
export function DeckDesk({ isShowing }: DeckDeskProps) {
  const words = useDeckWords();
  const deck = useDeck();
  const [chosen, setChosen] = useState<number | null>(null);
  const [view] = useView();
  const { slides } = deck;
  const current = slides.find(({ id }) => id === chosen) ?? slides[0] ?? null;
  return (
    <div className="page present-page">
      <DeckHead
        deck={deck}
        current={current}
        onChoose={setChosen}
        onShow={() => {
          void show.preload();
          navigate(addressOf('/present/show', view));
        }}
      />
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
      {isShowing && current !== null && (
        <Suspense fallback={null}>
          <Show
            slides={slides}
            start={slides.indexOf(current)}
            onLeave={(place) => {
              setChosen(slides[place]?.id ?? null);
              navigate(addressOf('/present', view));
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
