import type { ExportWords } from '../i18n/export-words.ts';
import { chooseExport, isPictureFormat, type ExportChoice } from '../state/export-choice.ts';

interface ExportShowsProps {
  readonly choice: ExportChoice;
  readonly words: ExportWords;
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  /** Always on where nothing can change it. */
  readonly onChange?: (isOn: boolean) => void;
}

export function ExportCheck({ label, isOn, onChange }: CheckProps) {
  return (
    <label className="export-check">
      <input
        type="checkbox"
        checked={isOn}
        disabled={onChange === undefined}
        onChange={({ target }) => {
          onChange?.(target.checked);
        }}
      />
      {label}
    </label>
  );
}

/** Which words the picture carries; those that always travel with a number stand there, and cannot be taken off. */
export function ExportShows({ choice, words }: ExportShowsProps) {
  return (
    <fieldset className="export-shows" disabled={!isPictureFormat(choice.format)}>
      <legend>{words.shows}</legend>
      <ExportCheck
        label={words.showsTitle}
        isOn={choice.hasTitle}
        onChange={(hasTitle) => {
          chooseExport({ hasTitle });
        }}
      />
      <ExportCheck
        label={words.showsNotes}
        isOn={choice.hasNotes}
        onChange={(hasNotes) => {
          chooseExport({ hasNotes });
        }}
      />
      <ExportCheck label={words.showsSources} isOn />
      <ExportCheck label={words.showsRelease} isOn />
      <ExportCheck
        label={words.showsSentence}
        isOn={choice.hasSentence}
        onChange={(hasSentence) => {
          chooseExport({ hasSentence });
        }}
      />
    </fieldset>
  );
}
