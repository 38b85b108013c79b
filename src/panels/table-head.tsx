import type { TableColumn } from '../figures/figure-table.ts';
import type { TableOrder } from '../figures/table-order.ts';
import { useMessages } from '../state/messages.ts';
import { Icon } from '../ui/icon.tsx';

interface TableHeadProps {
  readonly columns: readonly TableColumn[];
  /** The column that names the rows, and stays in sight. */
  readonly name: number;
  readonly order: TableOrder | null;
  readonly onSort: (column: number) => void;
}

function sortState(order: TableOrder | null, index: number): 'ascending' | 'descending' | undefined {
  if (order?.column !== index) return undefined;
  return order.descending ? 'descending' : 'ascending';
}

/** Column heads with their units; a button in each sorts by it. */
export function TableHead({ columns, name, order, onSort }: TableHeadProps) {
  const words = useMessages().figure;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column, index) => {
          const sort = sortState(order, index);
          return (
            <th
              key={column.id}
              scope="col"
              className={index === name ? `${column.align} is-name` : column.align}
              // On paper, where a button is not painted again on the next page, the words stand for it.
              data-label={column.spark ? undefined : column.label}
              {...(column.spark ? { title: column.spark.hint } : {})}
              {...(sort === undefined ? {} : { 'aria-sort': sort })}
            >
              {column.spark ? (
                column.label
              ) : (
                <button
                  type="button"
                  title={words.sortBy(column.label)}
                  onClick={() => {
                    onSort(index);
                  }}
                >
                  {column.label}
                  {sort && <Icon name={sort} size={11} />}
                </button>
              )}
              {column.unit !== null && <small>{column.unit}</small>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
