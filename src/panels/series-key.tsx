import { markerPath } from '../charts/marker-shapes.ts';

const look = { radiusPx: 4, colour: 'currentColor', surface: 'var(--surface)', opacity: 1, isHollow: false };

/** The line and marker of a colour slot, as in the plot. */
export function SeriesKey({ slot }: { readonly slot: number }) {
  const marker = markerPath(slot, 11, 7, look);
  return (
    <svg
      width="22"
      height="14"
      viewBox="0 0 22 14"
      aria-hidden="true"
      className="series-key"
      style={{ color: `var(--c${String((slot % 12) + 1)})` }}
    >
      <path d="M0 7h22" stroke="currentColor" strokeWidth="2" />
      <path d={marker.d} fill={marker.fill ?? 'none'} stroke={marker.stroke ?? 'none'} strokeWidth={marker.widthPx} />
    </svg>
  );
}
