import { useEffect, useMemo, useState } from 'react';
import type { Figure, TableCell, TableRow } from '../figures/figure.ts';
import { useMessages } from '../state/messages.ts';
import { Icon } from '../ui/icon.tsx';
import { ChangeText } from './change-text.tsx';
import { FactButton } from './fact-button.tsx';

interface Order {
  readonly column: number;
  readonly descending: boolean;
}

function compareCells(a: TableCell | undefined, b: TableCell | undefined, descending: boolean): number {
  const [left, right] = [a?.value ?? null, b?.value ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const sign = descending ? -1 : 1;
  return typeof left === 'number' && typeof right === 'number'
    ? sign * (left - right)
    : sign * String(left).localeCompare(String(right), 'zh-CN');
}

function sorted(rows: readonly TableRow[], order: Order | null): readonly TableRow[] {
  if (!order) return rows;
  return rows.toSorted((a, b) => compareCells(a.cells[order.column], b.cells[order.column], order.descending));
}

function Cell({
  cell,
  label,
  unit,
  figure,
}: {
  readonly cell: TableCell;
  readonly label: string;
  readonly unit: string;
  readonly figure: Figure;
}) {
  if (cell.change) return <ChangeText change={cell.change} />;
  if (cell.fact && (cell.fact.source !== null || cell.fact.note !== null))
    return <FactButton fact={cell.fact} label={label} unit={unit} sources={figure.sources} />;
  return <>{cell.text}</>;
}

interface FigureTableViewProps {
  readonly figure: Figure;
  readonly onPainted: () => void;
}

/** Any figure as a table: sortable where its rows are not grouped, first column and header in place while it scrolls. */
export function FigureTableView({ figure, onPainted }: FigureTableViewProps) {
  useEffect(onPainted, [onPainted]);
  const words = useMessages().figure;
  const { columns, rows } = figure.table;
  const [order, setOrder] = useState<Order | null>(null);
  const isGrouped = rows.some((row) => row.heading !== undefined || row.indent !== undefined);
  const shown = useMemo(() => sorted(rows, order), [rows, order]);
  const title = `${figure.title.time}${figure.title.subject}`;
  return (
    <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
      <table className="figure-table">
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column.id}
                scope="col"
                className={column.align}
                {...(order?.column === index ? { 'aria-sort': order.descending ? 'descending' : 'ascending' } : {})}
              >
                {isGrouped ? (
                  column.label
                ) : (
                  <button
                    type="button"
                    title={words.sortBy(column.label)}
                    onClick={() => {
                      setOrder({
                        column: index,
                        descending: order?.column === index ? !order.descending : column.align === 'right',
                      });
                    }}
                  >
                    {column.label}
                    {order?.column === index && <Icon name={order.descending ? 'descending' : 'ascending'} size={11} />}
                  </button>
                )}
                {column.unit !== null && <small>{column.unit}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) =>
            row.heading === undefined ? (
              <tr key={row.id} className={row.indent === undefined ? '' : 'is-part'}>
                {row.cells.map((cell, index) => {
                  const column = columns[index];
                  const label = [row.cells[0]?.text, column?.label].join(' ');
                  const content = <Cell cell={cell} label={label} unit={column?.unit ?? ''} figure={figure} />;
                  return index === 0 ? (
                    <th key={column?.id} scope="row" className={column?.align}>
                      {content}
                    </th>
                  ) : (
                    <td key={column?.id} className={column?.align}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ) : (
              <tr key={row.id} className="is-heading">
                <th scope="colgroup" colSpan={columns.length}>
                  {row.heading}
                </th>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
