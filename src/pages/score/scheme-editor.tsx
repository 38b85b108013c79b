import type { Scheme } from '../../contract/scheme.ts';
import { weightPresets } from '../../domain/composite/weight-presets.ts';
import type { ChosenScheme } from '../../figures/scheme-codec.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { MethodChoices } from './method-choices.tsx';
import { UnmatchedPresets } from './unmatched-presets.tsx';
import type { ChangeScheme } from './use-score.ts';
import { WeightRows } from './weight-rows.tsx';

interface SchemeEditorProps {
  readonly chosen: ChosenScheme;
  readonly presets: readonly Scheme[];
  readonly change: ChangeScheme;
}

/** Presets with their source, the weights of dimensions and of the indicators within them, and the method. */
export function SchemeEditor({ chosen: { scheme, preset, isCustom }, presets, change }: SchemeEditorProps) {
  const words = useMessages().score;
  const language = useLanguage();
  const { dataset, metrics } = useCatalog();
  const labelOf = (list: readonly { readonly id: string; readonly label: Scheme['label'] }[], id: string) =>
    list.find((each) => each.id === id)?.label[language] ?? id;
  const yearOf = (id: string) => weightPresets.find((each) => each.id === id)?.year;
  return (
    <section className="scheme-editor" aria-label={words.preset}>
      <fieldset className="scheme-presets">
        <legend>{words.preset}</legend>
        {presets.map((each) => {
          const year = yearOf(each.id);
          return (
            <label key={each.id}>
              <input
                type="radio"
                name="preset"
                checked={each.id === preset.id && !isCustom}
                onChange={() => {
                  const { normalisation, missing, aggregation } = scheme;
                  change({ ...each, normalisation, missing, aggregation });
                }}
              />
              <span>
                {each.label[language]}
                {year !== undefined && <small>{words.official(year)}</small>}
              </span>
            </label>
          );
        })}
        <p className="muted small">{words.presetAbout}</p>
        <UnmatchedPresets presets={presets} />
      </fieldset>
      <fieldset>
        <legend>{words.dimensions}</legend>
        <WeightRows
          items={scheme.dimensions.map(({ id, weight }) => ({ id, weight, label: labelOf(dataset.dimensions, id) }))}
          onChange={(weights, moved) => {
            const dimensions = scheme.dimensions.map((each, index) => ({ ...each, weight: weights[index] ?? 0 }));
            change({ ...scheme, dimensions }, `weight ${moved}`);
          }}
        />
        <p className="muted small">{words.kept}</p>
        {isCustom && (
          <Button
            look="link"
            className="small"
            onClick={() => {
              change({ ...scheme, dimensions: preset.dimensions });
            }}
          >
            {words.reset}
          </Button>
        )}
      </fieldset>
      {scheme.dimensions.map((dimension, at) => (
        <details key={dimension.id}>
          <summary>{words.indicators(labelOf(dataset.dimensions, dimension.id))}</summary>
          <WeightRows
            items={dimension.indicators.map(({ id, metric, weight }) => ({
              id,
              weight,
              label: labelOf(metrics, metric),
            }))}
            onChange={(weights, moved) => {
              const indicators = dimension.indicators.map((each, index) => ({ ...each, weight: weights[index] ?? 0 }));
              change(
                { ...scheme, dimensions: scheme.dimensions.with(at, { ...dimension, indicators }) },
                `weight ${moved}`,
              );
            }}
          />
        </details>
      ))}
      <fieldset>
        <legend>{words.method}</legend>
        <MethodChoices scheme={scheme} change={change} />
      </fieldset>
    </section>
  );
}
