import { useQuery } from '@tanstack/react-query';
import { getBlob } from '../../../api/client.ts';
import { figureAuditCsvPath, figureAuditQuery } from '../../../api/figure-audit-queries.ts';
import type { FigureAudit } from '../../../contract/figure-audit.ts';
import { defaultView } from '../../../figures/view.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { Link } from '../../../panels/link.tsx';
import { ProblemNotice } from '../../../panels/problem-notice.tsx';
import { useMessages } from '../../../state/messages.ts';
import { addressOf } from '../../../state/view.ts';
import { Skeleton } from '../../../ui/states.tsx';
import { toast } from '../../../ui/toast.tsx';
import { DownloadButton } from '../download-button.tsx';
import { FindingsTable } from './findings-table.tsx';
import { useAuditWords } from './use-audit-words.ts';
import './audit.css';

function Findings({ audit }: { readonly audit: FigureAudit }) {
  const words = useAuditWords();
  const checked = formatNumber(audit.checked, 0);
  if (audit.rules.length === 0)
    return (
      <section className="card data-card">
        <div className="notice" role="status">
          <h2>{words.clean}</h2>
          <p>{words.cleanAdvice(checked)}</p>
        </div>
      </section>
    );
  return audit.rules.map(({ rule, count, findings }) => (
    <section key={rule} className="card data-card" aria-labelledby={`audit-${rule}`}>
      <header>
        <h2 id={`audit-${rule}`}>
          {words.rules[rule]}
          <span className="muted small">{words.found(formatNumber(count, 0))}</span>
        </h2>
      </header>
      <p className="small muted data-text">{words.meaning[rule]}</p>
      <div className="data-scroll audit-scroll" role="group" aria-labelledby={`audit-${rule}`} tabIndex={0}>
        <FindingsTable findings={findings} />
      </div>
      {count > findings.length && (
        <p className="small muted">{words.firstOf(findings.length, formatNumber(count, 0))}</p>
      )}
    </section>
  ));
}

/** What arithmetic does not bear out in the release on screen, rule by rule, each finding with the figure that shows it. */
export function AuditPage() {
  const words = useAuditWords();
  const { states } = useMessages();
  const { dataset } = useCatalog();
  const { data, error, refetch } = useQuery(figureAuditQuery(dataset.id, dataset.release.id));
  return (
    <div className="page data-page" key={dataset.id}>
      <div className="page-head">
        <div className="audit-head">
          <p className="small">
            <Link href={addressOf('/data', { ...defaultView, dataset: dataset.id })}>← {words.back}</Link>
          </p>
          <h1>{words.title}</h1>
          <p className="muted data-text">{words.lead}</p>
          <p className="small muted">
            {words.of(dataset.release.id)}
            {data !== undefined && ` · ${words.checked(formatNumber(data.checked, 0))}`}
          </p>
        </div>
        {data !== undefined && data.rules.length > 0 && (
          <DownloadButton
            label={words.download}
            busyLabel={words.downloading}
            name={`audit-${dataset.release.id}.csv`}
            file={() => getBlob(figureAuditCsvPath(dataset.id, dataset.release.id))}
            onFailed={(failure) => {
              toast(words.notDownloaded(failure instanceof Error ? failure.message : ''));
            }}
          />
        )}
      </div>
      {data !== undefined ? (
        <Findings audit={data} />
      ) : (
        <section className="card data-card">
          {error === null ? (
            <Skeleton label={states.loading} heightPx={320} />
          ) : (
            <ProblemNotice error={error} onRetry={() => void refetch()} />
          )}
        </section>
      )}
    </div>
  );
}
