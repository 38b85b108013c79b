import { useState, type ReactNode } from 'react';
import { useCatalog } from '../../panels/catalog.ts';
import { SeriesKey } from '../../panels/series-key.tsx';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface CompareDockProps {
  readonly parks: readonly (string | null)[];
  readonly children: ReactNode;
}

/** On a phone: the chosen parks as chips, and one button that raises the sheet of pickers. */
export function CompareDock({ parks, children }: CompareDockProps) {
  const words = useMessages();
  const language = useLanguage();
  const catalog = useCatalog();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="dock">
      {/* A list that scrolls must be reachable by keys. */}
      <ul tabIndex={0} aria-label={words.compare.parks}>
        {parks.map((id, slot) => {
          const park = catalog.parks.find((each) => each.id === id);
          return (
            park && (
              <li key={park.id}>
                <SeriesKey slot={slot} />
                {park.short[language]}
              </li>
            )
          );
        })}
      </ul>
      <Button
        look="primary"
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.compare.choose}
      </Button>
      {isOpen && (
        <Dialog
          title={words.compare.choose}
          closeLabel={words.figure.close}
          look="sheet"
          onClose={() => {
            setOpen(false);
          }}
        >
          <div className="rail">{children}</div>
        </Dialog>
      )}
    </div>
  );
}
