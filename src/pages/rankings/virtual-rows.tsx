import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { RankingFigure } from '../../figures/ranking-figure.ts';
import { usePrinted } from '../../ui/use-printed.ts';
import { RankingRowView, type RankingRowViewProps } from './ranking-row.tsx';

const overscan = 12;

interface VirtualRowsProps {
  readonly figure: RankingFigure;
  readonly columns: number;
  readonly rowPx: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly spark: RankingRowViewProps['spark'];
  readonly onPin: (park: string) => void;
}

/** Holds the place of the rows that are not drawn. */
function Spacer({ columns, heightPx }: { readonly columns: number; readonly heightPx: number }) {
  if (heightPx <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height: heightPx, padding: 0, border: 0 }} />
    </tr>
  );
}

/** Only the rows in sight exist, so 2,800 stay smooth. */
export function VirtualRows({ figure, columns, rowPx, scroller, spark, onPin }: VirtualRowsProps) {
  const virtualizer = useVirtualizer({
    count: figure.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan,
  });
  const isPrinted = usePrinted();
  const items = virtualizer.getVirtualItems();
  const rowOf = (index: number) => {
    const row = figure.rows[index];
    return row && <RankingRowView key={row.park} row={row} figure={figure} index={index} spark={spark} onPin={onPin} />;
  };
  if (isPrinted) return <tbody>{figure.rows.map((_, index) => rowOf(index))}</tbody>;
  return (
    <tbody>
      <Spacer columns={columns} heightPx={items[0]?.start ?? 0} />
      {items.map(({ index }) => rowOf(index))}
      <Spacer columns={columns} heightPx={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />
    </tbody>
  );
}
