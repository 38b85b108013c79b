import type { Scheme } from '../../contract/scheme.ts';
import { weightPresets, type WeightPreset } from '../../domain/composite/weight-presets.ts';
import type { ChosenScheme } from '../../figures/scheme-codec.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { useSchemeWords } from './scheme-words.ts';
import type { ChangeScheme } from './use-score.ts';

interface SchemePresetsProps {
  readonly chosen: ChosenScheme;
  readonly presets: readonly Scheme[];
  readonly change: ChangeScheme;
  readonly onAssign: (preset: WeightPreset) => void;
}

/** A preset with the methods on screen, those that its indicators can be put through. */
function withMethodsOf(preset: Scheme, { normalisation, outliers, missing, aggregation }: Scheme): Scheme {
  const needsSettings = ['goalposts', 'base_year', 'none'].includes(normalisation.method);
  return {
    ...preset,
    normalisation: needsSettings ? preset.normalisation : normalisation,
    outliers,
    missing,
    aggregation,
  };
}

/** The presets to begin with, and the official ones that only a reader can fit to this dataset. */
export function SchemePresetsList({ chosen, presets, change, onAssign }: SchemePresetsProps) {
  const words = useSchemeWords();
  const language = useLanguage();
  const { scheme, preset: from, isCustom, name } = chosen;
  const unmatched = weightPresets.filter(({ id }) => presets.every((each) => each.id !== id));
  return (
    <fieldset className="scheme-presets">
      <legend>{words.presets}</legend>
      <div className="preset-grid">
        {presets.map((each) => {
          const year = weightPresets.find(({ id }) => id === each.id)?.year;
          return (
            <label key={each.id}>
              <input
                type="radio"
                name="preset"
                checked={each.id === from.id && !isCustom && name === null}
                onChange={() => {
                  change(withMethodsOf(each, scheme));
                }}
              />
              <span>
                {each.label[language]}
                {year !== undefined && <small>{words.official(year)}</small>}
              </span>
            </label>
          );
        })}
      </div>
      <p className="muted small">{words.presetAbout}</p>
      {unmatched.length > 0 && (
        <details className="unmatched-presets">
          <summary>{words.unmatched(unmatched.length)}</summary>
          {unmatched.map((preset) => (
            <div key={preset.id} className="small">
              <b>{preset.label[language]}</b>
              <span>
                {words.presetWeights(
                  preset.dimensions.map(({ label, weight }) => `${label[language]} ${String(weight)}`),
                )}
              </span>
              <span className="muted">{words.whyUnmatched}</span>
              <span className="unmatched-hands">
                <Button
                  look="link"
                  aria-haspopup="dialog"
                  onClick={() => {
                    onAssign(preset);
                  }}
                >
                  {words.assign.open}
                </Button>
                <a href={preset.source.address} target="_blank" rel="noreferrer">
                  {words.presetSource(preset.source.quality[language])}
                </a>
              </span>
            </div>
          ))}
        </details>
      )}
    </fieldset>
  );
}
