import { useId, type ReactNode } from 'react';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { Notice } from '../../ui/states.tsx';
import { Button } from '../../ui/button.tsx';
import { useMessages } from '../../state/messages.ts';

interface SideCardProps {
  readonly kind: string;
  readonly state?: 'loading' | 'error' | 'empty' | 'ready';
  readonly title: string;
  /** Small print under the card's content. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A small figure in the side column: a heading, its content, and how to read it. */
export function SideCard({ kind, state = 'ready', title, note, children }: SideCardProps) {
  const { states } = useMessages();
  const titleId = useId();
  return (
    <figure className="card side-card" data-figure={kind} data-state={state} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ErrorBoundary
        fallback={(retry) => (
          <Notice title={states.crash} isAlert>
            <Button look="link" onClick={retry}>
              {states.retry}
            </Button>
          </Notice>
        )}
      >
        {children}
      </ErrorBoundary>
      {note !== undefined && <figcaption className="small muted">{note}</figcaption>}
    </figure>
  );
}

interface FoldedProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown before the rest is folded away. */
  readonly shown: number;
  readonly more: (count: number) => string;
  readonly render: (items: readonly Item[]) => ReactNode;
}

/** The first few, and the rest behind one line. */
export function Folded<Item>({ items, shown, more, render }: FoldedProps<Item>) {
  // One item more takes no more room than the line that hides it.
  const cut = items.length <= shown + 1 ? items.length : shown;
  return (
    <>
      {render(items.slice(0, cut))}
      {cut < items.length && (
        <details className="folded">
          <summary className="small">{more(items.length - cut)}</summary>
          {render(items.slice(cut))}
        </details>
      )}
    </>
  );
}
