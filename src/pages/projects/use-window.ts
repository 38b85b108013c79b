import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { usePrinted } from '../../ui/use-printed.ts';

const overscan = 10;

interface WindowOptions {
  readonly count: number;
  /** The height of every row. */
  readonly rowPx: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Which rows of a long list are drawn, and the height of those before and after them. On paper all are. */
export function useWindow({ count, rowPx, scroller }: WindowOptions) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan,
    // What is on screen before the scroller is measured: a page of rows, as tests without a layout see it too.
    initialRect: { width: 1000, height: rowPx * 20 },
  });
  const isPrinted = usePrinted();
  if (isPrinted) return { items: Array.from({ length: count }, (_, index) => index), before: 0, after: 0 };
  const items = virtualizer.getVirtualItems();
  return {
    items: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
  };
}
