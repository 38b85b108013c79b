import type { ExportWords } from '../i18n/export-words.ts';
import { chooseExport, exportFormats, type ExportChoice } from '../state/export-choice.ts';

interface ExportFormatsProps {
  readonly choice: ExportChoice;
  readonly words: ExportWords;
}

/** The formats, and what the chosen one is good for. */
export function ExportFormats({ choice, words }: ExportFormatsProps) {
  return (
    <fieldset className="export-group">
      <legend>{words.format}</legend>
      <div className="export-formats">
        {exportFormats.map((format) => (
          <label key={format} className={format === choice.format ? 'is-on' : ''}>
            <input
              type="radio"
              name="export-format"
              value={format}
              checked={format === choice.format}
              onChange={() => {
                chooseExport({ format });
              }}
            />
            {format.toUpperCase()}
          </label>
        ))}
      </div>
      <p className="export-note">{words.formatNotes[choice.format]}</p>
    </fieldset>
  );
}
