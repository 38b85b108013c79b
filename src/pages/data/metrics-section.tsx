import { useState } from 'react';
import type { Metric } from '../../contract/catalog.ts';
import { defaultView } from '../../figures/view.ts';
import { formatSpan } from '../../i18n/format-period.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { Link } from '../../panels/link.tsx';
import { chartable } from '../../figures/chartable.ts';
import { unitName } from '../../panels/unit-name.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { addressOf, useView } from '../../state/view.ts';
import { matches } from './matches.ts';
import { TableSection } from './table-section.tsx';

interface MetricRowProps {
  readonly metric: Metric;
  readonly dataset: string | null;
}

function MetricRow({ metric, dataset }: MetricRowProps) {
  const { data: words, park } = useMessages();
  const language = useLanguage();
  const label = metric.label[language];
  const [first, last] = [metric.periods[0], metric.periods.at(-1)];
  return (
    <tr id={`metric-${metric.id}`} className={metric.partOf === null ? '' : 'is-part'}>
      <th scope="row">
        {chartable([metric]).length > 0 ? (
          <Link href={addressOf('/rankings', { ...defaultView, dataset, metric: metric.id })}>{label}</Link>
        ) : (
          label
        )}
        {metric.role !== 'actual' && <span className="tag">{park[metric.role]}</span>}
      </th>
      <td className="data-definition">
        {metric.definition[language]}
        {metric.note !== null && <small className="muted"> {metric.note[language]}</small>}
      </td>
      <td>{unitName(metric.unit, language)}</td>
      <td>{words.directions[metric.direction]}</td>
      <td>{first === undefined || last === undefined ? '—' : formatSpan(first, last, language)}</td>
      <td className="right">{Math.max(0, ...metric.parksWithValue) || '—'}</td>
    </tr>
  );
}

/** Every metric with its definition, by dimension. The number of parks is that of the period most parks have. */
export function MetricsSection() {
  const { data: words, compare } = useMessages();
  const language = useLanguage();
  const { metrics, dataset } = useCatalog();
  const [view] = useView();
  const [filter, setFilter] = useState('');
  const shown = metrics.filter(({ id, label, definition }) =>
    matches(filter, [id, label.zh, label.en, definition.zh, definition.en]),
  );
  const groups = dataset.dimensions
    .map(({ id, label }) => ({ id, label, inside: shown.filter((metric) => metric.dimension === id) }))
    .filter(({ inside }) => inside.length > 0);
  return (
    <TableSection
      id="metrics"
      title={words.metrics}
      filterLabel={words.filterMetrics}
      filter={filter}
      onFilter={setFilter}
      shown={shown.length}
      of={metrics.length}
    >
      <table className="data-table metrics-table">
        <thead>
          <tr>
            <th scope="col">{compare.metric}</th>
            <th scope="col">{words.definition}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.direction}</th>
            <th scope="col">{words.periods}</th>
            <th scope="col" className="right">
              {words.parks}
            </th>
          </tr>
        </thead>
        {groups.map(({ id, label, inside }) => (
          <tbody key={id}>
            <tr className="is-heading">
              <th scope="rowgroup" colSpan={6}>
                {label[language]}
              </th>
            </tr>
            {inside.map((metric) => (
              <MetricRow key={metric.id} metric={metric} dataset={view.dataset} />
            ))}
          </tbody>
        ))}
      </table>
    </TableSection>
  );
}
