import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { RankingFigure } from '../../figures/figure.ts';
import { maxParks } from '../../figures/view.ts';
import { useIsPhone } from '../../panels/use-phone.ts';
import { useMessages } from '../../state/messages.ts';
import type { ChangeView } from '../../state/view.ts';
import { toast } from '../../ui/toast.tsx';
import { RankingRowView } from './ranking-row.tsx';

const rowPx = 30;
const touchRowPx = 44;
const overscan = 12;

interface RankingTableProps {
  readonly figure: RankingFigure;
  readonly pinned: readonly string[];
  readonly change: ChangeView;
}

/** The ranking, drawn in HTML so that it stands before any chart code arrives. Only the rows in sight exist, so 2,800 stay smooth. */
export function RankingTable({ figure, pinned, change }: RankingTableProps) {
  const messages = useMessages();
  const words = messages.rankings;
  const scroller = useRef<HTMLDivElement>(null);
  const isPhone = useIsPhone();
  const heightPx = isPhone ? touchRowPx : rowPx;
  const virtualizer = useVirtualizer({
    count: figure.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => heightPx,
    overscan,
    initialRect: { width: 800, height: 640 },
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.start ?? 0;
  const rest = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const top = figure.rows.filter((row) => row.pinned);
  const columns =
    5 + Number(figure.rankChangeHeader !== null) + Number(figure.valueChangeHeader !== null) + Number(hasBars(figure));

  function togglePin(park: string) {
    if (!pinned.includes(park) && pinned.length >= maxParks) {
      toast(messages.compare.full(maxParks));
      return;
    }
    change({ pinned: pinned.includes(park) ? pinned.filter((id) => id !== park) : [...pinned, park] });
  }

  return (
    <div ref={scroller} className="ranking-scroll" role="region" aria-label={words.table} tabIndex={0}>
      <table className="ranking-table" aria-rowcount={figure.rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="right">
              {words.rank}
              <small>{words.of(figure.of)}</small>
            </th>
            {figure.rankChangeHeader !== null && (
              <th scope="col" className="right">
                {figure.rankChangeHeader}
              </th>
            )}
            <th scope="col" className="park">
              {messages.park.title}
            </th>
            <th scope="col" className="province">
              {words.province}
            </th>
            <th scope="col" className="right">
              {figure.valueHeader}
              <small>{figure.unit}</small>
            </th>
            {hasBars(figure) && (
              <th className="bar-cell">
                <span className="visually-hidden">{words.bars}</span>
              </th>
            )}
            {figure.valueChangeHeader !== null && (
              <th scope="col" className="right">
                {figure.valueChangeHeader}
              </th>
            )}
            <th className="pin-cell">
              <span className="visually-hidden">{words.pin('')}</span>
            </th>
          </tr>
        </thead>
        {top.length > 0 && (
          <tbody className="pinned-rows" aria-hidden="true">
            {top.map((row) => (
              <RankingRowView key={row.park} row={row} figure={figure} isCopy onPin={togglePin} />
            ))}
          </tbody>
        )}
        <tbody>
          {first > 0 && (
            <tr aria-hidden="true">
              <td colSpan={columns} style={{ height: first, padding: 0, border: 0 }} />
            </tr>
          )}
          {items.map(({ index }) => {
            const row = figure.rows[index];
            return row && <RankingRowView key={row.park} row={row} figure={figure} index={index} onPin={togglePin} />;
          })}
          {rest > 0 && (
            <tr aria-hidden="true">
              <td colSpan={columns} style={{ height: rest, padding: 0, border: 0 }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function hasBars(figure: RankingFigure): boolean {
  return figure.rows.some((row) => row.bar !== null);
}
