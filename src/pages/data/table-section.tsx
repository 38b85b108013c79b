import type { ReactNode } from 'react';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/states.tsx';
import { FilterField } from './filter-field.tsx';

interface TableSectionProps {
  readonly id: string;
  readonly title: string;
  readonly filterLabel: string;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly shown: number;
  readonly of: number;
  /** The table; it scrolls inside the card, its header and first column in place. */
  readonly children: ReactNode;
}

/** A long list in a card: heading, how many, filter, table; advice where nothing matches. */
export function TableSection({ id, title, filterLabel, filter, onFilter, shown, of, children }: TableSectionProps) {
  const { data: words } = useMessages();
  return (
    <section id={id} className="card data-card" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>
          {title}
          <span className="muted small" aria-live="polite">
            {words.shownOf(shown, of)}
          </span>
        </h2>
        <FilterField label={filterLabel} value={filter} onChange={onFilter} />
      </header>
      {shown === 0 ? (
        <Notice title={words.noneMatch}>
          <Button
            look="link"
            onClick={() => {
              onFilter('');
            }}
          >
            {words.clearFilter}
          </Button>
        </Notice>
      ) : (
        <div className="data-scroll" role="group" aria-labelledby={`${id}-title`} tabIndex={0}>
          {children}
        </div>
      )}
    </section>
  );
}
