import { useState } from 'react';
import type { Scheme } from '../../contract/scheme.ts';
import { setWeights } from '../../domain/composite/edit-scheme.ts';
import type { FigureContext } from '../../figures/context.ts';
import { dimensionLabel } from '../../figures/indicator-label.ts';
import { IconButton } from '../../ui/button.tsx';
import { DimensionBlock } from './dimension-block.tsx';
import { useSchemeWords } from './scheme-words.ts';
import type { ChangeScheme } from './use-score.ts';
import { useWeights } from './use-weights.ts';
import { WeightRow } from './weight-row.tsx';
import { WeightsSum } from './weights-sum.tsx';

interface DimensionListProps {
  readonly scheme: Scheme;
  readonly context: FigureContext;
  readonly change: ChangeScheme;
  readonly onIndicator: (id: string) => void;
  readonly onDimension: (id: string) => void;
  readonly onAdd: (dimension: string) => void;
}

/** The dimensions with their weights, each to be unfolded to its indicators. */
export function DimensionList({ scheme, context, change, onIndicator, onDimension, onAdd }: DimensionListProps) {
  const words = useSchemeWords();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const weighed = useWeights(scheme.dimensions, (weights, options) => {
    change(setWeights(scheme, null, weights), options);
  });
  return (
    <>
      <ul className="scheme-dimensions" aria-label={words.dimensions}>
        {scheme.dimensions.map((dimension, index) => {
          const { id } = dimension;
          const name = dimensionLabel(context, scheme, id);
          const isOpen = open.has(id);
          return (
            <li key={id}>
              <WeightRow
                id={`dimension ${id}`}
                name={name}
                weight={weighed.weights[index] ?? 0}
                isLocked={weighed.isLocked[index] ?? false}
                onLock={() => {
                  weighed.toggle(id);
                }}
                onSet={(weight, options) => weighed.set(index, weight, options)}
                before={
                  <IconButton
                    icon="chevron"
                    className="unfold"
                    label={words.unfold(name, dimension.indicators.length)}
                    aria-expanded={isOpen}
                    onClick={() => {
                      const next = new Set(open);
                      if (!next.delete(id)) next.add(id);
                      setOpen(next);
                    }}
                  />
                }
                after={
                  <IconButton
                    icon="settings"
                    label={words.settings(name)}
                    aria-haspopup="dialog"
                    onClick={() => {
                      onDimension(id);
                    }}
                  />
                }
              />
              {isOpen && (
                <DimensionBlock
                  dimension={dimension}
                  scheme={scheme}
                  context={context}
                  change={change}
                  onSettings={onIndicator}
                  onAdd={() => {
                    onAdd(id);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      <div className="weights-foot">
        <span />
        <WeightsSum of={words.dimensions} weights={weighed.weights} onEqualise={weighed.equalise} />
      </div>
      {weighed.isAllZero && (
        <p role="alert" className="field-error">
          {words.allZero}
        </p>
      )}
    </>
  );
}
