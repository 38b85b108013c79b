import { Suspense } from 'react';
import { afterFirstFigure } from '../../state/first-figure.ts';
import { useMessages } from '../../state/messages.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { Skeleton } from '../../ui/states.tsx';

// Rooms of their own, so that the deck's code weighs on no other page.
const desk = onDemand(() => import('./deck-desk.tsx').then((room) => room.DeckDesk));
const speaker = onDemand(() => import('./speaker.tsx').then((room) => room.Speaker));
// Fetched with the other pages while the first figure rests, so that the deck opens where there is no network.
afterFirstFigure(() => {
  for (const { preload } of [desk, speaker]) void preload();
});
const { Component: DeckDesk } = desk;
const { Component: Speaker } = speaker;

interface PresentPageProps {
  /** `show`: the slides over the whole window; `speaker`: the presenter's own window; empty: the desk. */
  readonly parameter: string;
}

/** The deck: figures pinned from anywhere, put in order, shown and taken away. */
export function PresentPage({ parameter }: PresentPageProps) {
  const { states } = useMessages();
  return (
    <Suspense
      fallback={
        <div className="page page-waiting">
          <Skeleton label={states.loading} heightPx={420} />
        </div>
      }
    >
      {parameter === 'speaker' ? <Speaker /> : <DeckDesk isShowing={parameter === 'show'} />}
    </Suspense>
  );
}
