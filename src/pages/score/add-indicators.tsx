import { useState } from 'react';
import type { Metric } from '../../contract/catalog.ts';
import { mostIndicators, type Scheme } from '../../contract/scheme.ts';
import { freeId, putInto } from '../../domain/composite/edit-scheme.ts';
import { indicatorsOf } from '../../domain/composite/total-weights.ts';
import type { FigureContext } from '../../figures/context.ts';
import { indicatorOf, indicatorRefusal } from '../../figures/indicator-choices.ts';
import { dimensionLabel } from '../../figures/indicator-label.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { toast } from '../../ui/toast.tsx';
import { dimensionOptions } from './dimension-names.ts';
import { DimensionTarget, targetOf, type Target } from './dimension-target.tsx';
import { useSchemeWords } from './scheme-words.ts';
import type { ChangeScheme } from './use-score.ts';

interface AddIndicatorsProps {
  readonly scheme: Scheme;
  /** Where they go unless the reader says otherwise. */
  readonly dimension: string;
  readonly context: FigureContext;
  readonly period: string;
  readonly change: ChangeScheme;
  readonly onClose: () => void;
}

/** Every metric of the dataset, those that can be scored at this period to be added, the others with the reason why not. */
export function AddIndicators({ scheme, dimension, context, period, change, onClose }: AddIndicatorsProps) {
  const words = useSchemeWords();
  const { catalog, language } = context;
  const [target, setTarget] = useState<Target>({ kind: 'known', id: dimension });
  const [filter, setFilter] = useState('');
  const options = dimensionOptions(context, scheme);
  const into = targetOf(target, scheme, options);
  const there = into?.ok === true ? scheme.dimensions.find(({ id }) => id === into.id) : undefined;
  const isFull = (there?.indicators.length ?? 0) >= mostIndicators;
  const used = new Set(indicatorsOf(scheme).map(({ metric }) => metric));
  const sought = filter.trim().toLowerCase();
  const matching = catalog.metrics.filter(({ label }) => `${label.zh} ${label.en}`.toLowerCase().includes(sought));
  const known = catalog.dataset.dimensions;
  const groups = [...known.map(({ id, label }) => ({ id, label: label[language] })), { id: '', label: '—' }]
    .map((group) => ({
      ...group,
      metrics: matching.filter((metric) =>
        group.id === '' ? known.every(({ id }) => id !== metric.dimension) : metric.dimension === group.id,
      ),
    }))
    .filter(({ metrics }) => metrics.length > 0);

  function add(metric: Metric) {
    if (into?.ok !== true) return;
    change(putInto(scheme, into.id, indicatorOf(metric, freeId(scheme, metric.id))));
    setTarget({ kind: 'known', id: into.id });
    toast(words.added(metric.label[language], dimensionLabel(context, scheme, into.id)));
  }
  const noteOf = (metric: Metric) => {
    const refusal = indicatorRefusal(metric, period);
    if (refusal !== null) return words.whyNot[refusal];
    if (used.has(metric.id)) return words.alreadyIn;
    return metric.direction === 'none' ? words.directionUnset : null;
  };
  return (
    <Dialog title={words.addTitle} closeLabel={words.close} onClose={onClose}>
      <div className="add-indicators">
        <DimensionTarget label={words.into} scheme={scheme} options={options} target={target} onChange={setTarget} />
        {isFull && (
          <p role="alert" className="field-error">
            {words.full(mostIndicators)}
          </p>
        )}
        <div className="field">
          <Icon name="search" />
          <input
            aria-label={words.filter}
            placeholder={words.filter}
            value={filter}
            onChange={(event) => {
              setFilter(event.target.value);
            }}
          />
        </div>
        <div className="metric-offers">
          {groups.length === 0 && <p className="muted">{words.noMatch}</p>}
          {groups.map(({ id, label, metrics }) => (
            <section key={id} aria-label={label}>
              <h3>{label}</h3>
              <ul>
                {metrics.map((metric) => {
                  const note = noteOf(metric);
                  const name = metric.label[language];
                  return (
                    <li key={metric.id} title={metric.definition[language]}>
                      <span>
                        {name}
                        {note !== null && <small>{note}</small>}
                      </span>
                      {indicatorRefusal(metric, period) === null && (
                        <Button
                          aria-label={words.addMetric(name)}
                          disabled={into?.ok !== true || isFull}
                          onClick={() => {
                            add(metric);
                          }}
                        >
                          {words.addOne}
                        </Button>
                      )}
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
