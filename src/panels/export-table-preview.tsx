import { columnHead } from '../exports/plain-cell.ts';
import { withoutSparks } from '../exports/without-sparks.ts';
import type { Figure } from '../figures/figure.ts';
import type { ExportWords } from '../i18n/export-words.ts';

const mostRows = 12;

/** The first rows of what a spreadsheet will hold. */
export function ExportTablePreview({ figure, words }: { readonly figure: Figure; readonly words: ExportWords }) {
  const { columns, rows } = withoutSparks(figure.table);
  const shown = rows.slice(0, mostRows);
  return (
    <>
      <div className="export-stage is-table" data-preview="ready" tabIndex={0} role="region" aria-label={words.preview}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={column.align}>
                  {columnHead(column, figure.language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                {row.heading === undefined ? (
                  columns.map((column, index) => (
                    <td key={column.id} className={column.align}>
                      {row.cells[index]?.text ?? ''}
                    </td>
                  ))
                ) : (
                  <th scope="rowgroup" colSpan={columns.length}>
                    {row.heading}
                  </th>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="export-status" role="status">
        <span>{words.tablePreview(shown.length, rows.length)}</span>
      </p>
    </>
  );
}
