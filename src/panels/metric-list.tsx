import { useMemo, useState, type ReactNode } from 'react';
import type { Metric } from '../contract/catalog.ts';
import { useMessages } from '../state/messages.ts';
import { useLanguage } from '../state/preferences.ts';
import { Icon } from '../ui/icon.tsx';
import { useCatalog } from './catalog.ts';
import { chartable } from '../figures/chartable.ts';
import { unitName } from './unit-name.ts';

const filterFrom = 12;

interface MetricListProps {
  readonly heading: ReactNode;
  /** `radiogroup` where one is chosen, `group` where several are. */
  readonly role: 'radiogroup' | 'group';
  /** The radio button or check box of a metric; its label stands beside it. */
  readonly input: (metric: Metric) => ReactNode;
}

/** Metrics under their dimensions, with a filter where there are many. */
export function MetricList({ heading, role, input }: MetricListProps) {
  const words = useMessages().compare;
  const language = useLanguage();
  const { metrics, dataset } = useCatalog();
  const [filter, setFilter] = useState('');
  const offered = useMemo(() => chartable(metrics), [metrics]);
  const matching = offered.filter((metric) =>
    `${metric.label.zh} ${metric.label.en}`.toLowerCase().includes(filter.trim().toLowerCase()),
  );
  const groups = dataset.dimensions
    .map((dimension) => ({ dimension, metrics: matching.filter((metric) => metric.dimension === dimension.id) }))
    .filter((group) => group.metrics.length > 0);
  return (
    <section className="metric-picker" aria-label={words.metric}>
      <h2>{heading}</h2>
      {offered.length > filterFrom && (
        <div className="field">
          <Icon name="search" />
          <input
            aria-label={words.filterMetrics}
            placeholder={words.filterMetrics}
            value={filter}
            onChange={(event) => {
              setFilter(event.target.value);
            }}
          />
        </div>
      )}
      <div
        role={role}
        aria-label={words.metric}
        className={offered.length > filterFrom ? 'metric-list is-long' : 'metric-list'}
      >
        {groups.map(({ dimension, metrics: inside }) => (
          <div key={dimension.id} role="group" aria-label={dimension.label[language]}>
            {groups.length > 1 && <h3>{dimension.label[language]}</h3>}
            {inside.map((metric) => (
              <label key={metric.id} className="choice" title={metric.definition[language]}>
                {input(metric)}
                <span className="choice-label">{metric.label[language]}</span>
                <span className="choice-note">{unitName(metric.unit, language)}</span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
