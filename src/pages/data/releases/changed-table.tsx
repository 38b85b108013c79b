import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type DiffPage, diffPageRows } from '../../../api/release-queries.ts';
import { missingStatuses, type Observation } from '../../../contract/observation.ts';
import type { ReleaseDiff } from '../../../contract/release-diff.ts';
import { formatPeriod, formatQualified } from '../../../i18n/format.ts';
import { useReleaseWords } from '../../../panels/release-words.ts';
import { unitName } from '../../../panels/unit-name.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { Button } from '../../../ui/button.tsx';

interface ChangedTableProps {
  readonly page: DiffPage;
  /** Its first page. */
  readonly first: ReleaseDiff;
}

/** A figure as it was or is, with its qualifier, or which of the missing states it is in. */
function FigureText({ of }: { readonly of: Observation | null }) {
  const words = useReleaseWords();
  const language = useLanguage();
  if (of === null) return <span className="muted">{words.nothing}</span>;
  const { value, decimals, qualifier, printed, status } = of;
  if (value !== null) return <>{formatQualified({ value, decimals, qualifier, printed }, language)}</>;
  const missing = missingStatuses.find((each) => each === status) ?? 'O';
  return <span className="muted">{words.missing[missing]}</span>;
}

/** The rows of one page; none until it has come. */
function PageRows({ page, from, metrics }: { readonly page: DiffPage; readonly from: number; readonly metrics: ReleaseDiff['byMetric'] }) {
  const words = useReleaseWords();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(page(from));
  if (error !== null)
    return (
      <tr>
        <td colSpan={6}>
          <Button look="link" onClick={() => void refetch()}>
            {words.again}
          </Button>
        </td>
      </tr>
    );
  return data?.observations.rows.map(({ kind, park, metric, period, before, after }, index) => {
    const about = metrics.find(({ id }) => id === metric);
    const unit = about === undefined ? '' : unitName(about.unit, language);
    return (
      <tr key={index}>
        <th scope="row">{data.names.find(({ id }) => id === park)?.label[language] ?? park}</th>
        <td>
          {about?.label[language] ?? metric}
          {unit !== '' && <span className="muted"> ({unit})</span>}
        </td>
        <td>{formatPeriod(period, language)}</td>
        <td>
          <span className={`tag diff-${kind}`}>{words.counts[kind]}</span>
        </td>
        <td className="right">
          <FigureText of={before} />
        </td>
        <td className="right">
          <FigureText of={after} />
        </td>
      </tr>
    );
  });
}

/** Each observation that differs, before and after, with its unit; a hundred at a time. */
export function ChangedTable({ page, first }: ChangedTableProps) {
  const words = useReleaseWords();
  const [pages, setPages] = useState(1);
  const { of } = first.observations;
  const shown = Math.min(of, pages * diffPageRows);
  return (
    <>
      <div className="data-scroll diff-scroll" role="group" aria-label={words.figures} tabIndex={0}>
        <table className="data-table diff-table">
          <thead>
            <tr>
              <th scope="col">{words.park}</th>
              <th scope="col">{words.metric}</th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.change}</th>
              <th scope="col" className="right">
                {words.before}
              </th>
              <th scope="col" className="right">
                {words.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: pages }, (_, at) => (
              <PageRows key={at} page={page} from={at * diffPageRows} metrics={first.byMetric} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="diff-more">
        <span className="small muted" aria-live="polite">
          {words.showing(shown, of)}
        </span>
        {shown < of && (
          <Button
            onClick={() => {
              setPages(pages + 1);
            }}
          >
            {words.more}
          </Button>
        )}
      </p>
    </>
  );
}
