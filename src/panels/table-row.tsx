import type { Ref } from 'react';
import type { Figure } from '../figures/figure.ts';
import type { TableRow } from '../figures/figure-table.ts';
import { TableCellView } from './table-cell.tsx';
import type { ColumnLook } from './table-columns.ts';

interface TableRowViewProps {
  readonly figure: Figure;
  readonly row: TableRow;
  readonly looks: readonly ColumnLook[];
  /** The column that names the rows. */
  readonly name: number;
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly measure?: Ref<HTMLTableRowElement>;
}

/** A row of a figure's table, or the heading of a group of rows. */
export function TableRowView({ figure, row, looks, name, index, measure = null }: TableRowViewProps) {
  const { columns } = figure.table;
  const place = { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 };
  if (row.heading !== undefined)
    return (
      <tr {...place} className="is-heading">
        <th scope="colgroup" colSpan={columns.length}>
          <span>{row.heading}</span>
        </th>
      </tr>
    );
  return (
    <tr {...place} className={row.isChosen === true ? 'is-chosen' : row.indent === undefined ? '' : 'is-part'}>
      {row.cells.map((cell, order) => {
        const column = columns[order];
        const content = (
          <TableCellView
            cell={cell}
            label={[row.cells[name]?.text, column?.label].join(' ')}
            unit={column?.unit ?? ''}
            tail={looks[order]?.tail ?? ''}
            figure={figure}
          />
        );
        return order === name ? (
          <th key={column?.id} scope="row" className={`${column?.align ?? ''} is-name`}>
            {content}
          </th>
        ) : (
          <td key={column?.id} className={column?.align}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
