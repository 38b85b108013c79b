import type { ExportWords } from '../i18n/export-words.ts';
import type { ExportFileName } from './use-export-name.ts';

interface ExportNameProps {
  readonly name: ExportFileName;
  readonly words: ExportWords;
}

/** The file's name, to be changed; its ending is the format's. */
export function ExportName({ name, words }: ExportNameProps) {
  return (
    <label className="export-name">
      <span className="export-legend">{words.fileName}</span>
      <span className="field">
        <input
          value={name.stem}
          maxLength={120}
          onChange={({ target }) => {
            name.onChange(target.value);
          }}
        />
        <span>.{name.ending}</span>
      </span>
    </label>
  );
}
