import { namePartNames } from '../exports/file-name.ts';
import { longestWatermark } from '../exports/image-watermark.ts';
import type { ExportWords } from '../i18n/export-words.ts';
import { chooseExport, textScales, type ExportChoice } from '../state/export-choice.ts';
import { Segmented } from '../ui/segmented.tsx';
import { ExportLogo } from './export-logo.tsx';
import { ExportCheck } from './export-shows.tsx';

interface ExportMoreProps {
  readonly choice: ExportChoice;
  readonly words: ExportWords;
}

/** What is chosen seldom. */
export function ExportMore({ choice, words }: ExportMoreProps) {
  return (
    <details className="export-more">
      <summary>{words.more}</summary>
      <div className="export-more-body">
        <div className="export-line">
          <span className="export-line-label">{words.textScale}</span>
          <Segmented
            label={words.textScale}
            value={choice.textScale}
            segments={textScales.map((value) => ({ value, label: words.textScales[value] }))}
            onChange={(textScale) => {
              chooseExport({ textScale });
            }}
          />
        </div>
        <ExportCheck
          label={words.addresses}
          isOn={choice.hasAddresses}
          onChange={(hasAddresses) => {
            chooseExport({ hasAddresses });
          }}
        />
        <ExportCheck
          label={words.transparent}
          isOn={choice.isTransparent}
          onChange={(isTransparent) => {
            chooseExport({ isTransparent });
          }}
        />
        <label className="field">
          <span>{words.watermark}</span>
          <input
            value={choice.watermark}
            maxLength={longestWatermark}
            placeholder={words.watermarkHint}
            onChange={({ target }) => {
              chooseExport({ watermark: target.value });
            }}
          />
        </label>
        <ExportLogo />
        <label className="field">
          <span>{words.template}</span>
          <input
            value={choice.nameTemplate}
            maxLength={120}
            onChange={({ target }) => {
              chooseExport({ nameTemplate: target.value });
            }}
          />
        </label>
        <p className="export-note">{words.templateHint(namePartNames.map((name) => `{${name}}`).join(' '))}</p>
      </div>
    </details>
  );
}
