import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { Figure } from '../figures/figure.ts';
import type { TableRow } from '../figures/figure-table.ts';
import type { ColumnLook } from './table-columns.ts';
import { usePrinted } from '../ui/use-printed.ts';
import { TableRowView } from './table-row.tsx';

/** More cells than this are not all put into the page at once. */
const mostCells = 2_000;
const rowPx = 31;
const overscan = 8;

interface TableRowsProps {
  readonly figure: Figure;
  readonly rows: readonly TableRow[];
  readonly looks: readonly ColumnLook[];
  readonly name: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Holds the place of rows that are not drawn. */
function Spacer({ columns, heightPx }: { readonly columns: number; readonly heightPx: number }) {
  if (heightPx <= 0) return null;
  return (
    <tr aria-hidden="true" className="is-spacer">
      <td colSpan={columns} style={{ height: heightPx }} />
    </tr>
  );
}

/** Never seen: the widest text of each column, so that no column changes its width while rows come and go. */
function Widths({ looks }: Pick<TableRowsProps, 'looks'>) {
  return (
    <tr aria-hidden="true" className="is-width">
      {looks.map(({ widest }, index) => (
        <td key={index}>{widest}</td>
      ))}
    </tr>
  );
}

function RowsInSight({ figure, rows, looks, name, scroller }: TableRowsProps) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan,
  });
  const items = virtualizer.getVirtualItems();
  const columns = figure.table.columns.length;
  return (
    <tbody>
      <Widths looks={looks} />
      <Spacer columns={columns} heightPx={items[0]?.start ?? 0} />
      {items.map(({ index }) => {
        const row = rows[index];
        const props = { figure, looks, name, index, measure: virtualizer.measureElement };
        return row && <TableRowView key={row.id} row={row} {...props} />;
      })}
      <Spacer columns={columns} heightPx={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />
    </tbody>
  );
}

/** All rows of a table, or of a large one those in sight. */
export function TableRows(props: TableRowsProps) {
  const { figure, rows, looks, name } = props;
  const isPrinted = usePrinted();
  if (rows.length * looks.length > mostCells && !isPrinted) return <RowsInSight {...props} />;
  return (
    <tbody>
      {rows.map((row, index) => (
        <TableRowView key={row.id} figure={figure} row={row} looks={looks} name={name} index={index} />
      ))}
    </tbody>
  );
}
