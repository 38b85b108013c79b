import { memo, Suspense, useCallback, useDeferredValue, useRef } from 'react';
import type { RankingFigure } from '../../figures/ranking-figure.ts';
import { maxParks } from '../../figures/view.ts';
import { useIsPhone } from '../../panels/use-phone.ts';
import { useMessages } from '../../state/messages.ts';
import type { ChangeView } from '../../state/view.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { toast } from '../../ui/toast.tsx';
import { columnCount, RankingHead } from './ranking-head.tsx';
import { RankingRowView, type RankingRowViewProps } from './ranking-row.tsx';

const { Component: VirtualRows } = onDemand(() => import('./virtual-rows.tsx').then((room) => room.VirtualRows));

/** Up to here every row is in the page; longer lists show their beginning until the virtual list is there. */
const plainRows = 120;
/** More than a screen holds. What stands below follows a moment later, so that what is in sight waits for none of it. */
const firstRows = 40;
const rowPx = 30;
const touchRowPx = 44;

interface RankingTableProps {
  readonly figure: RankingFigure;
  readonly pinned: readonly string[];
  readonly spark: RankingRowViewProps['spark'];
  readonly change: ChangeView;
}

interface RowsProps extends Pick<RankingRowViewProps, 'figure' | 'spark' | 'onPin'> {
  readonly from: number;
  readonly to?: number;
}

const Rows = memo(function Rows({ figure, from, to, spark, onPin }: RowsProps) {
  return (
    <tbody>
      {figure.rows.slice(from, to).map((row, index) => (
        <RankingRowView key={row.park} row={row} figure={figure} index={from + index} spark={spark} onPin={onPin} />
      ))}
    </tbody>
  );
});

/** The ranking, drawn in HTML so that it stands before any chart code arrives. */
export function RankingTable({ figure, pinned, spark, change }: RankingTableProps) {
  const messages = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const isPhone = useIsPhone();
  const top = figure.rows.filter((row) => row.pinned);
  const last = useDeferredValue(figure);
  const lastSpark = useDeferredValue(spark);
  const below = last.dataset === figure.dataset && columnCount(last) === columnCount(figure) ? last : figure;

  const togglePin = useCallback(
    (park: string) => {
      if (!pinned.includes(park) && pinned.length >= maxParks) toast(messages.compare.full(maxParks));
      else change({ pinned: pinned.includes(park) ? pinned.filter((id) => id !== park) : [...pinned, park] });
    },
    [pinned, change, messages],
  );
  const first = <Rows figure={figure} from={0} to={firstRows} spark={spark} onPin={togglePin} />;

  return (
    <div ref={scroller} className="ranking-scroll" role="region" aria-label={messages.rankings.table} tabIndex={0}>
      <table className="ranking-table" aria-rowcount={figure.rows.length + 1}>
        <RankingHead figure={figure} hasSpark={spark !== null} />
        {top.length > 0 && (
          <tbody className="pinned-rows" aria-hidden="true">
            {top.map((row) => (
              <RankingRowView key={row.park} row={row} figure={figure} isCopy spark={spark} onPin={togglePin} />
            ))}
          </tbody>
        )}
        {figure.rows.length <= plainRows ? (
          <>
            {first}
            {below.rows.length > firstRows && (
              <Rows figure={below} from={firstRows} spark={lastSpark} onPin={togglePin} />
            )}
          </>
        ) : (
          <Suspense fallback={first}>
            <VirtualRows
              figure={figure}
              columns={columnCount(figure)}
              rowPx={isPhone ? touchRowPx : rowPx}
              scroller={scroller}
              spark={spark}
              onPin={togglePin}
            />
          </Suspense>
        )}
      </table>
    </div>
  );
}
