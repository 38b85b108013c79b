import { Suspense } from 'react';
import { useMessages } from '../../state/messages.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { Skeleton } from '../../ui/states.tsx';

// A room of its own, so that the deck's code weighs on no other page.
const { Component: DeckDesk, preload } = onDemand(() => import('./deck-desk.tsx').then((room) => room.DeckDesk));
void preload();

/** The deck: figures pinned from anywhere, put in order, shown and taken away. */
export function PresentPage() {
  const { states } = useMessages();
  return (
    <Suspense
      fallback={
        <div className="page page-waiting">
          <Skeleton label={states.loading} heightPx={420} />
        </div>
      }
    >
      <DeckDesk />
    </Suspense>
  );
}
