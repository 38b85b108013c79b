import type { Dimension, Scheme } from '../../contract/scheme.ts';
import { setWeights } from '../../domain/composite/edit-scheme.ts';
import type { FigureContext } from '../../figures/context.ts';
import { dimensionLabel, indicatorLabel, settingsOf } from '../../figures/indicator-label.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useSchemeWords } from './scheme-words.ts';
import type { ChangeScheme } from './use-score.ts';
import { useWeights } from './use-weights.ts';
import { WeightRow } from './weight-row.tsx';
import { WeightsSum } from './weights-sum.tsx';

interface DimensionBlockProps {
  readonly dimension: Dimension;
  readonly scheme: Scheme;
  readonly context: FigureContext;
  readonly change: ChangeScheme;
  readonly onSettings: (indicator: string) => void;
  readonly onAdd: () => void;
}

/** The indicators of a dimension with their weights within it. */
export function DimensionBlock({ dimension, scheme, context, change, onSettings, onAdd }: DimensionBlockProps) {
  const words = useSchemeWords();
  const label = dimensionLabel(context, scheme, dimension.id);
  const weighed = useWeights(dimension.indicators, (weights, options) => {
    change(setWeights(scheme, dimension.id, weights), options);
  });
  return (
    <div className="scheme-indicators">
      <ul aria-label={words.indicatorsOf(label)}>
        {dimension.indicators.map((indicator, index) => {
          const name = indicatorLabel(context, indicator);
          const { id } = indicator;
          const isUnknown = !context.metrics.has(indicator.metric);
          const settings = isUnknown ? [words.unknown] : settingsOf(context, indicator);
          return (
            <li key={id}>
              <WeightRow
                id={id}
                name={name}
                weight={weighed.weights[index] ?? 0}
                isLocked={weighed.isLocked[index] ?? false}
                onLock={() => {
                  weighed.toggle(id);
                }}
                onSet={(weight, options) => weighed.set(index, weight, options)}
                note={settings.length === 0 ? undefined : settings.join(words.list)}
                after={
                  <IconButton
                    icon="settings"
                    label={words.settings(name)}
                    aria-haspopup="dialog"
                    onClick={() => {
                      onSettings(id);
                    }}
                  />
                }
              />
            </li>
          );
        })}
      </ul>
      <div className="weights-foot">
        <Button look="link" className="small" aria-label={words.addTo(label)} onClick={onAdd}>
          {words.add}
        </Button>
        <WeightsSum of={words.indicatorsOf(label)} weights={weighed.weights} onEqualise={weighed.equalise} />
      </div>
    </div>
  );
}
