import { useMemo } from 'react';
import type { Slice } from '../../contract/slice.ts';
import { parkEvents } from '../../figures/park-events.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FactButton } from '../../panels/fact-button.tsx';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { distinctEvents, eventName } from '../../figures/dated-events.ts';
import { sourcesIn } from '../../figures/project-value.ts';
import { SideCard } from './side-card.tsx';

/** When the park was founded, approved, rated: each date opens its source. */
export function ParkEvents({ slice }: { readonly slice: Slice }) {
  const words = useMessages().park;
  const language = useLanguage();
  const catalog = useCatalog();
  const events = useMemo(() => distinctEvents(parkEvents({ catalog, language, slice })), [catalog, language, slice]);
  const sources = useMemo(() => sourcesIn(catalog, language), [catalog, language]);
  if (events.length === 0) return null;
  return (
    <SideCard kind="park-events" title={words.events}>
      <ol className="park-events">
        {events.map(({ metric, label, period, time, fact }) => (
          <li key={`${metric} ${period}`}>
            <FactButton fact={{ ...fact, text: time }} label={eventName(label, language)} unit="" sources={sources} />
            <span>{eventName(label, language)}</span>
          </li>
        ))}
      </ol>
    </SideCard>
  );
}
