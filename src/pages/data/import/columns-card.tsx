import { useState } from 'react';
import type { ImportState, ImportTable } from '../../../contract/import.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { type Decide, withTable } from './decided.ts';
import { PreviewTable } from './preview-table.tsx';
import { TableSettings } from './table-settings.tsx';
import { useImportWords } from './use-import-words.ts';

interface ColumnsCardProps {
  readonly state: ImportState;
  readonly decide: Decide;
}

function keyOf({ file, sheet }: Pick<ImportTable, 'file' | 'sheet'>): string {
  return `${file}\n${sheet}`;
}

/** How each table is laid out, over its first rows: what is guessed, why, and the means to say otherwise. */
export function ColumnsCard({ state, decide }: ColumnsCardProps) {
  const words = useImportWords();
  const { tables } = state.mapping;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = tables.find((table) => keyOf(table) === chosen) ?? tables.find(({ isTaken }) => isTaken) ?? tables[0];
  if (shown === undefined) return null;
  const preview = state.previews.find((each) => keyOf(each) === keyOf(shown));
  const change = (table: ImportTable) => {
    decide((given) => withTable(given, state, table));
  };
  return (
    <section id="columns" className="card data-card" aria-labelledby="columns-title">
      <header>
        <h2 id="columns-title">{words.step.columns}</h2>
        {tables.length > 1 && (
          <Segmented
            look="tabs"
            label={words.sheets}
            value={keyOf(shown)}
            onChange={setChosen}
            segments={tables.map((table) => ({
              value: keyOf(table),
              label: `${words.sheetName(table.file, table.sheet)}${table.isTaken ? '' : ` (${words.notTaken})`}`,
            }))}
          />
        )}
      </header>
      <p className="small muted data-text">{words.columnsAdvice}</p>
      <TableSettings table={shown} onChange={change} />
      {preview !== undefined && <PreviewTable table={shown} preview={preview} onChange={change} />}
    </section>
  );
}
