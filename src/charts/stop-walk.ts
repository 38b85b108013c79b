import type { Place, StopSet } from './stops.ts';

/** How many rows or periods Page Up and Page Down pass. */
const page = 4;

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

/** Along time the last period is what a reader asks for first. */
function timeAfter(key: string, index: number | null, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return clamp((index ?? last + 1) - 1, count);
    case 'ArrowRight':
    case 'ArrowUp':
      return clamp((index ?? last - 1) + 1, count);
    case 'PageUp':
      return clamp((index ?? last) - page, count);
    case 'PageDown':
      return clamp((index ?? last) + page, count);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Down a list of rows, from the first. */
function listAfter(key: string, index: number | null, count: number): number | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return clamp((index ?? count) - 1, count);
    case 'ArrowDown':
    case 'ArrowRight':
      return clamp((index ?? -1) + 1, count);
    case 'PageUp':
      return clamp((index ?? 0) - page, count);
    case 'PageDown':
      return clamp((index ?? 0) + page, count);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Home and End go to the ends of the row, Page Up and Page Down to those of the column. */
function gridAfter(key: string, index: number | null, grid: { readonly count: number; readonly columns: number }) {
  const { count, columns } = grid;
  if (index === null) return key.startsWith('Arrow') || key === 'Home' ? 0 : key === 'End' ? count - 1 : null;
  const column = index % columns;
  const rowStart = index - column;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(rowStart, index - 1);
    case 'ArrowRight':
      return Math.min(rowStart + columns - 1, count - 1, index + 1);
    case 'ArrowUp':
      return index - columns >= 0 ? index - columns : index;
    case 'ArrowDown':
      return index + columns < count ? index + columns : index;
    case 'Home':
      return rowStart;
    case 'End':
      return Math.min(rowStart + columns - 1, count - 1);
    case 'PageUp':
      return column;
    case 'PageDown':
      return column + columns * Math.floor((count - 1 - column) / columns);
    default:
      return null;
  }
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What lies aside of the direction counts double, so that an arrow goes where it points. */
const asideCost = 2;

function planeAfter(key: string, index: number | null, places: readonly Place[]): number | null {
  const byX = [...places.keys()].sort((a, b) => (places[a]?.x ?? 0) - (places[b]?.x ?? 0));
  const direction = directions[key];
  if (key === 'Home') return byX[0] ?? null;
  if (key === 'End') return byX.at(-1) ?? null;
  if (direction === undefined) return null;
  const from = index === null ? undefined : places[index];
  if (from === undefined) return (key === 'ArrowLeft' ? byX.at(-1) : byX[0]) ?? null;
  const [towardsX, towardsY] = direction;
  const costs = places.flatMap((place, at) => {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = dx * towardsX + dy * towardsY;
    const aside = Math.abs(dx * towardsY) + Math.abs(dy * towardsX);
    return at === index || ahead <= 0 ? [] : [{ at, cost: ahead + aside * asideCost }];
  });
  return costs.toSorted((a, b) => a.cost - b.cost)[0]?.at ?? index;
}

/** Where a key leads from a stop (null: none reached yet); null for a key that is not the cursor's. */
export function stopAfterKey({ stops, walk }: Pick<StopSet, 'stops' | 'walk'>, key: string, index: number | null) {
  const count = stops.length;
  if (count === 0) return null;
  switch (walk.kind) {
    case 'time':
      return timeAfter(key, index, count);
    case 'list':
    case 'rows':
      return listAfter(key, index, count);
    case 'grid':
      return gridAfter(key, index, { count, columns: walk.columns });
    case 'plane':
    case 'axes':
      return planeAfter(
        key,
        index,
        stops.map(({ anchor }) => anchor),
      );
  }
}

/** The stop read out before any is reached. */
export function restingStop({ stops, walk }: Pick<StopSet, 'stops' | 'walk'>): number {
  return walk.kind === 'time' ? Math.max(0, stops.length - 1) : 0;
}
