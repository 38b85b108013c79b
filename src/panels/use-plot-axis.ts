import { useCallback, useState } from 'react';

/** From the first to the last period of the plot, for what lies under it and shares its time. */
interface Axis {
  readonly leftPx: number;
  readonly widthPx: number;
}

function axisOf(xs: readonly number[]): Axis | null {
  const [first, last] = [xs[0], xs.at(-1)];
  if (first === undefined || last === undefined || last - first < 120) return null;
  return { leftPx: first, widthPx: last - first };
}

/** The axis known, where nothing has moved: a card is not rendered for that. */
function sameAxis(known: Axis | null, next: Axis | null): Axis | null {
  return known?.leftPx === next?.leftPx && known?.widthPx === next?.widthPx ? known : next;
}

/** The time axis of a chart, as the chart itself tells where its periods stand; null where there is none to share. */
export function usePlotAxis() {
  const [axis, setAxis] = useState<Axis | null>(null);
  const onGeometry = useCallback(({ xs }: { readonly xs: readonly number[] }) => {
    setAxis((known) => sameAxis(known, axisOf(xs)));
  }, []);
  return { axis, onGeometry };
}
