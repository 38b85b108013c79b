import type { AuditFinding } from '../../../contract/figure-audit.ts';
import { findUnit } from '../../../domain/units.ts';
import { defaultView } from '../../../figures/view.ts';
import { formatNumber, formatPeriod } from '../../../i18n/format.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { Link } from '../../../panels/link.tsx';
import { useLanguage } from '../../../state/preferences.ts';
import { addressOf } from '../../../state/view.ts';
import { useAuditWords } from './use-audit-words.ts';

/** How a place of the dataset is named, and how its values are printed. */
function useNames() {
  const language = useLanguage();
  const { parks, metrics } = useCatalog();
  const metricOf = (id: string) => metrics.find((each) => each.id === id);
  return {
    park: (id: string) => parks.find((each) => each.id === id)?.name[language] ?? id,
    metric: (id: string) => metricOf(id)?.label[language] ?? id,
    period: (id: string) => formatPeriod(id, language),
    value: (value: number, metric: string) => {
      const about = metricOf(metric);
      const unit = findUnit(about?.unit ?? '')?.[language] ?? '';
      const text = formatNumber(value, about?.decimals ?? 0);
      return unit === '' ? text : `${text} ${unit}`;
    },
  };
}

/** What a value is held against: only what is other than of the value itself is named. */
function Against({ finding }: { readonly finding: AuditFinding }) {
  const words = useAuditWords();
  const names = useNames();
  const { against, park, metric, period } = finding;
  if (against === null) return <span className="muted">{words.nothing}</span>;
  const said = [
    against.park === park ? '' : names.park(against.park),
    against.metric === metric ? '' : names.metric(against.metric),
    against.period === period ? '' : names.period(against.period),
  ].filter((each) => each !== '');
  return (
    <>
      <span className="muted">{said.join(' · ')}</span> {names.value(against.value, against.metric)}
    </>
  );
}

/** The findings of one rule, each with the figure that shows it. */
export function FindingsTable({ findings }: { readonly findings: readonly AuditFinding[] }) {
  const words = useAuditWords();
  const names = useNames();
  const { dataset } = useCatalog();
  const { columns } = words;
  return (
    <table className="data-table audit-table">
      <thead>
        <tr>
          <th scope="col">{columns.park}</th>
          <th scope="col">{columns.metric}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col" className="right">
            {columns.value}
          </th>
          <th scope="col">{columns.against}</th>
          <th scope="col" className="right">
            {columns.expected}
          </th>
          <th scope="col">{columns.figure}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding, index) => {
          const { park, metric, period, value, expected } = finding;
          const view = { ...defaultView, dataset: dataset.id, parks: [park], metric };
          return (
            <tr key={index}>
              <th scope="row">{names.park(park)}</th>
              <td>{names.metric(metric)}</td>
              <td>{names.period(period)}</td>
              <td className="right">{names.value(value, metric)}</td>
              <td>
                <Against finding={finding} />
              </td>
              <td className="right">{expected === null ? words.nothing : names.value(expected, metric)}</td>
              <td>
                <Link
                  href={addressOf('/compare', view)}
                  aria-label={words.showOf(names.park(park), names.metric(metric))}
                >
                  {words.show}
                </Link>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
