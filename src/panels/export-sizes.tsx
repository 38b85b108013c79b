import { imageSizes } from '../exports/sizes.ts';
import type { ExportWords } from '../i18n/export-words.ts';
import {
  chooseExport,
  exportSizes,
  isPictureFormat,
  type ExportChoice,
  type ExportSize,
} from '../state/export-choice.ts';
import { Segmented } from '../ui/segmented.tsx';

interface ExportSizesProps {
  readonly choice: ExportChoice;
  readonly words: ExportWords;
  /** What is wrong with the custom size. */
  readonly problem: string | null;
}

const units = ['px', 'mm'] as const;
const fields = ['width', 'height', 'dpi'] as const;

function pixels(size: ExportSize, hint: string): string {
  if (size === 'custom') return hint;
  const { widthPx, heightPx } = imageSizes[size];
  return `${String(widthPx)} × ${String(heightPx)}`;
}

function CustomFields({ choice, words, problem }: ExportSizesProps) {
  return (
    <div className="export-custom">
      <Segmented
        label={words.unit}
        value={choice.unit}
        segments={units.map((value) => ({ value, label: words.units[value] }))}
        onChange={(unit) => {
          chooseExport(unit === 'mm' ? { unit, width: '156', height: '103' } : { unit, width: '1600', height: '900' });
        }}
      />
      {fields
        .filter((field) => field !== 'dpi' || choice.unit === 'mm')
        .map((field) => (
          <label key={field} className="field">
            <span>{words[field]}</span>
            <input
              inputMode="decimal"
              value={choice[field]}
              maxLength={6}
              aria-invalid={problem !== null}
              onChange={({ target }) => {
                chooseExport({ [field]: target.value });
              }}
            />
          </label>
        ))}
      {problem !== null && (
        <p className="export-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** The named sizes, each with its pixels, and a custom one. */
export function ExportSizes(props: ExportSizesProps) {
  const { choice, words } = props;
  return (
    <fieldset className="export-group" disabled={!isPictureFormat(choice.format)}>
      <legend>{words.size}</legend>
      <div className="export-sizes">
        {exportSizes.map((size) => (
          <label key={size} className={size === choice.size ? 'is-on' : ''}>
            <input
              type="radio"
              name="export-size"
              value={size}
              checked={size === choice.size}
              onChange={() => {
                chooseExport({ size });
              }}
            />
            <span>{words.sizes[size]}</span>
            <small>{pixels(size, words.customHint)}</small>
          </label>
        ))}
      </div>
      {choice.size === 'custom' && <CustomFields {...props} />}
    </fieldset>
  );
}
