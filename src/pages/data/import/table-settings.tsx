import type { ImportTable } from '../../../contract/import.ts';
import { Select } from '../../../ui/select.tsx';
import { TypedField } from './typed-field.tsx';
import { useImportWords } from './use-import-words.ts';

interface TableSettingsProps {
  readonly table: ImportTable;
  readonly onChange: (table: ImportTable) => void;
}

const wholeFields = ['park', 'metric', 'period', 'unit', 'source'] as const;
const decimals = ['.', ','] as const;

function whole(text: string): number {
  return Math.max(0, Math.trunc(Number(text)) || 0);
}

/** What is said of a whole table: whether it is wanted, where its header stands, and what no column says. */
export function TableSettings({ table, onChange }: TableSettingsProps) {
  const words = useImportWords();
  const { header, fixed, decimal } = table;
  // Below another header stand other columns: they are guessed anew.
  const move = (to: Partial<ImportTable['header']>) => {
    onChange({ ...table, header: { ...header, ...to }, columns: [] });
  };
  return (
    <div className="import-settings">
      <label className="choice">
        <input
          type="checkbox"
          checked={table.isTaken}
          onChange={(event) => {
            onChange({ ...table, isTaken: event.target.checked });
          }}
        />
        {words.take}
      </label>
      <fieldset>
        <legend>{words.header}</legend>
        <TypedField
          isNamed
          type="number"
          label={words.headerLine}
          value={String(header.line)}
          onChange={(text) => {
            move({ line: Math.max(1, whole(text)) });
          }}
        />
        <TypedField
          isNamed
          type="number"
          label={words.headerRows}
          value={String(header.rows)}
          onChange={(text) => {
            move({ rows: whole(text) });
          }}
        />
      </fieldset>
      <fieldset>
        <legend>{words.whole}</legend>
        {wholeFields.map((field) => (
          <TypedField
            key={field}
            isNamed
            label={words.wholeOf[field]}
            value={fixed[field]}
            onChange={(text) => {
              onChange({ ...table, fixed: { ...fixed, [field]: text } });
            }}
          />
        ))}
        <Select
          label={words.decimal}
          value={decimal}
          onChange={(chosen) => {
            const sign = decimals.find((each) => each === chosen);
            if (sign !== undefined) onChange({ ...table, decimal: sign });
          }}
        >
          {decimals.map((sign) => (
            <option key={sign} value={sign}>
              {words.decimals[sign]}
            </option>
          ))}
        </Select>
      </fieldset>
    </div>
  );
}
