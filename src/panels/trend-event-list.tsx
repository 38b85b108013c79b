import { chartStyle, slotColour } from '../charts/style.ts';
import type { TrendEvent } from '../figures/trend-figure.ts';
import { useColourScheme } from '../state/colour-scheme.ts';
import { useMessages } from '../state/messages.ts';
import { useLanguage } from '../state/preferences.ts';

/** What the letters under the time axis stand for, in the colours of their flags. */
export function TrendEventList({ events }: { readonly events: readonly TrendEvent[] }) {
  const words = useMessages().events;
  const { colours } = chartStyle({ theme: useColourScheme(), language: useLanguage() });
  if (events.length === 0) return null;
  return (
    <ul className="trend-events" aria-label={words.list}>
      {events.map(({ letter, slots, text }) => {
        const [slot = 0, ...others] = slots;
        return (
          <li key={letter}>
            <b style={{ borderColor: others.length > 0 ? colours.ink : slotColour(colours, slot) }}>{letter}</b>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
