import type { ImportColumn, ImportPreview, ImportTable } from '../../../contract/import.ts';
import { ColumnHead } from './column-head.tsx';
import { useImportWords } from './use-import-words.ts';

interface PreviewTableProps {
  readonly table: ImportTable;
  readonly preview: ImportPreview;
  readonly onChange: (table: ImportTable) => void;
}

/** The first rows as they stand in the file, what each column holds above them. */
export function PreviewTable({ table, preview, onChange }: PreviewTableProps) {
  const words = useImportWords();
  const { columns, header } = table;
  const width = preview.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const shown = columns.filter(({ at }) => at < width);
  const change = (column: ImportColumn) => {
    onChange({ ...table, columns: columns.map((each) => (each.at === column.at ? column : each)) });
  };
  // Titles stand above the header; rows that are empty are in no preview, so lines may leap.
  const firstData = preview.rows.filter(({ line }) => line >= header.line)[header.rows]?.line ?? Infinity;
  const kindOf = (line: number) => (line < header.line ? 'is-title' : line < firstData ? 'is-header' : undefined);
  return (
    <div
      className="data-scroll import-preview"
      role="group"
      aria-label={words.sheetName(table.file, table.sheet)}
      tabIndex={0}
    >
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.line}</span>
            </th>
            {shown.map((column) => (
              <th key={column.at} scope="col" className={column.as === 'ignore' ? 'is-ignored' : undefined}>
                <ColumnHead column={column} onChange={change} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map(({ line, cells }) => (
            <tr key={line} className={kindOf(line)}>
              <th scope="row">{line}</th>
              {shown.map(({ at, as }) => (
                <td key={at} className={as === 'ignore' ? 'is-ignored' : undefined}>
                  {cells[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
