import type { BoardState } from '../../figures/board-figure.ts';

/** Each state has a shape of its own, so that it is told without colour: ring, star, star with a foot, triangle, cross. */
const shapes: Readonly<Record<BoardState, string>> = {
  planned: 'M8 3.200a4.800 4.800 0 1 0 0 9.600 4.800 4.800 0 0 0 0-9.600z',
  done: 'M8 1.600 9.900 5.700l4.400.500-3.300 3 .900 4.400L8 11.400l-3.900 2.200.900-4.400-3.300-3 4.400-.500z',
  done_late: 'M8 .6 9.700 4.300l4 .450-3 2.700.820 4L8 9.400 4.480 11.450l.820-4-3-2.700 4-.450zM3 14.200h10',
  late: 'M8 2.200 14.300 13.400H1.700z',
  dropped: 'M3.800 3.800l8.400 8.400M12.200 3.800l-8.400 8.400',
};

/** The mark of a task in a month. Its meaning is told in words beside it. */
export function TaskMarkIcon({ state }: { readonly state: BoardState }) {
  return (
    <svg className={`task-mark is-${state}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[state]} />
    </svg>
  );
}
