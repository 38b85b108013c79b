import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Figure } from '../figures/figure.ts';
import { nextOrder, sortedRows, type TableOrder } from '../figures/table-order.ts';
import { useMessages } from '../state/messages.ts';
import './figure-table.css';
import { columnLooks, nameColumn } from './table-columns.ts';
import { TableHead } from './table-head.tsx';
import { TableRows } from './table-rows.tsx';
import { useScrollEdges } from './use-scroll-edges.ts';

interface FigureTableViewProps {
  readonly figure: Figure;
  readonly onPainted: () => void;
}

/**
 * Any figure as a table, in its own scroll area: header and the names of the rows stay in place, every column sorts (numbers from the
 * greatest, then the least, then the figure's own order), groups under their headings.
 */
export function FigureTableView({ figure, onPainted }: FigureTableViewProps) {
  useLayoutEffect(onPainted, [onPainted]);
  const words = useMessages().table;
  const { table, title } = figure;
  const { columns, rows } = table;
  const scroller = useRef<HTMLDivElement>(null);
  useScrollEdges(scroller);
  const [asked, setAsked] = useState<{ readonly id: string; readonly descending: boolean } | null>(null);
  const [said, setSaid] = useState('');
  const column = columns.findIndex(({ id }) => id === asked?.id);
  const order = useMemo(
    (): TableOrder | null => (asked === null || column < 0 ? null : { column, descending: asked.descending }),
    [asked, column],
  );
  const shown = useMemo(() => sortedRows(rows, order), [rows, order]);
  const looks = useMemo(() => columnLooks(table), [table]);
  const name = nameColumn(table);

  function sortBy(index: number): void {
    const by = columns[index];
    if (!by) return;
    const next = nextOrder(order, index, by);
    setAsked(next && { id: by.id, descending: next.descending });
    setSaid(next ? words.sorted(by.label, next.descending) : words.unsorted);
    scroller.current?.scrollTo({ top: 0 });
  }

  return (
    <>
      <div
        ref={scroller}
        className="table-scroll has-edges"
        role="region"
        aria-label={`${title.time}${title.subject}`}
        tabIndex={0}
      >
        <table className="figure-table is-figure" aria-rowcount={rows.length + 1}>
          <TableHead columns={columns} name={name} order={order} onSort={sortBy} />
          <TableRows figure={figure} rows={shown} looks={looks} name={name} scroller={scroller} />
        </table>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
